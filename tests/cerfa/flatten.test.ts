import { PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fillCerfa, recogniseTemplate } from '@/lib/cerfa';
import { DOSSIERS, readable } from './dossiers';
import { FONT, said, TEMPLATES } from './forms';
import { runOn, savedBy } from './programs';

describe.each(TEMPLATES)('flattening: $name', ({ bytes: template }) => {
  it('leaves no form, no box, and drawings that say what they are', async () => {
    const { bytes } = await fillCerfa(DOSSIERS[0]?.fields ?? {}, template, FONT, { flatten: true });
    const doc = await PDFDocument.load(bytes);
    expect(doc.catalog.has(PDFName.of('AcroForm'))).toBe(false);
    for (const page of doc.getPages()) {
      expect(page.node.Annots()?.size() ?? 0).toBe(0);
      const drawings = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict);
      for (const name of drawings?.keys() ?? []) {
        const { dict } = drawings?.lookup(name, PDFStream) ?? {};
        expect(dict?.has(PDFName.of('Subtype')), name.toString()).toBe(true);
      }
    }
    await expect(recogniseTemplate(bytes)).rejects.toMatchObject({ code: 'cerfa/no-form' });
  });

  it('is smaller than the form', async () => {
    const [form, flat] = await Promise.all(
      [false, true].map((flatten) => fillCerfa(DOSSIERS[0]?.fields ?? {}, template, FONT, { flatten })),
    );
    expect(flat?.bytes.length).toBeLessThan(form?.bytes.length ?? 0);
  });

  it.each([true, false])(
    'gives a file that qpdf and mutool have nothing to say of (flat: %s)',
    async (flatten) => {
      for (const { fields } of DOSSIERS) {
        const { bytes } = await fillCerfa(fields, template, FONT, { flatten });
        const qpdf = runOn('qpdf', ['--check', 'in.pdf'], { 'in.pdf': bytes });
        expect(qpdf.said).toContain('No syntax or stream encoding errors found');
        expect(qpdf.said).not.toMatch(/WARNING|error:/i);
        const drawn = runOn('mutool', ['draw', '-r', '36', '-o', 'page%d.png', 'in.pdf'], {
          'in.pdf': bytes,
        });
        expect(drawn.status).toBe(0);
        // Debian's build of mutool says of itself that it has no colour profiles.
        expect(drawn.said.replace(/warning: ICC support is not available\n/g, '')).not.toMatch(
          /error|warning|no XObject subtype/i,
        );
      }
    },
  );

  it('gives a form that another program opens and saves without losing a value', async () => {
    const { fields } = DOSSIERS[0] ?? { fields: {} };
    const { bytes } = await fillCerfa(fields, template, FONT);
    const clean = savedBy('mutool', ['clean', '-gg', 'in.pdf', 'out.pdf'], bytes);
    const again = savedBy('qpdf', ['--warning-exit-0', '--generate-appearances', 'in.pdf', 'out.pdf'], clean);
    expect(await said(again)).toEqual({ edition: '12434*05', fields: readable(fields), doubts: [] });
  });
});
