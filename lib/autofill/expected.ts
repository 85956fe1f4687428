import { FOREIGN } from './foreign';
import type { Asked } from './hearing';
import type { Entry } from './lexicon';
import type { Owner } from './portal';
import { tokens } from './wording';

/** From this a question is a sure witness for those beside it; up to it a doubtful one may be helped. */
const SURE = 0.8;
/** Named less, a datum is not even suspected. */
const LEAST = 0.38;
/** Among what a question may ask, only the best named is expected. */
const AMONG_BEST = 0.98;

/** A box that may hold a street or its number may hold both: which, its neighbours do not tell. */
const ADDRESS = /\.adresse\./;
const OR_BOTH = 0.9;
/** How far a witness may stand, in questions of the page and in data of the official form. */
const REACH = 3;

/** What one witness on one side, near or further, and what two can add of what a name lacks to be plain. */
const PLAIN = 0.85;
const NEAR = 0.42;
const FURTHER = 0.36;
const BOTH = 0.52;

/** Which data a question surely asks, by owner: their places in the order of the official form. */
type Witness = ReadonlyMap<Owner, readonly number[]>;

const witness = ({ named }: Asked, places: ReadonlyMap<Entry, number>): Witness | null => {
  let most = 0;
  for (const score of named.values()) if (score > most) most = score;
  if (most < SURE) return null;
  const made = new Map<Owner, number[]>();
  for (const [entry, score] of named)
    if (score >= most * AMONG_BEST) {
      const known = made.get(entry.owner);
      const place = places.get(entry) ?? 0;
      if (known === undefined) made.set(entry.owner, [place]);
      else known.push(place);
    }
  return made;
};

const isPartly = ({ named }: Asked, entry: Entry, top: number): boolean =>
  ADDRESS.test(entry.id) &&
  [...named].some(
    ([other, score]) =>
      other !== entry && other.owner === entry.owner && ADDRESS.test(other.id) && score >= top * OR_BOTH,
  );

/** The part of the page a question stands in, its own title left out. */
const partOf = ({ unit }: Asked): string => {
  const [first] = unit.controls;
  return first === undefined
    ? ''
    : `${first.frame}|${first.headings.filter((text) => text !== first.legend).join('|')}`;
};

/**
 * Forms go in the order of the official one: « dont cours » after the hours of the training asks the hours of
 * teaching, « Employés » between NAF and IDCC the headcount. A datum named half is believed where those before or
 * after it on the form are surely asked beside it, and nothing on the page names it better.
 */
export const asExpected = <T extends Asked>(asked: readonly T[], entries: readonly Entry[]): readonly T[] => {
  const places = new Map(entries.map((entry, place) => [entry, place] as const));
  const witnesses = asked.map((one) => witness(one, places));
  const parts = asked.map(partOf);
  const most = new Map<Entry, number>();
  for (const { named } of asked)
    for (const [entry, score] of named) if (score > (most.get(entry) ?? 0)) most.set(entry, score);

  const beside = (at: number, entry: Entry, step: 1 | -1): number => {
    const place = places.get(entry) ?? 0;
    for (let far = 1; far <= REACH; far += 1) {
      const other = at + far * step;
      if (parts[other] !== parts[at]) return 0;
      const known = witnesses[other]?.get(entry.owner);
      if (known?.some((one) => one !== place && Math.abs(one - place) <= REACH))
        return far === 1 ? NEAR : FURTHER;
    }
    return 0;
  };

  return asked.map((one, at) => {
    let top = 0;
    for (const score of one.named.values()) if (score > top) top = score;
    if (top < LEAST || top >= SURE) return one;
    const named = new Map(one.named);
    const foreign = tokens(one.unit.questions[0]?.text ?? '').filter((word) => FOREIGN.has(word));
    for (const [entry, score] of one.named) {
      if (score < top * AMONG_BEST || score < (most.get(entry) ?? 0)) continue;
      if (isPartly(one, entry, top) || foreign.some((word) => !entry.words.has(word))) continue;
      const [before, after] = [beside(at, entry, -1), beside(at, entry, 1)];
      const share = before > 0 && after > 0 ? BOTH : Math.max(before, after);
      if (share > 0) named.set(entry, score + share * (PLAIN - score));
    }
    return { ...one, named };
  });
};
