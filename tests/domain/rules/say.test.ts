import { describe, expect, it } from 'vitest';
import { count, day, euros, length, percent, sentence, toVerify } from '@/lib/domain/rules/say';

describe('French figures', () => {
  it.each([
    [0, '0,00 €'],
    [5, '0,05 €'],
    [102686, '1 026,86 €'],
    [123456789, '1 234 567,89 €'],
    [-150, '−1,50 €'],
  ])('%i cents', (cents, shown) => {
    expect(euros(cents).replace(/\u00A0/g, ' ')).toBe(shown);
  });
  it('agrees numbers with their words', () => {
    expect(count(0, 'an')).toBe('0\u00A0an');
    expect(count(1, 'heure')).toBe('1\u00A0heure');
    expect(count(1.5, 'heure')).toBe('1,5\u00A0heure');
    expect(count(2, 'heure')).toBe('2\u00A0heures');
    expect(count(1607, 'heure')).toBe('1\u00A0607\u00A0heures');
    expect(count(6, 'mois', 'mois')).toBe('6\u00A0mois');
  });
  it('writes days, lengths and shares', () => {
    expect(day('2023-09-04')).toBe('04/09/2023');
    expect(length({ months: 6, days: 0 })).toBe('6\u00A0mois');
    expect(length({ months: 6, days: 1 })).toBe('6\u00A0mois et 1\u00A0jour');
    expect(length({ months: 0, days: 2 })).toBe('2\u00A0jours');
    expect(percent(15)).toBe('15\u00A0%');
  });
  it('sets sentences as French printers do', () => {
    expect(sentence("L'an : « oui » ? 15 % !")).toBe('L’an\u00A0: «\u00A0oui\u00A0»\u00A0? 15\u00A0%\u00A0!');
  });
  it('says the age of what we know only when it is old', () => {
    expect(toVerify({ stale: false, ageDays: 0 })).toBe('');
    expect(toVerify({ stale: true, ageDays: 8 })).toContain('8\u00A0jours');
  });
});
