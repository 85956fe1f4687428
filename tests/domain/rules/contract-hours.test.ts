import { describe, expect, it } from 'vitest';
import { contractHours, weekly, yearsOf } from '@/lib/domain/rules/contract-hours';

const YEAR = { yearLow: 1607, yearHigh: 1820 };

describe('the hours of a contract', () => {
  it('count whole months as twelfths and the days left over 365', () => {
    expect(yearsOf('2026-10-01', '2027-09-30')).toBe(1);
    expect(yearsOf('2024-02-29', '2024-08-28')).toBe(0.5);
    expect(yearsOf('2026-10-01', '2027-10-01')).toBeCloseTo(1 + 1 / 365, 10);
    expect(yearsOf('2026-10-02', '2026-10-01')).toBe(0);
  });
  it('are framed by 1,607 and 1,820 hours a year', () => {
    expect(contractHours('2026-10-01', '2027-09-30', 2100, YEAR)).toEqual({ low: 1607, high: 1820 });
  });
  it('go down with part time, and the low count never goes up with overtime', () => {
    expect(contractHours('2026-10-01', '2027-09-30', 1050, YEAR)).toEqual({ low: 803.5, high: 910 });
    expect(contractHours('2026-10-01', '2027-09-30', 2340, YEAR)).toEqual({
      low: 1607,
      high: 1820 * (39 / 35),
    });
  });
  it('take 35 hours while the week is not given', () => {
    expect(weekly({})).toBe(2100);
    expect(weekly({ 'contrat.dureeHebdo.heures': 17, 'contrat.dureeHebdo.minutes': 30 })).toBe(1050);
  });
});
