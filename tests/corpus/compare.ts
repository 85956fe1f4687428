import { type Match, match, type Portal, THRESHOLD } from '@/lib/autofill';
import { ATTESTATIONS } from '@/lib/autofill/never';
import type { Gold } from './gold';
import type { GoldPage } from './reader';

/** What became of one control. A wrong datum is both a false positive and a missed one. */
export type Judged = {
  readonly page: string;
  readonly ref: string;
  readonly gold: Gold;
  readonly given: Match | null;
  readonly right: boolean;
  /** The datum wrongly given, null when none. */
  readonly wrong: string | null;
  /** The datum asked and not given, null when none. */
  readonly lost: string | null;
};

/** Two ways to say the same characters of a NIR: the number without its key, and the key. */
const NIR_RANGES: Readonly<Record<string, string>> = { '1-13': 'nir13', '14-15': 'cle' };

const partOf = ({ id, part }: { readonly id: string | null; readonly part: string | null }): string | null =>
  id === 'salarie.nir' && part !== null ? (NIR_RANGES[part] ?? part) : part;

const same = (gold: Exclude<Gold, string>, one: Match): boolean =>
  gold.id === one.id && partOf(gold) === partOf(one) && gold.also.join('+') === (one.also ?? []).join('+');

const judge = (page: string, gold: Gold, ref: string, one: Match | null): Judged => {
  const given = one !== null && one.id !== null && one.score >= THRESHOLD ? one : null;
  const asked = typeof gold === 'string' ? null : gold;
  const right = asked !== null && given !== null && same(asked, given);
  // The plan ticks no attestation: authors who wrote « none » for one and authors who wrote its id say the same.
  const known = gold === 'none' && given?.id !== undefined && ATTESTATIONS.has(given.id ?? '');
  return {
    page,
    ref,
    gold,
    given: one,
    right,
    wrong: given !== null && !right && !known ? given.id : null,
    lost: asked !== null && !right ? asked.id : null,
  };
};

/** Every scored control of a page with what the matcher says of it; a control without gold must be left alone. */
export const judgePage = ({ page, snapshot, gold, missed }: GoldPage, portal?: Portal): readonly Judged[] => {
  const found = new Map(match(snapshot, portal).map((one) => [one.ref, one]));
  const here = snapshot.controls.map(({ ref }) =>
    judge(page, gold.get(ref) ?? 'none', ref, found.get(ref) ?? null),
  );
  const gone = missed.map((one) => judge(page, one, '', null));
  return [...here, ...gone].filter(({ gold: asked }) => asked !== 'free');
};
