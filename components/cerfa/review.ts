import type { Compared, LineState } from '@/lib/cerfa/compare';
import type { Change } from '@/lib/vault';

/** Kept where two boxes that exclude each other are both ticked: the form says nothing that can be believed. */
const CONTRADICTED = 'cases contradictoires';

/** The order in which lines are shown: what asks for a decision first. */
export const STATES: readonly LineState[] = ['doubtful', 'different', 'new', 'gone', 'same'];

/** Whether a line can be taken into the dossier: what is the same, or not in the file, cannot. */
export const isTakeable = ({ state }: Compared): boolean => state !== 'same' && state !== 'gone';

/** Lines ticked at first: those that replace nothing and were read without a doubt. */
export const firstTicks = (lines: readonly Compared[]): ReadonlySet<string> =>
  new Set(lines.filter(({ state }) => state === 'new').map(({ id }) => id));

/** For a dossier still empty: everything, what is doubtful as an unfinished text. */
export const allTicks = (lines: readonly Compared[]): ReadonlySet<string> =>
  new Set(lines.filter(isTakeable).map(({ id }) => id));

/** What the ticked lines bring: values, and texts that are no answer yet. */
export const takenOf = (
  lines: readonly Compared[],
  ticks: ReadonlySet<string>,
): {
  readonly values: readonly (readonly [string, unknown])[];
  readonly drafts: Readonly<Record<string, string>>;
} => {
  const taken = lines.filter((line) => isTakeable(line) && ticks.has(line.id));
  return {
    values: taken.flatMap(({ id, after }) => (after === undefined ? [] : [[id, after] as const])),
    drafts: Object.fromEntries(
      taken.flatMap(({ id, after, draft }) =>
        after === undefined ? [[id, draft === undefined || draft === '' ? CONTRADICTED : draft]] : [],
      ),
    ),
  };
};

/** The ticked lines as the changes that make a new dossier. */
export const changesFrom = (lines: readonly Compared[], ticks: ReadonlySet<string>): readonly Change[] => {
  const { values, drafts } = takenOf(lines, ticks);
  return [
    ...values.map(([field, value]) => ({ field, value, origin: 'pdf' as const })),
    ...(Object.keys(drafts).length > 0 ? [{ field: 'drafts', value: drafts, origin: 'pdf' as const }] : []),
  ];
};
