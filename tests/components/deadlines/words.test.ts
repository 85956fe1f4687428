import { expect, it } from 'vitest';
import { distanceWords } from '@/components/deadlines/words';

it.each([
  ['2026-11-22', 'passée'],
  ['2026-11-23', 'aujourd’hui'],
  ['2026-11-24', 'demain'],
  ['2027-01-01', 'dans 39 jours'],
  ['2027-01-22', 'dans 60 jours'],
  ['2027-01-23', 'dans 2 mois environ'],
  ['2027-09-30', 'dans 10 mois environ'],
  ['2031-09-28', 'dans 5 ans environ'],
])('%s, seen from the 23rd of November 2026', (day, words) =>
  expect(distanceWords(day, '2026-11-23')).toBe(words),
);
