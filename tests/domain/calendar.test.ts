import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  birthday,
  daysBetween,
  firstOfNextMonth,
  lastDayOf,
  lengthOf,
  plusDays,
  plusMonths,
} from '@/lib/domain/calendar';

const day = fc
  .integer({ min: 0, max: 80_000 })
  .map((n) => new Date(Date.UTC(1950, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

describe('days and months', () => {
  it('crosses months, years and 29 February', () => {
    expect(plusDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(plusDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(plusDays('2023-09-04', 5)).toBe('2023-09-09');
    expect(plusMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(firstOfNextMonth('2023-12-31')).toBe('2024-01-01');
    expect(firstOfNextMonth('2024-01-31')).toBe('2024-02-01');
  });
  it('refuses a day that does not exist', () => {
    expect(() => plusDays('2023-02-30', 1)).toThrow(RangeError);
    expect(() => plusDays('hier', 1)).toThrow(RangeError);
  });
  it('counts days as the platform does in UTC', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
        expect(plusDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });
});

describe('a period includes its last day', () => {
  it.each([
    ['2023-09-04', 6, '2024-03-03'],
    ['2023-09-01', 6, '2024-02-29'],
    ['2024-09-01', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-28', 12, '2025-02-27'],
    ['2026-10-01', 12, '2027-09-30'],
  ])('%s + %i months → %s', (start, months, end) => {
    expect(lastDayOf(start, months)).toBe(end);
    expect(lengthOf(start, end)).toEqual({ months, days: 0 });
    expect(lengthOf(start, plusDays(end, -1)).months).toBe(months - 1);
    expect(lengthOf(start, plusDays(end, 1))).toEqual({ months, days: 1 });
  });
  it('is empty when it ends before it starts', () => {
    expect(lengthOf('2024-01-02', '2024-01-01')).toEqual({ months: 0, days: 0 });
    expect(lengthOf('2024-01-02', '2024-01-02')).toEqual({ months: 0, days: 1 });
  });
  it('adds up to the end for any two days', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const { months, days } = lengthOf(start, end);
        const reached = months === 0 ? plusDays(start, -1) : lastDayOf(start, months);
        expect(plusDays(reached, days)).toBe(end);
        expect(lastDayOf(start, months + 1) > end).toBe(true);
      }),
    );
  });
});

describe('age', () => {
  it.each([
    ['2007-09-04', '2023-09-03', 15],
    ['2007-09-04', '2023-09-04', 16],
    ['2004-02-29', '2020-02-29', 16],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
  ])('born %s is, on %s, %i', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });
  it('begins on the birthday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 70 }), (birth, age) => {
        const on = birthday(birth, age);
        expect(ageOn(birth, on)).toBe(age);
        expect(ageOn(birth, plusDays(on, -1))).toBe(age - 1);
      }),
    );
  });
});

describe('time zone', () => {
  it('changes nothing', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Auckland', 'America/Cayenne', 'UTC']) {
        process.env.TZ = zone;
        expect(plusDays('2024-03-30', 2)).toBe('2024-04-01');
        expect(daysBetween('2023-10-28', '2023-10-30')).toBe(2);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
