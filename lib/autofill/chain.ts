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

/** Weights that sum to one; all alike when nothing is left. */
const scaled = (weights: Weights): Weights => {
  const sum = weights.reduce((total, one) => total + one, 0);
  return sum === 0 ? weights.map(() => 1 / weights.length) : weights.map((one) => one / sum);
};

/** For each owner left, how likely each other comes next; a row sums to one, its own place is 0. */
const LEAVING: readonly Weights[] = OWNERS.map((from) => {
  const row = NEXT[from];
  const rest = OWNERS.filter((to) => to !== from && row[to] === undefined).length;
  return scaled(OWNERS.map((to) => (to === from ? 0 : (row[to] ?? 0) + OTHERS / Math.max(rest, 1))));
});

const SIZE = OWNERS.length;
const ROWS = Float64Array.from(LEAVING.flat());
const COLUMNS = Float64Array.from(OWNERS.flatMap((_, to) => LEAVING.map((row) => row[to] ?? 0)));
const START = scaled(OWNERS.map((owner) => BEFORE[owner] ?? 1));

/** One step along the page: `into` holds at `at` what `from` comes to, read by the rows of `table`, when it stays so surely. */
const step = (
  from: Float64Array,
  table: Float64Array,
  stay: number,
  into: Float64Array,
  at: number,
): void => {
  for (let here = 0; here < SIZE; here += 1) {
    let others = 0;
    const row = here * SIZE;
    for (let one = 0; one < SIZE; one += 1) others += (from[one] as number) * (table[row + one] as number);
    into[at + here] = stay * (from[here] as number) + (1 - stay) * others;
  }
};

/** Makes the shares of one question sum to one. */
const scale = (shares: Float64Array, at: number): void => {
  let sum = 0;
  for (let here = 0; here < SIZE; here += 1) sum += shares[at + here] as number;
  for (let here = 0; here < SIZE; here += 1)
    shares[at + here] = sum === 0 ? 1 / SIZE : (shares[at + here] as number) / sum;
};

/**
 * All questions of a page weighed together, forward and backward over the reading order. `seen` holds what each one
 * says of each owner by itself, `stays` how likely its owner is that of the question before it.
 */
export const smoothed = (seen: readonly Weights[], stays: readonly number[]): readonly Weights[] => {
  const told = Float64Array.from(seen.flat());
  const shares = new Float64Array(told.length);
  for (let at = 0; at < told.length; at += SIZE) {
    if (at === 0) shares.set(START);
    else step(shares.subarray(at - SIZE, at), COLUMNS, stays[at / SIZE] ?? 1, shares, at);
    for (let here = at; here < at + SIZE; here += 1)
      shares[here] = (shares[here] as number) * (told[here] as number);
    scale(shares, at);
  }
  const after = new Float64Array(SIZE).fill(1);
  const next = new Float64Array(SIZE);
  for (let at = told.length - SIZE; at >= 0; at -= SIZE) {
    for (let here = 0; here < SIZE; here += 1) {
      shares[at + here] = (shares[at + here] as number) * (after[here] as number);
      next[here] = (told[at + here] as number) * (after[here] as number);
    }
    scale(shares, at);
    scale(next, 0);
    step(next, ROWS, stays[at / SIZE] ?? 1, after, 0);
  }
  return seen.map((_, at) => Array.from(shares.subarray(at * SIZE, (at + 1) * SIZE)));
};
