import { cleanValue, definitions, formatValue, type IsoDay } from '../../domain';
import { sentence } from '../paper/wording';
import type { Source } from '../written';
import { dayOfSerial, type ReadValue } from './cell-value';
import { MARK, POINT_KINDS, SHEETS, WORKBOOK_FORMAT, WORKBOOK_VERSION } from './columns';
import { type CellValue, readWorkbook, type Workbook } from './grid';
import { compareRows } from './read-rows';
import type { Change, Fault, Review } from './review';
import { modulesFor } from './rows';
import { type FoundRow, findFields, findTable } from './tables-read';

const formatFault = ({ sheets }: Workbook): string | undefined => {
  const cells = sheets.map(({ rows }) => rows);
  const marked = cells.find((rows) => rows.get(1)?.get(1) === WORKBOOK_FORMAT);
  if (marked === undefined)
    return 'Ce classeur n’est pas une feuille de route du compagnon : ses repères n’y sont pas. Rien n’a été repris.';
  return Number(marked.get(2)?.get(1)) > WORKBOOK_VERSION
    ? 'Cette feuille de route vient d’une version plus récente du compagnon. Mettez le compagnon à jour.'
    : undefined;
};

const fieldChanges = (
  { sheets, from1904 }: Workbook,
  { fields }: Source,
  faults: Fault[],
): readonly Change[] =>
  findFields(sheets).flatMap(({ id, raw, place }): readonly Change[] => {
    const from = fields[id];
    const label = definitions[id].label;
    const change = (to: unknown): readonly Change[] =>
      to === from ? [] : [{ kind: 'field', key: `champ/${id}`, id, label, from, to, place }];
    if (raw === undefined || String(raw).trim() === '') return change(undefined);
    const typed: CellValue | undefined =
      typeof raw === 'number' && definitions[id].kind === 'date' ? dayOfSerial(raw, from1904) : raw;
    if (from !== undefined && String(typed) === formatValue(id, from)) return [];
    const cleaned = cleanValue(id, String(typed));
    if (cleaned.ok) return change(cleaned.value);
    faults.push({ place, sentence: sentence(`${place}, « ${label} » : ${cleaned.message}`) });
    return [];
  });

/** A skill added in the file has its levels in the follow-up too, under the same id. */
const withFollowUp = (
  rows: readonly FoundRow[],
  follow: readonly FoundRow[] | undefined,
): readonly FoundRow[] =>
  rows.map((row) => {
    const same = row.id.startsWith(MARK.fresh) ? follow?.find(({ id }) => id === row.id) : undefined;
    return same
      ? { ...row, cells: [...row.cells, ...same.cells.filter(({ column }) => column.holds !== 'shown')] }
      : row;
  });

/**
 * What an edited feuille de route says otherwise than the dossier, one change at a time for a person to take or leave.
 * Rows may have been added, moved, sorted or removed; what cannot be read is a fault with its place.
 * @throws AppError office/refused when the file does not go through the gate
 */
export const readFeuilleDeRoute = (bytes: Uint8Array, source: Source, alive?: () => void): Review => {
  const book = readWorkbook(bytes, alive);
  const { sheets, from1904 } = book;
  const wrong = formatFault(book);
  if (wrong !== undefined)
    return { changes: [], unknown: [], faults: [{ place: SHEETS.hidden, sentence: sentence(wrong) }] };
  const competences = (source.competences ?? []).map((one) => ({
    id: one.id,
    name: one.intitule,
    values: { ...one, modules: titles(source, one) } as Readonly<Record<string, ReadValue | undefined>>,
  }));
  const points = (source.suivi?.points ?? []).map((one) => ({
    id: one.id,
    name: `${POINT_KINDS[one.kind]}, ${formatDay(one.date)}`,
    values: one as unknown as Readonly<Record<string, ReadValue | undefined>>,
  }));
  const faults: Fault[] = [];
  const reviews = (
    [
      { table: 'positionnement', list: 'competences', known: competences, needs: 'intitule', owner: true },
      { table: 'suivi', list: 'competences', known: competences, needs: 'intitule', owner: false },
      { table: 'points', list: 'points', known: points, needs: 'date', owner: true },
    ] as const
  ).map(({ table, ...rest }): Review => {
    const found = findTable(sheets, table);
    const rows =
      table === 'positionnement' ? found && withFollowUp(found, findTable(sheets, 'suivi')) : found;
    if (rows !== undefined) return compareRows({ ...rest, rows, from1904 });
    const place = SHEETS[table];
    return {
      changes: [],
      unknown: [],
      faults: [
        { place, sentence: sentence(`L’onglet « ${place} » n’a plus ses repères : rien n’y a été lu.`) },
      ],
    };
  });
  const fields = fieldChanges(book, source, faults);
  return {
    changes: [...reviews.flatMap(({ changes }) => changes), ...fields],
    unknown: reviews.flatMap(({ unknown }) => unknown),
    faults: [...reviews.flatMap((review) => review.faults), ...faults],
  };
};

const formatDay = (day: IsoDay): string => day.split('-').reverse().join('/');

const titles = (
  source: Source,
  one: NonNullable<Source['competences']>[number],
): readonly string[] | undefined => {
  const all = modulesFor(source, one).map(({ intitule }) => intitule);
  return all.length === 0 ? undefined : all;
};
