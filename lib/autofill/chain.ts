import { OWNERS, type Weights } from './hearing';
import type { Owner } from './portal';

/** Before anything is read: people beside the file, and a user company, are rarer. */
const BEFORE: Partial<Readonly<Record<Owner, number>>> = {
  representant: 0.3,
  contact: 0.5,
  tuteurUtilisatrice: 0.5,
  tiers: 0.1,
};

/**
 * Who mostly comes after whom when a part ends, in tenths: the order of the official form and of those drawn after it.
 * Who is not named is as likely as the others left out.
 */
const NEXT: Readonly<Record<Owner, Partial<Readonly<Record<Owner, number>>>>> = {
  employeur: { salarie: 4, opco: 2, contrat: 1, representant: 1, contact: 1 },
  representant: { salarie: 3, opco: 2, employeur: 2, contact: 1, tuteur: 1 },
  contact: { salarie: 5, employeur: 2, contrat: 1, opco: 1 },
  salarie: { contrat: 4, tuteur: 3, employeur: 1, formation: 1 },
  tuteur: { contrat: 3, tuteurUtilisatrice: 2, organisme: 1, formation: 1, salarie: 1 },
  tuteurUtilisatrice: { contrat: 3, tuteur: 2, salarie: 1, formation: 1, organisme: 1 },
  contrat: { formation: 3, tuteur: 2, organisme: 1, employeur: 1, opco: 1, salarie: 1 },
  organisme: { formation: 5, employeur: 1, tuteur: 1, contrat: 1, salarie: 1 },
  formation: { contrat: 3, organisme: 2, employeur: 1, tuteur: 1, opco: 1 },
  opco: { salarie: 3, employeur: 2, contact: 1, representant: 1, contrat: 1 },
  tiers: {},
};

/** Tenths left to those a row does not name. */
const OTHERS = 1.5;

/** For each owner left, how likely each other comes next; a row sums to one, its own place is 0. */
const LEAVING: readonly Weights[] = OWNERS.map((from) => {
  const row = NEXT[from];
  const rest = OWNERS.filter((to) => to !== from && row[to] === undefined).length;
  const weights = OWNERS.map((to) => (to === from ? 0 : (row[to] ?? 0) + OTHERS / Math.max(rest, 1)));
  return scaled(weights);
});

/** Weights that sum to one; all alike when nothing is left. */
export function scaled(weights: Weights): Weights {
  const sum = weights.reduce((total, one) => total + one, 0);
  return sum === 0 ? weights.map(() => 1 / weights.length) : weights.map((one) => one / sum);
}

const onward = (from: Weights, stay: number): Weights =>
  OWNERS.map((_, to) =>
    from.reduce((sum, one, at) => sum + one * (at === to ? stay : (1 - stay) * (LEAVING[at]?.[to] ?? 0)), 0),
  );

const backward = (next: Weights, stay: number): Weights =>
  OWNERS.map((_, from) =>
    next.reduce(
      (sum, one, to) => sum + one * (from === to ? stay : (1 - stay) * (LEAVING[from]?.[to] ?? 0)),
      0,
    ),
  );

/**
 * All questions of a page weighed together, forward and backward over the reading order. `seen` holds what each one
 * says of each owner by itself, `stays` how likely its owner is that of the question before it.
 */
export const smoothed = (seen: readonly Weights[], stays: readonly number[]): readonly Weights[] => {
  const prior = scaled(OWNERS.map((owner) => BEFORE[owner] ?? 1));
  const ahead: Weights[] = [];
  seen.forEach((weights, at) => {
    const before = at === 0 ? prior : onward(ahead[at - 1] ?? prior, stays[at] ?? 1);
    ahead.push(scaled(weights.map((one, place) => one * (before[place] ?? 0))));
  });
  const behind: Weights[] = seen.map(() => OWNERS.map(() => 1));
  for (let at = seen.length - 2; at >= 0; at -= 1) {
    const next = seen[at + 1]?.map((one, place) => one * (behind[at + 1]?.[place] ?? 1)) ?? [];
    behind[at] = scaled(backward(scaled(next), stays[at + 1] ?? 1));
  }
  return ahead.map((weights, at) => scaled(weights.map((one, place) => one * (behind[at]?.[place] ?? 1))));
};
