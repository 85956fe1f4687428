import type { CellValue, DataValidation, Worksheet } from 'exceljs';
import { type Holds, MARK, POINT_KINDS, ROW_KINDS, SHEETS, TABLES, type TableName } from './columns';
import { asCell, asHead, raise } from './page';

/** A cell that does not fit the highest row: printed cut unless somebody shortens the text. */
export type Cut = { readonly sheet: string; readonly cell: string };

export type TableRow = { readonly id: string; readonly values: readonly CellValue[] };

const list = (values: readonly string[]): string => `"${values.join(',')}"`;
const strict = (rest: Pick<DataValidation, 'type' | 'formulae'>, error: string): DataValidation => ({
  ...rest,
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: 'Valeur refusée',
  error,
});

const validation = (holds: Holds, modules: number): DataValidation | undefined => {
  switch (holds) {
    case 'level':
      return strict(
        { type: 'list', formulae: [list(['0', '1', '2', '3', '4'])] },
        'Choisissez un niveau de 0 à 4.',
      );
    case 'kind':
      return strict(
        { type: 'list', formulae: [list(Object.values(ROW_KINDS))] },
        'Choisissez une nature de la liste.',
      );
    case 'pointKind':
      return strict(
        { type: 'list', formulae: [list(Object.values(POINT_KINDS))] },
        'Choisissez un point de la liste.',
      );
    case 'hours':
      return {
        ...strict({ type: 'whole', formulae: [0, 5000] }, 'Écrivez un nombre entier d’heures, de 0 à 5000.'),
        operator: 'between',
      };
    case 'day':
      return {
        ...strict(
          { type: 'date', formulae: [new Date('2000-01-01'), new Date('2099-12-31')] },
          'Écrivez une date, par exemple 04/09/2023.',
        ),
        operator: 'between',
      };
    case 'modules':
      // several modules may stand in the cell, one a line: the list only helps
      return modules === 0
        ? undefined
        : {
            type: 'list',
            formulae: [`${SHEETS.hidden}!$B$1:$B$${modules}`],
            allowBlank: true,
            showErrorMessage: false,
          };
    default:
      return undefined;
  }
};

const CENTRED: ReadonlySet<string> = new Set([
  'rang',
  'ecart',
  'reste',
  'progression',
  'niveauRequis',
  'niveauInitial',
  'niveauIntermediaire',
  'niveauFinal',
  'heuresPrevues',
  'date',
  'faitLe',
]);
const FORMATS: Readonly<Record<string, string>> = {
  progression: '0 %',
  date: 'dd/mm/yyyy',
  faitLe: 'dd/mm/yyyy',
};

/** The words that a value shows, for the height of its row. */
export const shownText = (value: CellValue): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return '00/00/0000';
  if (value !== null && typeof value === 'object' && 'result' in value) return shownText(value.result ?? '');
  return value === null || value === undefined ? '' : String(value);
};

/** Where each column of a table stands: [first, last] numbers of sheet columns. */
export type Spans = readonly (readonly [number, number])[];

export type Placed = {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly end: number;
};

/** Writes the hidden row of keys, the head and the rows from `at` on; the row after the last is left for sums. */
export const writeTable = (
  sheet: Worksheet,
  name: TableName,
  at: number,
  rows: readonly TableRow[],
  { spans, modules, cuts }: { readonly spans: Spans; readonly modules: number; readonly cuts: Cut[] },
): Placed => {
  const columns = TABLES[name];
  const width = ([from, to]: readonly [number, number]): number => {
    let sum = 0;
    for (let column = from; column <= to; column += 1) sum += sheet.getColumn(column).width ?? 8;
    return sum;
  };
  const keys = sheet.getRow(at);
  const head = sheet.getRow(at + 1);
  keys.getCell(1).value = `${MARK.table}${name}`;
  keys.hidden = true;
  const end = at + 2 + rows.length;
  for (let row = at + 1; row < end; row += 1)
    for (const [from, to] of spans) if (to > from) sheet.mergeCells(row, from, row, to);
  for (const [index, { key, head: title }] of columns.entries()) {
    const span = spans[index] ?? [index + 2, index + 2];
    keys.getCell(span[0]).value = key;
    head.getCell(span[0]).value = title;
    asHead(head.getCell(span[0]));
    raise(head, [{ text: `${title}  `, width: width(span) }]);
  }
  for (const [order, { id, values }] of rows.entries()) {
    const row = sheet.getRow(at + 2 + order);
    row.getCell(1).value = id;
    for (const [index, { key, holds }] of columns.entries()) {
      const span = spans[index] ?? [index + 2, index + 2];
      const cell = row.getCell(span[0]);
      cell.value = values[index] ?? null;
      asCell(cell, holds !== 'shown', CENTRED.has(key));
      const format = FORMATS[key];
      if (format !== undefined) cell.numFmt = format;
      const rule = validation(holds, modules);
      if (rule) cell.dataValidation = rule;
      if (raise(row, [{ text: shownText(cell.value), width: width(span) }]))
        cuts.push({ sheet: sheet.name, cell: cell.address });
    }
  }
  sheet.getRow(end).getCell(1).value = MARK.end;
  return { head: at + 1, first: at + 2, last: end - 1, end };
};
