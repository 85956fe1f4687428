import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fontkit from '@pdf-lib/fontkit';
import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib';
import { drawStandIn, fillCerfa } from '@/lib/cerfa';
import { DEMOS } from '@/lib/domain/demo';
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

/** Filling the form against pdf-lib doing the same writes, one after the other in the same run. */
export async function benchCerfa(): Promise<readonly Line[]> {
  const font = new Uint8Array(readFileSync(FONT));
  const template = await drawStandIn(font);
  const fields = DEMOS[0]?.file.fields ?? {};
  const answers = await answersOf((await fillCerfa(fields, template, font)).bytes);
  const { ours, raw } = await race(
    { ours: () => fillCerfa(fields, template, font), raw: () => rawFill(template, font, answers) },
    10,
    2,
  );
  return [
    {
      name: 'Cerfa fill',
      value: ours.median,
      unit: 'ms',
      beside: `pdf-lib alone ${raw.median} ms, same writes`,
    },
  ];
}
