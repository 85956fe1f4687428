import { PDFDocument, PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fillCerfa, readCerfa, recogniseTemplate, SIZE_LIMIT, widgetsOf } from '@/lib/cerfa';
import { OTHER_FORMS } from '@/lib/cerfa/other-forms';
import { EDITION } from './dossiers';
import { FONT, official, sharedFile, standIn, TEMPLATES } from './forms';
import { HAS_QPDF, savedByQpdf } from './poppler';

// pdf-lib tells the console of each oddity of a damaged file.
beforeAll(() => void vi.spyOn(console, 'warn').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

type Box = { name: string; type: string; widgets: readonly { page: number; rect: readonly number[] }[] };

/** A form drawn from a list of boxes, of any kind. */
const formOf = async (boxes: readonly Box[]): Promise<Uint8Array> => {
  const doc = await PDFDocument.create();
  const pages = Array.from(
    { length: Math.max(...boxes.flatMap(({ widgets }) => widgets.map(({ page }) => page))) },
    () => doc.addPage([595.3, 841.9]),
  );
  for (const { name, type, widgets } of boxes) {
    const field =
      type === 'CheckBox' ? doc.getForm().createCheckBox(name) : doc.getForm().createTextField(name);
    for (const { page, rect } of widgets) {
      const [x = 0, y = 0, right = 0, top = 0] = rect;
      field.addToPage(pages[page - 1]!, { x, y, width: right - x, height: top - y, borderWidth: 0 });
    }
  }
  return doc.save();
};

const boxesOf = (move: (rect: readonly number[], at: number) => readonly number[]): Box[] =>
  widgetsOf(EDITION).map(({ name, kind, page, rect }, at) => ({
    name,
    type: kind === 'box' ? 'CheckBox' : 'TextField',
    widgets: [{ page, rect: move(rect, at) }],
  }));

const refused = async (bytes: Uint8Array, code: string, facts: object = {}): Promise<void> => {
  const refusal = { name: 'AppError', message: code, code, facts };
  await expect(recogniseTemplate(bytes)).rejects.toMatchObject(refusal);
  await expect(readCerfa(bytes)).rejects.toMatchObject(refusal);
  await expect(fillCerfa({}, bytes, FONT)).rejects.toMatchObject(refusal);
};

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('a form of ours', () => {
  const published = official;
  if (published)
    it('is known as the official file, byte for byte', async () => {
      expect(await recogniseTemplate(published)).toEqual({
        edition: '12434*05',
        sha256: EDITION.sha256,
        official: true,
        standIn: false,
      });
    });

  it('is known when boxes have moved by a point, not by two', async () => {
    const near = await formOf(boxesOf((rect, at) => rect.map((edge) => edge + (at % 2 ? 1 : -1))));
    expect(await recogniseTemplate(near)).toMatchObject({
      edition: '12434*05',
      official: false,
      standIn: false,
    });
    await refused(
      await formOf(boxesOf((rect, at) => rect.map((edge) => edge + (at ? 0 : 2)))),
      'cerfa/unknown-edition',
    );
  });

  it('is known with values, a wrong title and one more field', async () => {
    const doc = await PDFDocument.load(standIn);
    doc.setTitle('Contrat d’apprentissage');
    doc.getForm().getTextField('Zone de texte 8').setText('ACME');
    doc
      .getForm()
      .createTextField('Signature')
      .addToPage(doc.getPage(1), { x: 30, y: 150, width: 50, height: 30 });
    expect(await recogniseTemplate(await doc.save())).toMatchObject({ edition: '12434*05' });
  });
});

describe('what is not our form', () => {
  it('is refused when it is not a PDF, or empty, or a web page', async () => {
    await refused(text('<!doctype html><title>404</title>'), 'cerfa/not-a-pdf');
    await refused(new Uint8Array(), 'cerfa/not-a-pdf');
    await refused(text('PK\u0003\u0004 word/document.xml'), 'cerfa/not-a-pdf');
  });

  it('is refused when too large, before it is read', async () => {
    const bytes = new Uint8Array(30 * 1024 * 1024);
    bytes.set(standIn);
    await refused(bytes, 'cerfa/too-large', { bytes: bytes.length, limit: SIZE_LIMIT });
  });

  it.each(TEMPLATES)('is refused as damaged when cut short anywhere: $name', async ({ bytes }) => {
    for (const part of [0.01, 0.1, 0.3, 0.5, 0.8, 0.98])
      await refused(bytes.slice(0, Math.floor(bytes.length * part)), 'cerfa/damaged');
  });

  it('is refused when it is only a header', async () => {
    await refused(text('%PDF-1.7\n'), 'cerfa/damaged');
    await refused(text('%PDF-1.7\ntrailer << >>\n%%EOF\n'), 'cerfa/damaged');
  });

  it('is refused at once when it announces billions of objects', async () => {
    const bomb =
      '%PDF-1.5\n1 0 obj\n<</Type/XRef/W[1 2147483647 1]/Index[0 2000000000]/Size 2/Root 1 0 R/Length 3>>\nstream\nabc\nendstream\nendobj\nstartxref\n9\n%%EOF';
    const started = performance.now();
    await refused(text(bomb), 'cerfa/unsafe', { reason: 'count' });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is refused when encrypted', async () => {
    const doc = await PDFDocument.load(standIn);
    const { context } = doc;
    const key = PDFHexString.of('00'.repeat(32));
    const filter = { Filter: 'Standard', V: 1, R: 2, P: PDFNumber.of(-44), O: key, U: key };
    context.trailerInfo.Encrypt = context.register(context.obj(filter));
    await refused(await doc.save(), 'cerfa/encrypted');
  });

  if (HAS_QPDF)
    it.each(['', 'user'])('is refused when qpdf encrypted it, with the password "%s"', (password) =>
      refused(savedByQpdf(standIn, ['--encrypt', password, 'owner', '256', '--']), 'cerfa/encrypted'),
    );

  it('is refused when it is an XFA form', async () => {
    const doc = await PDFDocument.load(standIn);
    const xfa = doc.context.register(doc.context.stream('<xdp:xdp/>'));
    doc.catalog.getOrCreateAcroForm().dict.set(PDFName.of('XFA'), xfa);
    await refused(await doc.save(), 'cerfa/xfa');
  });

  it('is refused when it has pages and no form: a scan, a flattened copy, an emptied form', async () => {
    const scan = await PDFDocument.create();
    scan.addPage().drawRectangle({ x: 0, y: 0, width: 595, height: 842 });
    await refused(await scan.save(), 'cerfa/no-form');
    await refused((await fillCerfa({}, standIn, FONT, { flatten: true })).bytes, 'cerfa/no-form');
    const emptied = await PDFDocument.load(standIn);
    emptied.catalog.getOrCreateAcroForm().dict.set(PDFName.of('Fields'), emptied.context.obj([]));
    await refused(await emptied.save(), 'cerfa/no-form');
  });

  it('is refused when it is some other form', async () => {
    const boxes = [{ name: 'Nom', type: 'TextField', widgets: [{ page: 1, rect: [20, 20, 90, 40] }] }];
    await refused(await formOf(boxes), 'cerfa/other-form', { likely: '' });
  });

  it('is named when it is the apprenticeship contract, with its own boxes', async () => {
    const [apprenticeship] = OTHER_FORMS;
    const boxes = (apprenticeship?.samples ?? []).map(([name, page, rect]) => ({
      name,
      type: name.startsWith('Case') ? 'CheckBox' : 'TextField',
      widgets: [{ page, rect }],
    }));
    await refused(await formOf(boxes), 'cerfa/other-form', { likely: 'Cerfa 10103 (apprentissage)' });
  });

  const others = sharedFile('other-forms.json');
  if (others)
    it('is named when it is the whole apprenticeship contract, 96 of whose names are ours', async () => {
      const [form] = JSON.parse(new TextDecoder().decode(others)) as { fields: Box[] }[];
      const ours = new Set(widgetsOf(EDITION).map(({ name }) => name));
      expect(form?.fields.filter(({ name }) => ours.has(name))).toHaveLength(96);
      await refused(await formOf(form?.fields ?? []), 'cerfa/other-form', {
        likely: 'Cerfa 10103 (apprentissage)',
      });
    });

  it('is refused as another edition when most of it is ours', async () => {
    await refused(await formOf(boxesOf((rect) => rect.map((edge) => edge + 12))), 'cerfa/unknown-edition');
    await refused(await formOf(boxesOf((rect) => rect).slice(0, 90)), 'cerfa/unknown-edition');
  });
});
