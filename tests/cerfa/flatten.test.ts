import { PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fillCerfa, recogniseTemplate } from '@/lib/cerfa';
import { DOSSIERS } from './dossiers';
import { FONT, TEMPLATES } from './forms';

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
});
