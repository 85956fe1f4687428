import { expect, it } from 'vitest';
import { doneMinutes, minutesOf, plannedMinutes } from '@/lib/domain';

it('minutesOf: a row without hours or minutes is unknown, not nothing', () => {
  expect(minutesOf({})).toBeUndefined();
  expect(minutesOf({ minutes: 30 })).toBe(30);
  expect(minutesOf({ heures: 7, minutes: 30 })).toBe(450);
});

it('plannedMinutes: the teaching is told from assessment and support', () => {
  const module = (id: string, heures: number, nature?: 'enseignement' | 'evaluation') => ({
    id,
    intitule: 'x',
    heures,
    minutes: 30,
    ...(nature ? { nature } : {}),
  });
  expect(
    plannedMinutes([module('a', 1, 'enseignement'), module('b', 2, 'evaluation'), module('c', 3)]),
  ).toEqual({
    total: 450,
    teaching: 90,
  });
  expect(plannedMinutes([])).toEqual({ total: 0, teaching: 0 });
});

it('doneMinutes: by month in order, by module, hours without a module apart', () => {
  const heures = [
    { id: 'a', mois: '2024-02', module: 'm1', heures: 2 },
    { id: 'b', mois: '2023-12', module: 'm1', heures: 1, minutes: 15 },
    { id: 'c', mois: '2024-02', heures: 3 },
  ];
  expect(doneMinutes({ heures })).toEqual({
    total: 375,
    months: [
      { month: '2023-12', minutes: 75 },
      { month: '2024-02', minutes: 300 },
    ],
    modules: { m1: 195, '': 180 },
  });
  expect(doneMinutes(undefined)).toEqual({ total: 0, months: [], modules: {} });
});
