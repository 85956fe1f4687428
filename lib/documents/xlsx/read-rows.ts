import { isIsoDay } from '../../domain';
import { day, sentence } from '../paper/wording';
import type { ReadValue } from './cell-value';
import { readCell } from './cell-value';
import { MARK } from './columns';
import type { Change, Fault, ListName, Review } from './review';
import type { FoundRow } from './tables-read';

type Known = {
  readonly id: string;
  readonly name: string;
  readonly values: Readonly<Record<string, ReadValue | undefined>>;
};

const same = (one: ReadValue | undefined, other: ReadValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const read = (row: FoundRow, from1904: boolean, faults: Fault[]) =>
  row.cells
    .filter(({ column }) => column.holds !== 'shown')
    .flatMap(({ column, raw, place }) => {
      const value = readCell(raw, column.holds, from1904);
      if (value.ok) return [{ column, place, value: value.value }];
      faults.push({ place, sentence: sentence(`${place}, « ${column.head} » : ${value.why}.`) });
      return [];
    });

export type RowReading = {
  readonly list: ListName;
  readonly rows: readonly FoundRow[];
  readonly known: readonly Known[];
  /** Key of the column that a row must have to count as added. */
  readonly needs: string;
  /** Whether this table may add and remove rows. */
  readonly owner: boolean;
  readonly from1904: boolean;
};

/** Sets the rows of a table against those of the dossier: changed cells, rows added, rows gone. */
export const compareRows = ({ list, rows, known, needs, owner, from1904 }: RowReading): Review => {
  const changes: Change[] = [];
  const unknown: { place: string; id: string }[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const one = known.find(({ id }) => id === row.id);
    const cells = read(row, from1904, faults);
    if (one && !seen.has(row.id)) {
      seen.add(row.id);
      for (const { column, place, value } of cells) {
        const from = one.values[column.key];
        if (same(from, value)) continue;
        const key = `${list}/${row.id}/${column.key}`;
        if (value === undefined && column.key === needs) {
          faults.push({
            place,
            sentence: sentence(`${place}, « ${column.head} » : cette case ne peut pas être vide.`),
          });
          continue;
        }
        changes.push({
          kind: 'cell',
          key,
          list,
          id: row.id,
          field: column.key,
          row: one.name,
          label: column.head,
          from,
          to: value,
          place,
        });
      }
      continue;
    }
    const values = Object.fromEntries(
      cells.flatMap(({ column, value }) => (value === undefined ? [] : [[column.key, value]])),
    );
    if (Object.keys(values).length === 0 || !owner) continue;
    if (row.id !== '' && !one && !row.id.startsWith(MARK.fresh))
      unknown.push({ place: row.place, id: row.id });
    const name = values[needs];
    if (typeof name !== 'string') {
      const head = row.cells.find(({ column }) => column.key === needs)?.column.head ?? needs;
      faults.push({
        place: row.place,
        sentence: sentence(`${row.place} : « ${head} » manque, la ligne n’est pas reprise.`),
      });
      continue;
    }
    changes.push({
      kind: 'added',
      key: `${list}/+${row.id || row.place}/${row.place}`,
      list,
      row: isIsoDay(name) ? day(name) : name,
      values,
      place: row.place,
    });
  }
  if (owner)
    for (const { id, name } of known)
      if (!seen.has(id)) changes.push({ kind: 'removed', key: `${list}/-${id}`, list, id, row: name });
  return { changes, unknown, faults };
};
