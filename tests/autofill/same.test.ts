import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAsAny, sameValue } from '@/lib/autofill';

describe('sameValue', () => {
  it.each([
    ['732 829 320 00074', '73282932000074'],
    ['ATELIERS DU RHONE', 'Ateliers du Rhône'],
    ['1 850,50 €', '1850.50'],
    ['1.850,50', '1850,50'],
    ['1850', '1850,00'],
    ['47.11F', '4711F'],
    ['06.12.34.56.78', '0612345678'],
    ['Cœur', 'COEUR'],
    ['35,00', '35.0'],
  ])('%s is %s', (one, other) => expect(sameValue(one, other)).toBe(true));

  it.each([
    ['13,00', '1300'],
    ['1850,50', '185050'],
    ['', 'x'],
    ['01000', '1000'],
    ['Durand', 'Durant'],
    ['--', '__'],
  ])('%s is not %s', (one, other) => expect(sameValue(one, other)).toBe(false));

  it('is reflexive and symmetric, and a listed spelling counts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(sameValue(one, one)).toBe(true);
        expect(sameValue(one, other)).toBe(sameValue(other, one));
        expect(sameAsAny(one, other, [one])).toBe(true);
      }),
    );
  });
});
