import { type Asked, OWNERS, type Weights } from './hearing';
import type { Entry } from './lexicon';
import { beside } from './nearby';
import type { Owner } from './portal';

/** A datum is asked of an owner when it is named about as well as any other. */
const NAMED = 0.7;
const AMONG_BEST = 0.95;
/** A datum stands in a part about another owner from here up. */
const STANDS = 0.45;

/** Of these a dossier holds several: the same questions again are about the next one. */
const SEVERAL: ReadonlySet<Owner> = new Set(['tuteur', 'organisme', 'tiers']);

/** What is left of a datum whose question stands elsewhere, better told. */
const LEFT = 0.2;

/** One question again may be a second way to reach somebody; two together are another person. */
const LEAST = 2;

/** The first to ask keeps what both could have. */
const FIRST_KEEPS = 1;

/** Data asked together, each with the place of its question. */
type Block = Map<Entry, number>;

const likeliest = (weights: Weights): number => {
  let best = 0;
  weights.forEach((one, at) => {
    if (one > (weights[best] ?? 0)) best = at;
  });
  return best;
};

/** How sure a share is: 0.99 and 0.999 are as far apart as 0.5 and 0.9. */
const surety = (share: number): number => Math.log((share + 1e-6) / (1 - share + 1e-6));

/** The datum a question asks in a part about an owner, when it surely asks one. */
const askedUnder = ({ named, unit }: Asked, owner: Owner): Entry | null => {
  if (!unit.controls.some(({ visible }) => visible)) return null;
  let most = NAMED;
  for (const score of named.values()) if (score > most) most = score;
  let best: Entry | null = null;
  let top = STANDS;
  for (const [entry, score] of named) {
    const stands = score * beside(entry.owner, owner);
    if (score >= most * AMONG_BEST && stands > top) {
      best = entry;
      top = stands;
    }
  }
  return best;
};

/** Data of each owner in blocks: a block ends where one of its data is asked again. */
const blocksOf = (
  asked: readonly Asked[],
  weights: readonly Weights[],
): ReadonlyMap<Owner, readonly Block[]> => {
  const made = new Map<Owner, Block[]>();
  asked.forEach((one, at) => {
    const owner = OWNERS[likeliest(weights[at] ?? [])];
    const entry = owner === undefined ? null : askedUnder(one, owner);
    if (entry === null || SEVERAL.has(entry.owner)) return;
    const blocks = made.get(entry.owner) ?? [];
    made.set(entry.owner, blocks);
    const last = blocks.at(-1);
    if (last === undefined || last.has(entry)) blocks.push(new Map([[entry, at]]));
    else last.set(entry, at);
  });
  return made;
};

const without = (one: Asked, entry: Entry): Asked => ({
  unit: one.unit,
  named: new Map([...one.named].map(([each, score]) => [each, each === entry ? score * LEFT : score])),
});

/**
 * Nobody is asked the same things twice: where two blocks of questions would ask one owner the same two data or more,
 * those of the block that says less clearly whose it is ask somebody else. Answers the questions so understood, null
 * when nothing is asked twice.
 */
export const askedOnce = (asked: readonly Asked[], weights: readonly Weights[]): readonly Asked[] | null => {
  const made = [...asked];
  let found = false;
  for (const [owner, blocks] of blocksOf(asked, weights)) {
    const place = OWNERS.indexOf(owner);
    const clear = (block: Block, both: readonly Entry[]): number =>
      both.reduce((sum, entry) => sum + surety(weights[block.get(entry) ?? 0]?.[place] ?? 1), 0);
    for (let later = 1; later < blocks.length; later += 1)
      for (let earlier = 0; earlier < later; earlier += 1) {
        const [one, other] = [blocks[earlier], blocks[later]];
        if (one === undefined || other === undefined) continue;
        const both = [...other.keys()].filter((entry) => one.has(entry));
        if (both.length < LEAST) continue;
        const loser = clear(one, both) < clear(other, both) - FIRST_KEEPS ? one : other;
        for (const entry of both) {
          const at = loser.get(entry);
          const question = at === undefined ? undefined : made[at];
          if (at !== undefined && question !== undefined) made[at] = without(question, entry);
        }
        found = true;
      }
  }
  return found ? made : null;
};
