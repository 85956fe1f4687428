import { PDFBool, PDFDocument, PDFName } from 'pdf-lib';
import { fillCerfa } from '@/lib/cerfa';
import { splitValue } from '@/lib/cerfa/parts';
import { EDITION, type Fields } from './dossiers';
import { FONT } from './forms';
import { openByPdfjs } from './pdfjs';
import { has, savedBy } from './programs';

export type Variant = {
  readonly name: string;
  /** Whether the boxes of the form are still there. */
  readonly boxes: boolean;
  readonly make: (template: Uint8Array, fields: Fields) => Promise<Uint8Array>;
};

const filled = async (template: Uint8Array, fields: Fields, flatten = false): Promise<Uint8Array> =>
  (await fillCerfa(fields, template, FONT, { flatten })).bytes;

/** What every widget of the form is to hold, by its name. */
const marksOf = (fields: Fields): ReadonlyMap<string, string | boolean> =>
  new Map(
    Object.entries(EDITION.fields).flatMap(([id, widgets]) =>
      (splitValue(fields[id], widgets ?? []) ?? []).map(
        (mark, at) => [widgets?.[at]?.name ?? '', mark] as const,
      ),
    ),
  );

/** The blank form filled and saved by pdf.js, as in the viewer of Firefox. */
const byPdfjs = async (template: Uint8Array, fields: Fields): Promise<Uint8Array> => {
  const { document } = await openByPdfjs(template);
  const objects = (await document.getFieldObjects()) ?? new Map();
  for (const [name, mark] of marksOf(fields))
    for (const { id, type } of objects.get(name) ?? [])
      document.annotationStorage.setValue(id, { value: type === 'checkbox' ? mark === true : String(mark) });
  const saved = await document.saveDocument();
  await document.loadingTask.destroy();
  return saved;
};

const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The answers as a list that pdftk fills a form from. */
const xfdf = (fields: Fields): string => {
  const rows = [...marksOf(fields)].map(([name, mark]) => {
    const value = mark === true ? 'Yes' : mark === false ? 'Off' : mark;
    return `<field name="${xml(name)}"><value>${xml(value)}</value></field>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>${rows.join('')}</fields></xfdf>`;
};

/** The blank form filled by pdf-lib alone, in texts of UTF-16, without any drawing of them. */
const undrawn = async (template: Uint8Array, fields: Fields): Promise<Uint8Array> => {
  const doc = await PDFDocument.load(template, { updateMetadata: false });
  const form = doc.getForm();
  for (const [name, mark] of marksOf(fields))
    if (typeof mark === 'string') form.getTextField(name).setText(mark);
    else if (mark) form.getCheckBox(name).check();
  form.acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
  return doc.save({ updateFieldAppearances: false });
};

/** A flat copy printed smaller and moved, as by « fit to page », between two other pages. */
const shrunk = async (flat: Uint8Array): Promise<Uint8Array> => {
  const doc = await PDFDocument.create();
  doc.addPage([595, 842]);
  const pages = await doc.embedPdf(flat, [0, 1]);
  for (const page of pages)
    doc
      .addPage([595, 842])
      .drawPage(page, { x: 17, y: 31, width: page.width * 0.93, height: page.height * 0.93 });
  doc.addPage([595, 842]);
  return doc.save();
};

const through =
  (program: string, ...args: string[]) =>
  async (template: Uint8Array, fields: Fields): Promise<Uint8Array> =>
    savedBy(program, args, await filled(template, fields));
const flatThrough =
  (program: string, ...args: string[]) =>
  async (template: Uint8Array, fields: Fields): Promise<Uint8Array> =>
    savedBy(program, args, await filled(template, fields, true));

const ALWAYS: readonly Variant[] = [
  { name: 'ours', boxes: true, make: filled },
  { name: 'pdf-lib, undrawn, UTF-16', boxes: true, make: undrawn },
  { name: 'pdf.js saved, appended', boxes: true, make: byPdfjs },
  { name: 'qpdf linearized', boxes: true, make: through('qpdf', '--linearize', 'in.pdf', 'out.pdf') },
  {
    name: 'qpdf object streams',
    boxes: true,
    make: through('qpdf', '--object-streams=generate', 'in.pdf', 'out.pdf'),
  },
  {
    name: 'qpdf in clear',
    boxes: true,
    make: through('qpdf', '--qdf', '--object-streams=disable', 'in.pdf', 'out.pdf'),
  },
  {
    name: 'qpdf own drawings',
    boxes: true,
    make: through('qpdf', '--warning-exit-0', '--generate-appearances', 'in.pdf', 'out.pdf'),
  },
  { name: 'mutool clean', boxes: true, make: through('mutool', 'clean', '-gggg', '-z', 'in.pdf', 'out.pdf') },
  {
    name: 'mutool in clear, sanitized',
    boxes: true,
    make: through('mutool', 'clean', '-d', '-s', 'in.pdf', 'out.pdf'),
  },
  {
    name: 'mutool after pdf.js',
    boxes: true,
    make: async (template, fields) =>
      savedBy('mutool', ['clean', '-g', 'in.pdf', 'out.pdf'], await byPdfjs(template, fields)),
  },
  { name: 'ours, flat', boxes: false, make: (template, fields) => filled(template, fields, true) },
  {
    name: 'qpdf flattened',
    boxes: false,
    make: through('qpdf', '--warning-exit-0', '--flatten-annotations=all', 'in.pdf', 'out.pdf'),
  },
  { name: 'cairo printed to PDF', boxes: false, make: through('pdftocairo', '-pdf', 'in.pdf', 'out.pdf') },
  { name: 'cairo printed, flat', boxes: false, make: flatThrough('pdftocairo', '-pdf', 'in.pdf', 'out.pdf') },
  {
    name: 'printed smaller, in a bundle',
    boxes: false,
    make: async (template, fields) => shrunk(await filled(template, fields, true)),
  },
];

const MORE: readonly (Variant & { readonly needs: string })[] = [
  {
    needs: 'pdftk',
    name: 'pdftk filled',
    boxes: true,
    make: async (template, fields) =>
      savedBy(
        'pdftk',
        ['in.pdf', 'fill_form', 'data.xfdf', 'output', 'out.pdf', 'need_appearances'],
        template,
        { 'data.xfdf': xfdf(fields) },
      ),
  },
  {
    needs: 'pdftk',
    name: 'pdftk flattened',
    boxes: false,
    make: through('pdftk', 'in.pdf', 'output', 'out.pdf', 'flatten'),
  },
  {
    needs: 'gs',
    name: 'ghostscript printed',
    boxes: false,
    make: through(
      'gs',
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-sDEVICE=pdfwrite',
      '-dPreserveAnnots=false',
      '-sOutputFile=out.pdf',
      'in.pdf',
    ),
  },
];

/** Filled forms as other programs leave them; those whose program is not required only where it is. */
export const VARIANTS: readonly Variant[] = [...ALWAYS, ...MORE.filter(({ needs }) => has(needs))];
