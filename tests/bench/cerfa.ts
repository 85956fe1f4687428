import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fontkit from '@pdf-lib/fontkit';
import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib';
import { drawStandIn, fillCerfa, readCerfa } from '@/lib/cerfa';
import { DEMOS } from '@/lib/domain/demo';
import { openByPdfjs } from '../cerfa/pdfjs';
import type { Line } from './main';
import { race } from './timing';

const FONT = fileURLToPath(new URL('../../public/fonts/LiberationSans-Regular.ttf', import.meta.url));

type Answers = readonly (readonly [name: string, answer: string | boolean])[];

/** What a filled form says, by the names of its fields. */
async function answersOf(bytes: Uint8Array): Promise<Answers> {
  const form = (await PDFDocument.load(bytes)).getForm();
  return form.getFields().flatMap((field): Answers => {
    if (field instanceof PDFTextField) return [[field.getName(), field.getText() ?? '']];
    if (field instanceof PDFCheckBox) return [[field.getName(), field.isChecked()]];
    return [];
  });
}

/** The same writes by pdf-lib alone, in its documented way, without any of our checks. */
async function rawFill(template: Uint8Array, font: Uint8Array, answers: Answers): Promise<Uint8Array> {
  const document = await PDFDocument.load(template);
  document.registerFontkit(fontkit);
  const embedded = await document.embedFont(font, { subset: false });
  const form = document.getForm();
  for (const [name, answer] of answers) {
    if (typeof answer === 'string') form.getTextField(name).setText(answer);
    else if (answer) form.getCheckBox(name).check();
  }
  form.updateFieldAppearances(embedded);
  return document.save({ updateFieldAppearances: false });
}

/** The same writes by another engine, the one that fills forms in Firefox: it appends them to the file. */
async function pdfjsFill(template: Uint8Array, answers: Answers): Promise<Uint8Array> {
  const { document } = await openByPdfjs(template);
  const objects = (await document.getFieldObjects()) ?? new Map();
  for (const [name, value] of answers)
    for (const { id } of objects.get(name) ?? []) document.annotationStorage.setValue(id, { value });
  const saved = await document.saveDocument();
  await document.loadingTask.destroy();
  return saved;
}

const OFFICIAL = fileURLToPath(new URL('../../../shared/cerfa/cerfa_12434-05.pdf', import.meta.url));
const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
const ratio = (one: number, other: number): string => (one / other).toFixed(2).replace(/\.?0+$/, '');

/** A batch of filled forms in a row, and how much the process has grown at its largest. */
async function batch(
  count: number,
  template: Uint8Array,
  font: Uint8Array,
): Promise<{ each: number; grown: number }> {
  const fields = DEMOS[0]?.file.fields ?? {};
  const rss = () => process.memoryUsage().rss;
  const before = rss();
  let largest = before;
  const start = performance.now();
  for (let run = 0; run < count; run += 1) {
    await fillCerfa({ ...fields, 'contrat.niveau': `N${run}` }, template, font);
    largest = Math.max(largest, rss());
  }
  const each = (performance.now() - start) / count;
  return { each: Math.round(each), grown: Math.round((largest - before) / 1024 / 1024) };
}

/** Filling and saving the form against pdf-lib alone and against pdf.js, doing the same writes, in turn. */
export async function benchCerfa(): Promise<readonly Line[]> {
  const font = new Uint8Array(readFileSync(FONT));
  const official = existsSync(OFFICIAL);
  const template = official ? new Uint8Array(readFileSync(OFFICIAL)) : await drawStandIn(font);
  const fields = DEMOS[0]?.file.fields ?? {};
  const form = await fillCerfa(fields, template, font);
  const flat = await fillCerfa(fields, template, font, { flatten: true });
  const answers = await answersOf(form.bytes);
  const [byPdfLib, byPdfjs] = [await rawFill(template, font, answers), await pdfjsFill(template, answers)];
  const { ours, frozen, raw, viewer, read } = await race(
    {
      ours: () => fillCerfa(fields, template, font),
      frozen: () => fillCerfa(fields, template, font, { flatten: true }),
      raw: () => rawFill(template, font, answers),
      viewer: () => pdfjsFill(template, answers),
      read: () => readCerfa(form.bytes),
    },
    10,
    2,
  );
  const { each, grown } = await batch(100, template, font);
  const what = official ? 'official form' : 'stand-in';
  const times = (other: number): string => `ours ${ratio(ours.median, other)} times`;
  return [
    {
      name: 'Cerfa fill',
      value: ours.median,
      unit: 'ms',
      beside: `${what}; pdf-lib alone ${raw.median} ms (${times(raw.median)}), pdf.js ${viewer.median} ms (${times(viewer.median)}), same writes; flat ${frozen.median} ms`,
    },
    {
      name: 'Cerfa size',
      value: kilobytes(form.bytes.length),
      unit: 'kB',
      beside: `flat ${kilobytes(flat.bytes.length)} kB, pdf-lib alone ${kilobytes(byPdfLib.length)} kB, pdf.js ${kilobytes(byPdfjs.length)} kB, blank ${kilobytes(template.length)} kB`,
    },
    { name: 'Cerfa read', value: read.median, unit: 'ms' },
    {
      name: 'Cerfa batch of 100',
      value: each,
      unit: 'ms each',
      beside: `memory grown by ${grown} MB at most`,
    },
  ];
}
