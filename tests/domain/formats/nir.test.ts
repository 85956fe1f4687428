import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNir, nir, nirKey, nirSays } from '@/lib/domain/formats/nir';

const month = fc.constantFrom('01', '07', '12', '20', '31', '42', '50', '99');
const department = fc.constantFrom('01', '20', '69', '95', '2A', '2B', '97', '98', '99');
const body = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '4', '7', '8'),
    fc.stringMatching(/^\d{2}$/),
    month,
    department,
    fc.stringMatching(/^\d{6}$/),
  )
  .map((parts) => parts.join(''));

describe('nir', () => {
  it('accepts the reference vector and computes its key', () => {
    expect(isNir('269054958815780')).toBe(true);
    expect(nirKey('2690549588157')).toBe('80');
  });
  it('computes the key of Corsica with 19 and 18', () => {
    // Written by hand: 97 − (1850519006084 mod 97) and 97 − (1850518006084 mod 97).
    expect(nirKey('185052A006084')).toBe(String(97 - (1850519006084 % 97)).padStart(2, '0'));
    expect(nirKey('185052B006084')).toBe(String(97 - (1850518006084 % 97)).padStart(2, '0'));
  });
  it('accepts every number with its key and refuses it with any other', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 99 }), (thirteen, other) => {
        const key = String(nirKey(thirteen));
        expect(key).toMatch(/^\d{2}$/);
        expect(isNir(thirteen + key)).toBe(true);
        const wrong = String(other).padStart(2, '0');
        expect(isNir(thirteen + wrong)).toBe(wrong === key);
      }),
    );
  });
  it('refuses any one digit changed', () => {
    fc.assert(
      fc.property(body, fc.nat(14), fc.integer({ min: 1, max: 9 }), (thirteen, at, step) => {
        const good = thirteen + nirKey(thirteen);
        fc.pre(/\d/.test(String(good[at])));
        const changed = String((Number(good[at]) + step) % 10);
        expect(isNir(good.slice(0, at) + changed + good.slice(at + 1))).toBe(false);
      }),
    );
  });
  it.each([
    '0690549588157',
    '2691349588157',
    '2694349588157',
    '2690500588157',
    '269052C588157',
    '5690549588157',
  ])('refuses impossible body %#', (text) => {
    expect(nirKey(text)).toBeUndefined();
    expect(nir.clean(text).ok).toBe(false);
  });
  it('adds the key to 13 digits, strips spaces and takes lower-case Corsica', () => {
    expect(nir.clean('2 69 05 49 588 157')).toEqual({ ok: true, value: '269054958815780' });
    expect(nir.clean('2 69 05 49 588 157 80')).toEqual({ ok: true, value: '269054958815780' });
    const key = nirKey('185052A006084');
    expect(nir.clean('1 85 05 2a 006 084')).toEqual({ ok: true, value: `185052A006084${key}` });
  });
  it('says sex, year, month and department', () => {
    const full = (thirteen: string): string => thirteen + nirKey(thirteen);
    expect(nirSays('269054958815780')).toEqual({ sexe: 'F', annee: '69', mois: 5, departement: '49' });
    expect(nirSays(full('1012097411001'))).toEqual({
      sexe: 'M',
      annee: '01',
      mois: undefined,
      departement: '974',
    });
    expect(nirSays(full('7011299123001'))).toEqual({ sexe: 'M', annee: '01', mois: 12, departement: '99' });
    expect(nirSays(full('285052B006084'))?.departement).toBe('2B');
    expect(nirSays('269054958815781')).toBeUndefined();
  });
  it('shows the groups of the card', () => {
    expect(nir.show('269054958815780')).toBe('2 69 05 49 588 157 80');
  });
});
