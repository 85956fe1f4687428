import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { fillCerfa, type ReadForm, readCerfa } from '@/lib/cerfa';
import { printedPages, readPrinted } from '@/lib/cerfa/printed';
import { DOSSIERS, type Fields, readable } from './dossiers';
import { FONT, TEMPLATES } from './forms';
import { openByPdfjs } from './pdfjs';
import { runOn, savedBy } from './programs';
import { VARIANTS } from './variants';

const printed = async (bytes: Uint8Array): Promise<ReadForm> => {
  const { document, names } = await openByPdfjs(bytes);
  try {
    return readPrinted(await printedPages(document, names));
  } finally {
    await document.loadingTask.destroy();
  }
};

/** Fields of a dossier read right, wrong or made up, of how many. */
const score = (fields: Fields, read: Readonly<Record<string, unknown>>) => {
  const wanted = readable(fields);
  const ids = new Set([...Object.keys(wanted), ...Object.keys(read)]);
  const wrong = [...ids].filter((id) => wanted[id] !== read[id]);
  return { right: ids.size - wrong.length, of: ids.size, wrong };
};

const table: string[] = [];
afterAll(() => console.log(`fields read right\n${table.join('\n')}`));

const FULL = process.env.COMPAGNON_FULL === '1';
// Every way, on one form and one dossier; on every form and dossier in a full run.
const FORMS = FULL ? TEMPLATES : TEMPLATES.slice(-1);
const FILLED = FULL ? DOSSIERS : DOSSIERS.slice(0, 1);

describe.each(FORMS)('$name', ({ name, bytes: template }) => {
  it('is filled in twelve ways and more', () => expect(VARIANTS.length).toBeGreaterThanOrEqual(12));

  it.each(VARIANTS)('read from: $name', { timeout: 60_000 }, async ({ name: way, boxes, make }) => {
    let [right, of] = [0, 0];
    const wrong: string[] = [];
    for (const { fields } of FILLED) {
      const bytes = await make(template, fields);
      const read = boxes ? await readCerfa(bytes) : await printed(bytes);
      const one = score(fields, read.fields);
      right += one.right;
      of += one.of;
      wrong.push(...one.wrong);
      expect(Object.keys(read.sureness).sort()).toEqual(Object.keys(read.fields).sort());
    }
    table.push(`${name} · ${way} · ${right}/${of} = ${((100 * right) / of).toFixed(1)} %`);
    if (boxes) expect(wrong.join(' ')).toBe('');
    else expect(right / of, wrong.join(', ')).toBeGreaterThanOrEqual(0.98);
  });
});

describe('what holds no text that can be read is refused with the reason', () => {
  const { fields } = DOSSIERS[0] ?? { fields: {} };
  const [form] = TEMPLATES;

  it('when a program printed letters without saying which', async () => {
    const { bytes } = await fillCerfa(fields, form?.bytes ?? new Uint8Array(), FONT, { flatten: true });
    const drawn = savedBy('mutool', ['draw', '-q', '-F', 'pdf', '-o', 'out.pdf', 'in.pdf'], bytes);
    await expect(printed(drawn)).rejects.toMatchObject({ code: 'cerfa/scan', facts: { picture: false } });
  });

  it('when each page is a picture', async () => {
    const { bytes } = await fillCerfa(fields, form?.bytes ?? new Uint8Array(), FONT, { flatten: true });
    const pages = ['page1.png', 'page2.png'];
    const { out } = runOn(
      'mutool',
      ['draw', '-q', '-r', '72', '-o', 'page%d.png', 'in.pdf'],
      { 'in.pdf': bytes },
      pages,
    );
    const doc = await PDFDocument.create();
    for (const picture of out) {
      const page = doc.addPage([595, 842]);
      page.drawImage(await doc.embedPng(picture), { x: 0, y: 0, width: 595, height: 842 });
    }
    await expect(printed(await doc.save())).rejects.toMatchObject({ code: 'cerfa/scan' });
  });

  it('when its text is laid out otherwise', async () => {
    const doc = await PDFDocument.create();
    const page = doc.addPage();
    for (let line = 0; line < 30; line += 1)
      page.drawText('Contrat de professionnalisation', { x: 50, y: 750 - 20 * line });
    await expect(printed(await doc.save())).rejects.toMatchObject({ code: 'cerfa/other-layout' });
  });
});
