import { AppError } from '../shared/errors';
import * as z from '../shared/z';
import { STRUCTURE_FORMAT, STRUCTURE_VERSION, type Structure } from './structure';

/** Largest file read, in characters. */
export const STRUCTURE_LIMIT = 20_000_000;

const zText = z.string().max(2_000);
const zHeadings = z.array(zText).max(50);
const zOrder = z.int().min(0);

const zControl = z.strictObject({
  frame: zOrder,
  kind: z.enum([
    'text',
    'multiline',
    'date',
    'number',
    'tel',
    'email',
    'select',
    'radio',
    'checkbox',
    'combobox',
    'file',
    'other',
  ]),
  inputType: zText,
  name: zText,
  domId: zText,
  label: zText,
  labelSource: zText,
  legend: zText,
  headings: zHeadings,
  cell: zText,
  unit: zText,
  placeholder: zText,
  help: zText,
  autocomplete: zText,
  inputMode: zText,
  maxLength: z.int().min(0).nullable(),
  pattern: zText,
  min: zText,
  max: zText,
  options: z.array(z.strictObject({ value: zText, label: zText, group: z.exactOptional(zText) })).max(50_000),
  typable: z.boolean(),
  group: zText,
  ownValue: zText,
  required: z.boolean(),
  readOnly: z.boolean(),
  disabled: z.boolean(),
  visible: z.boolean(),
  order: zOrder,
});

const zStructure = z.strictObject({
  format: z.literal(STRUCTURE_FORMAT),
  version: z.literal(STRUCTURE_VERSION),
  origin: zText,
  title: zText,
  controls: z.array(zControl).max(5_000),
  facts: z.array(z.strictObject({ label: zText, headings: zHeadings, order: zOrder })).max(5_000),
  actions: z
    .array(
      z.strictObject({
        kind: z.enum(['add', 'lookup', 'open']),
        label: zText,
        headings: zHeadings,
        order: zOrder,
      }),
    )
    .max(5_000),
});

/** Writes the structure of a page as JSON text; reading it gives the same back. */
export const writeStructure = (structure: Structure): string => `${JSON.stringify(structure, null, 1)}\n`;

/** Reads the structure of a page. Throws AppError `structure/unreadable`, and nothing else. */
export const parseStructure = (text: string): Structure => {
  if (text.length > STRUCTURE_LIMIT) throw new AppError('structure/unreadable', {});
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new AppError('structure/unreadable', {});
  }
  const parsed = zStructure.safeParse(json);
  if (!parsed.success) throw new AppError('structure/unreadable', {});
  return parsed.data;
};
