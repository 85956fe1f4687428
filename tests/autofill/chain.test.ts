import { describe, expect, it } from 'vitest';
import { smoothed } from '@/lib/autofill/chain';
import { OWNERS } from '@/lib/autofill/hearing';
import type { Owner } from '@/lib/autofill/portal';

const NOTHING = OWNERS.map(() => 1);
const only = (owner: Owner): number[] => OWNERS.map((one) => (one === owner ? 1 : 0.001));
const share = (weights: readonly number[] | undefined, owner: Owner): number =>
  weights?.[OWNERS.indexOf(owner)] ?? 0;

describe('smoothed', () => {
  it('gives shares that sum to one, whatever the length and even where nothing is possible', () => {
    const seen = [NOTHING, only('salarie'), OWNERS.map(() => 0), NOTHING];
    for (const row of smoothed(seen, [0.9, 0.9, 0.9, 0.9]))
      expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(smoothed([], [])).toEqual([]);
  });

  it('carries what one question says to those before and after it', () => {
    const [before, , after] = smoothed([NOTHING, only('tuteur'), NOTHING], [0.9, 0.9, 0.9]);
    expect(share(before, 'tuteur')).toBeGreaterThan(0.5);
    expect(share(after, 'tuteur')).toBeGreaterThan(0.5);
  });

  it('expects the order of the official form after a part ends', () => {
    const [, after] = smoothed([only('employeur'), NOTHING], [0.9, 0]);
    expect(share(after, 'salarie')).toBeGreaterThan(share(after, 'formation'));
    expect(share(after, 'employeur')).toBeLessThan(0.05);
  });
});
