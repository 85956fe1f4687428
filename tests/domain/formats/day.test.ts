import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDay, day, daysInMonth, isIsoDay } from '@/lib/domain/formats/day';

const anyDay = fc
  .tuple(
    fc.integer({ min: 2000, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, date]) => date <= daysInMonth(year, month));
const two = (value: number): string => String(value).padStart(2, '0');

describe('day', () => {
  it('agrees with the civil calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, date) => {
          const text = `${year}-${two(month)}-${two(date)}`;
          const real = new Date(Date.UTC(year, month - 1, date));
          expect(isIsoDay(text)).toBe(real.toISOString().slice(0, 10) === text);
        },
      ),
    );
  });
  it('reads every ordinary writing of a day', () => {
    fc.assert(
      fc.property(anyDay, ([year, month, date]) => {
        const value = `${year}-${two(month)}-${two(date)}`;
        const writings = [
          value,
          `${value}T00:00:00.000Z`,
          `${two(date)}/${two(month)}/${year}`,
          `${date}/${month}/${year}`,
          `${date}.${month}.${year}`,
          `${two(date)}-${two(month)}-${year}`,
          `${date}/${month}/${two(year % 100)}`,
        ];
        for (const raw of writings) expect(day.clean(raw)).toEqual({ ok: true, value });
        expect(day.clean(day.show(value))).toEqual({ ok: true, value });
      }),
    );
  });
  it('reads months in words and days in a row', () => {
    expect(day.clean('1er septembre 2023')).toEqual({ ok: true, value: '2023-09-01' });
    expect(day.clean('lundi 4 Août 2025')).toEqual({ ok: true, value: '2025-08-04' });
    expect(day.clean('04092023')).toEqual({ ok: true, value: '2023-09-04' });
    expect(day.clean('20230904')).toEqual({ ok: true, value: '2023-09-04' });
  });
  it('gives a year of two digits the century of the datum', () => {
    expect(day.clean('1/9/85')).toEqual({ ok: true, value: '2085-09-01' });
    expect(birthDay.clean('1/9/85')).toEqual({ ok: true, value: '1985-09-01' });
    expect(birthDay.clean('1/9/05')).toEqual({ ok: true, value: '2005-09-01' });
  });
  it.each([
    '31/02/2023',
    '29/02/2023',
    '09/14/2023',
    '00/01/2023',
    '2023-13-01',
    '1899-01-01',
    '4/9',
    'demain',
    '2023',
    '4/9/123',
    '1/9/3023',
  ])('refuses writing %#', (raw) => {
    expect(day.clean(raw)).toMatchObject({ ok: false, draft: raw });
  });
  it('refuses a day outside its window, as a value too', () => {
    expect(day.schema.safeParse('1985-09-01').success).toBe(false);
    expect(birthDay.schema.safeParse('1985-09-01').success).toBe(true);
    expect(birthDay.clean('1/1/1921')).toMatchObject({ ok: false });
  });
});
