import { describe, expect, it } from 'vitest';
import { enVigueur, PARAMETERS } from '@/lib/domain';
import { VALUES } from './values';

describe('the value of a parameter', () => {
  it.each(VALUES)('%s on %s', (id, day, value) => {
    const parameter = PARAMETERS.find((one) => one.id === id);
    expect(parameter).toBeDefined();
    if (parameter !== undefined) expect(enVigueur(parameter, day)?.value).toEqual(value);
  });
  it('is written here for each of them', () => {
    expect([...new Set(VALUES.map(([id]) => id))].sort()).toEqual(PARAMETERS.map(({ id }) => id).sort());
  });
});

describe('the list a screen shows', () => {
  it('has a name, a unit, tiers and the day of the last verification of each', () => {
    expect(new Set(PARAMETERS.map(({ id }) => id)).size).toBe(PARAMETERS.length);
    for (const { label, unit, tiers, verifieLe } of PARAMETERS) {
      expect(label.length).toBeGreaterThan(5);
      expect(unit.length).toBeGreaterThan(3);
      expect(verifieLe).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const { confidence } of tiers)
        expect(['verified', 'one-source', 'memory', 'inferred', 'unknown']).toContain(confidence);
    }
  });
});
