import { expect, it } from 'vitest';
import { distanceWords } from '@/components/deadlines/words';

it.each([
  ['2026-11-22', 'passée'],
  ['2026-11-23', 'aujourd’hui'],
  ['2026-11-24', 'demain'],
  ['2027-01-01', 'dans 39 jours'],
])('%s, seen from the 23rd of November 2026', (day, words) =>
  expect(distanceWords(day, '2026-11-23')).toBe(words),
);
