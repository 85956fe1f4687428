import { expect, test } from 'vitest';
import { dayInWords, localDay, shortMoment, timeOf } from '@/components/history/moment';

/** An instant at this time of the machine's own calendar. */
const at = (year: number, month: number, day: number, hour = 9, minute = 5): string =>
  new Date(year, month - 1, day, hour, minute).toISOString();

test('the day is that of the person’s calendar, even just around midnight', () => {
  expect(localDay(at(2026, 1, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(at(2026, 12, 31, 23, 59))).toBe('2026-12-31');
});

test('the year is told when it is not the present one', () => {
  const today = '2026-03-01';
  expect(shortMoment(at(2026, 1, 5), today)).toBe(`5 janv. à ${timeOf(at(2026, 1, 5))}`);
  expect(shortMoment(at(2025, 12, 31), today)).toMatch(/^31 déc\. 2025 à /);
  expect(dayInWords('2026-01-05', today)).toBe('lundi 5 janvier');
  expect(dayInWords('2025-12-31', today)).toBe('mercredi 31 décembre 2025');
});
