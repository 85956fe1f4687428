import { match } from './match';
import type { Portal } from './portal';
import type { Match, Part, Snapshot } from './types';

/** What a person says of one control: which datum, or never (`id` null). */
export type Answer = { readonly id: string | null; readonly part: Part | null };

/** Answers by ref of the snapshot. */
export type Fixed = ReadonlyMap<string, Answer>;

const TAKEN = 'Ce renseignement est déjà demandé ailleurs sur la page.';

const same = (one: Answer, other: Answer): boolean =>
  one.id === other.id &&
  (one.part === other.part || ((one.part === null || other.part === null) && !confirms(one, other)));

const confirms = (one: Answer, other: Answer): boolean =>
  one.part === 'confirmation' || other.part === 'confirmation';

const answered = (ref: string, { id, part }: Answer): Match => ({
  ref,
  id,
  part,
  score: id === null ? 0 : 1,
  taught: true,
  why: id === null ? 'Vous avez demandé de ne jamais remplir ce champ.' : 'Vous l’avez dit vous-même.',
});

/** The matches of a page where a person's answers go before every likeness. */
export const matched = (snapshot: Snapshot, portal?: Portal, fixed: Fixed = new Map()): readonly Match[] => {
  const matches = match(snapshot, portal);
  if (fixed.size === 0) return matches;
  const said = [...fixed.values()].filter(({ id }) => id !== null);
  return matches.map((one) => {
    const answer = fixed.get(one.ref);
    if (answer !== undefined) return answered(one.ref, answer);
    if (one.id === null || !said.some((other) => same(one, other))) return one;
    return { ref: one.ref, id: null, part: null, score: 0, why: TAKEN };
  });
};
