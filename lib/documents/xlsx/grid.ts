import { type Office, openOffice, partText } from '../gate';
import { attribute, readXml } from '../gate/xml';

export type CellValue = string | number | boolean;
/** A sheet as it stands: cells by row and column, both from 1. Formulas give their last result. */
export type Grid = {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
};
export type Workbook = { readonly sheets: readonly Grid[]; readonly from1904: boolean };

/** Letters of a reference as a number: A is 1. */
export const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );

export const lettersOf = (column: number): string =>
  column <= 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

const escaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const stringsOf = (office: Office): readonly string[] => {
  const text = partText(office, 'xl/sharedStrings.xml');
  const all: string[] = [];
  if (text === undefined) return all;
  let inText = false;
  let spoken = false;
  for (const event of readXml(text, 'xl/sharedStrings.xml')) {
    if (event.kind === 'text') {
      if (inText && !spoken) all[all.length - 1] += event.text;
      continue;
    }
    if (event.name === 'si' && event.kind === 'open') all.push('');
    // the pronunciation of East Asian words is no part of the text
    else if (event.name === 'rPh') spoken = event.kind === 'open';
    else if (event.name === 't') inText = event.kind === 'open' && !event.closed;
  }
  return all.map(escaped);
};

const cellValue = (type: string, raw: string, strings: readonly string[]): CellValue | undefined => {
  if (type === 's') return strings[Number(raw)];
  if (type === 'str' || type === 'inlineStr' || type === 'd') return escaped(raw);
  if (type === 'b') return raw === '1';
  if (type === 'e' || raw.trim() === '') return undefined;
  const value = Number(raw);
  return Number.isFinite(value) ? value : undefined;
};

const gridOf = (text: string, part: string, name: string, strings: readonly string[]): Grid => {
  const rows = new Map<number, Map<number, CellValue>>();
  let row = 0;
  let column = 0;
  let type = 'n';
  let raw: string | undefined;
  let inside = false;
  for (const event of readXml(text, part)) {
    if (event.kind === 'text') {
      if (inside) raw = (raw ?? '') + event.text;
    } else if (event.name === 'row' && event.kind === 'open') {
      row = Number(attribute(event.attributes, 'r') ?? row + 1);
      column = 0;
    } else if (event.name === 'c' && event.kind === 'open') {
      const reference = attribute(event.attributes, 'r');
      column = reference === undefined ? column + 1 : columnOf(reference);
      type = attribute(event.attributes, 't') ?? 'n';
      raw = undefined;
    } else if (event.name === 'v' || event.name === 't') inside = event.kind === 'open' && !event.closed;
    else if (event.name === 'c' && event.kind === 'close' && raw !== undefined) {
      const value = cellValue(type, raw, strings);
      if (value === undefined || value === '') continue;
      const cells = rows.get(row) ?? new Map<number, CellValue>();
      rows.set(row, cells.set(column, value));
    }
  }
  return { name, rows };
};

/**
 * The sheets of an Excel file, by our own reader behind the gate: no style, no formula, no other library.
 * @throws AppError office/refused
 */
export const readWorkbook = (bytes: Uint8Array, alive?: () => void): Workbook => {
  const office = openOffice(bytes, 'xlsx', alive);
  const targets = new Map<string, string>();
  for (const event of readXml(
    partText(office, 'xl/_rels/workbook.xml.rels') ?? '<none/>',
    'xl/_rels/workbook.xml.rels',
  )) {
    if (event.kind !== 'open' || event.name !== 'Relationship') continue;
    const target = (attribute(event.attributes, 'Target') ?? '').replace(/^\/xl\//, '').replace(/^\.\//, '');
    targets.set(attribute(event.attributes, 'Id') ?? '', `xl/${target}`);
  }
  const strings = stringsOf(office);
  const sheets: Grid[] = [];
  let from1904 = false;
  for (const event of readXml(partText(office, 'xl/workbook.xml') ?? '', 'xl/workbook.xml')) {
    if (event.kind !== 'open') continue;
    if (event.name === 'workbookPr')
      from1904 = /^(?:1|true)$/.test(attribute(event.attributes, 'date1904') ?? '');
    if (event.name !== 'sheet') continue;
    const part = targets.get(attribute(event.attributes, 'r:id') ?? '') ?? '';
    const text = partText(office, part);
    alive?.();
    if (text !== undefined)
      sheets.push(gridOf(text, part, attribute(event.attributes, 'name') ?? '', strings));
  }
  return { sheets, from1904 };
};
