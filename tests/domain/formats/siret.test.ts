import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSiren, isSiret, siret } from '@/lib/domain/formats/siret';

const LA_POSTE = '356000000';
const luhnDigit = (thirteen: string): string =>
  String([...'0123456789'].find((digit) => isSiret(thirteen + digit)));

/** SIRETs whose key is right, away from La Poste's SIREN (whose other key allows some changes). */
const anySiret = fc
  .stringMatching(/^[1-9]\d{12}$/)
  .filter((body) => [...body.slice(0, 9)].filter((digit, at) => digit !== LA_POSTE[at]).length > 1)
  .map((body) => body + luhnDigit(body));

describe('siret', () => {
  // Vectors of the reference list of formats.
  it.each(['73282932000074', '35600000000048', '35600000009075'])('accepts vector %#', (text) => {
    expect(isSiret(text)).toBe(true);
    expect(siret.schema.safeParse(text).success).toBe(true);
  });
  it.each(['50000000000000', '12345678900011', '7328293200007', '732829320000745', '00000000000000', ''])(
    'refuses vector %#',
    (text) => {
      expect(isSiret(text)).toBe(false);
      expect(siret.schema.safeParse(text).success).toBe(false);
    },
  );
  it('knows a SIREN', () => {
    expect(['732829320', '356000000', '552081318'].map(isSiren)).toEqual([true, true, false]);
  });
  it('refuses any SIRET with one digit changed', () => {
    fc.assert(
      fc.property(anySiret, fc.nat(13), fc.integer({ min: 1, max: 9 }), (good, at, step) => {
        expect(isSiret(good)).toBe(true);
        const changed = String((Number(good[at]) + step) % 10);
        expect(isSiret(good.slice(0, at) + changed + good.slice(at + 1))).toBe(false);
      }),
    );
  });
  it.each([
    '732 829 320 00074',
    'SIRET : 732.829.320.00074',
    ' 732\u00A0829\u202F320 00074\n',
    '73282932000074',
  ])('cleans writing %#', (raw) => {
    expect(siret.clean(raw)).toEqual({ ok: true, value: '73282932000074' });
  });
  it('says what is wrong', () => {
    const message = (raw: string): string => {
      const cleaned = siret.clean(raw);
      return cleaned.ok ? '' : cleaned.message;
    };
    expect(message('732 829 320')).toContain('SIREN');
    expect(message('7328293200007')).toContain('en a 13');
    expect(message('73282932000075')).toContain('un des 14 chiffres est faux');
    expect(message('abc')).toContain('que des chiffres');
  });
  it('shows 3-3-3-5', () => {
    expect(siret.show('73282932000074')).toBe('732 829 320 00074');
  });
});
