import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Candidate } from '@/lib/autofill/assign';

type One = Candidate<number, null>;
const worth = (some: readonly One[]): number => some.reduce((sum, { score }) => sum + score, 0);

/** Every way to serve the questions, for few of them. */
const best = (
  units: readonly number[],
  all: readonly One[],
  used: ReadonlySet<string> = new Set(),
): number => {
  const [unit, ...rest] = units;
  if (unit === undefined) return 0;
  const taken = all
    .filter((one) => one.unit === unit && !used.has(one.key))
    .map((one) => one.score + best(rest, all, new Set([...used, one.key])));
  return Math.max(best(rest, all, used), ...taken);
};

const page = fc
  .array(
    fc.record({
      unit: fc.nat(4),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      score: fc.integer({ min: 60, max: 100 }),
    }),
    { maxLength: 14 },
  )
  .map((some) => {
    const seen = new Map(some.map((one) => [`${one.unit} ${one.key}`, one]));
    return [...seen.values()].map(
      (one): One => ({ ...one, score: one.score / 100, seen: true, payload: null }),
    );
  });

describe('assign', () => {
  it('serves each question and each datum once, and as many as can be', () => {
    fc.assert(
      fc.property(page, (all) => {
        const taken = [...assign(all).values()];
        expect(new Set(taken.map(({ unit }) => unit)).size).toBe(taken.length);
        expect(new Set(taken.map(({ key }) => key)).size).toBe(taken.length);
        // Every visible question is worth its score: the sum is the greatest there is.
        expect(worth(taken)).toBeCloseTo(best([0, 1, 2, 3, 4], all), 5);
      }),
    );
  });

  it('never gives up a sure answer for two weak ones that nobody sees', () => {
    const one = (unit: number, key: string, score: number, seen = true): One => ({
      unit,
      key,
      score,
      seen,
      payload: null,
    });
    const taken = assign([one(0, 'a', 1), one(0, 'b', 0.61), one(1, 'a', 0.61, false)]);
    expect(taken.get(0)?.key).toBe('a');
  });

  it('serves what is seen before a hidden twin, and the first of two alike', () => {
    const one = (unit: number, seen: boolean): One => ({ unit, key: 'a', score: 0.9, seen, payload: null });
    expect([...assign([one(0, false), one(1, true)]).keys()]).toEqual([1]);
    expect([...assign([one(0, true), one(1, true)]).keys()]).toEqual([0]);
  });

  it('still answers on a page far too large to weigh every way', () => {
    const many = Array.from(
      { length: 900 },
      (_, at): One => ({
        unit: at,
        key: `k${at % 90}`,
        score: 0.7 + (at % 7) / 100,
        seen: true,
        payload: null,
      }),
    );
    const tied = many.map((one, at): One => ({ ...one, key: `k${(at + 1) % 90}`, score: 0.65 }));
    expect(assign([...many, ...tied]).size).toBe(90);
  });
});
