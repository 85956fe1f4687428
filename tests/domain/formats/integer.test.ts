import { describe, expect, it } from 'vitest';
import { cleanInteger, showInteger } from '@/lib/domain/formats/integer';

describe('integer', () => {
  it.each([
    ['35', 35],
    ['35 h', 35],
    ['35,00', 35],
    ['1 200', 1200],
    ['14 mois', 14],
    ['0', 0],
    ['008', 8],
  ])('reads %s', (raw, value) => {
    expect(cleanInteger(raw, 0, 5000)).toEqual({ ok: true, value });
  });
  it.each(['35,5', '-1', 'h', '', '1e3', '12 34', '35 %'])('refuses %s', (raw) => {
    expect(cleanInteger(raw, 0, 5000)).toMatchObject({ ok: false });
  });
  it('names the bounds', () => {
    const cleaned = cleanInteger('60', 0, 59);
    expect(cleaned.ok ? '' : cleaned.message).toBe('Écrivez un nombre entre 0 et 59.');
  });
  it('shows thousands apart', () => {
    expect(showInteger(12000)).toBe('12\u202F000');
  });
});
