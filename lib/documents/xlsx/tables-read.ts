import { definitions, type FieldId, isFieldId } from '../../domain';
import { fold } from '../../shared/text';
import { MARK, type SheetColumn, TABLES, type TableName } from './columns';
import { type CellValue, type Grid, lettersOf } from './grid';

export type FoundCell = {
  readonly column: SheetColumn;
  readonly raw: CellValue | undefined;
  readonly place: string;
};
export type FoundRow = { readonly id: string; readonly place: string; readonly cells: readonly FoundCell[] };

const placeOf = (sheet: string, row: number, column: number): string =>
  `${sheet}, case ${lettersOf(column)}${row}`;

/** The rows between the keys of a table and its end mark, wherever the person moved them; undefined: no such table. */
export const findTable = (sheets: readonly Grid[], name: TableName): readonly FoundRow[] | undefined => {
  for (const { name: sheet, rows } of sheets) {
    const numbers = [...rows.keys()].sort((one, other) => one - other);
    const start = numbers.find((row) =>
      [...(rows.get(row)?.values() ?? [])].includes(`${MARK.table}${name}`),
    );
    if (start === undefined) continue;
    const keys = rows.get(start) ?? new Map<number, CellValue>();
    const idColumn = [...keys].find(([, value]) => value === `${MARK.table}${name}`)?.[0] ?? 1;
    const end = numbers.find((row) => row > start && rows.get(row)?.get(idColumn) === MARK.end);
    const columns = TABLES[name].flatMap((column) => {
      const at = [...keys].find(([, value]) => value === column.key)?.[0];
      return at === undefined ? [] : [{ column, at }];
    });
    return numbers
      .filter((row) => row > start + 1 && (end === undefined || row < end))
      .map((row) => ({
        id: String(rows.get(row)?.get(idColumn) ?? ''),
        place: `${sheet}, ligne ${row}`,
        cells: columns.map(({ column, at }) => ({
          column,
          raw: rows.get(row)?.get(at),
          place: placeOf(sheet, row, at),
        })),
      }));
  }
  return undefined;
};

export type FoundField = {
  readonly id: FieldId;
  readonly raw: CellValue | undefined;
  readonly place: string;
};

/** The answers beside the tables: each stands right of its label, on a row whose first cell names its field. */
export const findFields = (sheets: readonly Grid[]): readonly FoundField[] =>
  sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) => {
      const mark = [...cells.values()].find(
        (value) => typeof value === 'string' && value.startsWith(MARK.field),
      );
      if (typeof mark !== 'string') return [];
      return mark.split('|').flatMap((part): readonly FoundField[] => {
        const id = part.slice(MARK.field.length);
        if (!isFieldId(id)) return [];
        const label = fold(definitions[id].label);
        const at = [...cells].find(([, value]) => typeof value === 'string' && fold(value) === label)?.[0];
        if (at === undefined) return [];
        return [{ id, raw: cells.get(at + 1), place: placeOf(name, row, at + 1) }];
      });
    }),
  );
