import { PARTS, type Suivi } from '../../domain';
import { fold } from '../../shared/text';
import { sentence } from '../paper/wording';
import type { Source } from '../written';
import type { ReadValue } from './cell-value';
import type { Change, Fault } from './review';

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

const freshId = (prefix: string, taken: readonly Row[]): string => {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
};

const withValue = (row: Row, field: string, value: unknown): Row => {
  const { [field]: _, ...rest } = row;
  return (value === undefined ? rest : { ...rest, [field]: value }) as Row;
};

const listAfter = (
  rows: readonly Row[],
  change: Change,
  prefix: string,
  defaults: Readonly<Record<string, unknown>>,
): readonly Row[] => {
  if (change.kind === 'removed') return rows.filter(({ id }) => id !== change.id);
  if (change.kind === 'cell')
    return change.field === 'modules'
      ? rows
      : rows.map((row) => (row.id === change.id ? withValue(row, change.field, change.to) : row));
  if (change.kind !== 'added') return rows;
  const { modules: _, ...values } = change.values;
  return [...rows, { ...defaults, ...values, id: freshId(prefix, rows) }];
};

/** The modules that a skill is in, after the titles its cell names. */
const modulesAfter = (
  modules: readonly Row[],
  id: string,
  titles: ReadValue | undefined,
  place: string,
  faults: Fault[],
): readonly Row[] => {
  const wanted = Array.isArray(titles) ? titles.map(fold) : [];
  for (const title of wanted)
    if (!modules.some(({ intitule }) => fold(String(intitule)) === title))
      faults.push({
        place,
        sentence: sentence(
          `${place} : un des modules écrits n’est pas dans le parcours ; ajoutez-le d’abord au parcours.`,
        ),
      });
  return modules.map((row) => {
    const covers = (row.competences as readonly string[] | undefined) ?? [];
    const now = wanted.includes(fold(String(row.intitule)));
    if (now === covers.includes(id)) return row;
    const after = now ? [...covers, id] : covers.filter((one) => one !== id);
    return withValue(row, 'competences', after.length === 0 ? undefined : after);
  });
};

/**
 * The dossier after the changes that a person took, all others left. A change that would break the dossier is left
 * and told. Nothing of `source` is altered.
 */
export const applyReview = <S extends Source>(
  source: S,
  changes: readonly Change[],
  taken: ReadonlySet<string>,
): { readonly source: S; readonly faults: readonly Fault[] } => {
  let fields = source.fields as Readonly<Record<string, unknown>>;
  let competences = (source.competences ?? []) as unknown as readonly Row[];
  let points = (source.suivi?.points ?? []) as unknown as readonly Row[];
  let modules = (source.modules ?? []) as unknown as readonly Row[];
  const faults: Fault[] = [];
  const refused = (place: string): void =>
    void faults.push({
      place,
      sentence: sentence(`${place} : ce changement n’est pas accepté par le dossier et n’a pas été repris.`),
    });
  for (const change of changes.filter(({ key }) => taken.has(key))) {
    const place = 'place' in change ? change.place : change.row;
    if (change.kind === 'field') {
      const { [change.id]: _, ...rest } = fields;
      fields = change.to === undefined ? rest : { ...rest, [change.id]: change.to };
    } else if (change.list === 'points') {
      const next = listAfter(points, change, 'p', { kind: 'point' });
      if (PARTS.suivi.safeParse({ points: next }).success) points = next;
      else refused(place);
    } else {
      const next = listAfter(competences, change, 'c', { kind: 'savoir-faire' });
      if (!PARTS.competences.safeParse(next).success) {
        refused(place);
        continue;
      }
      competences = next;
      const id = change.kind === 'added' ? next.at(-1)?.id : change.id;
      if (id === undefined) continue;
      if (change.kind === 'removed') modules = modulesAfter(modules, id, undefined, place, faults);
      if (change.kind === 'cell' && change.field === 'modules')
        modules = modulesAfter(modules, id, change.to, place, faults);
      if (change.kind === 'added' && change.values.modules !== undefined)
        modules = modulesAfter(modules, id, change.values.modules, place, faults);
    }
  }
  const suivi: Suivi | undefined =
    points.length > 0 || source.suivi ? { ...source.suivi, points: points as never } : undefined;
  return {
    source: {
      ...source,
      fields,
      ...(competences.length > 0 || source.competences ? { competences } : {}),
      ...(modules.length > 0 || source.modules ? { modules } : {}),
      ...(suivi ? { suivi } : {}),
    } as S,
    faults,
  };
};
