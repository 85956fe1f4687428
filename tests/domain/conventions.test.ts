import { describe, expect, it } from 'vitest';
import { regimeOf } from '@/lib/domain';
import {
  agreementVerdict,
  filedInTime,
  hoursVerdict,
  lastDayOf,
  leastHours,
  paysEnough,
  shareOf,
} from '@/lib/domain/conventions';

describe('the conventions', () => {
  it('end a contract on its last day, inclusive', () => {
    expect(lastDayOf('2023-09-04', 6)).toBe('2024-03-03');
    expect(lastDayOf('2023-08-31', 6)).toBe('2024-02-29');
    expect(lastDayOf('2022-08-31', 6)).toBe('2023-02-28');
  });
  it('take a filing until the fifth calendar day after the start, that day included', () => {
    expect(filedInTime('2026-10-01', '2026-10-05')).toBe(true);
    expect(filedInTime('2026-10-01', '2026-10-06')).toBe(true);
    expect(filedInTime('2026-10-01', '2026-10-07')).toBe(false);
    expect(filedInTime('2017-12-31', '2018-01-01')).toBeUndefined();
  });
  it('round money to the nearest cent after the product', () => {
    expect(shareOf(186702, 55)).toBe(102686);
    expect(shareOf(100, 50)).toBe(50);
    expect(shareOf(149847, 65)).toBe(97401);
  });
  it('let pay equal to the floor conform', () => {
    expect([102685, 102686, 102687].map((cents) => paysEnough(cents, 102686))).toEqual([false, true, true]);
  });
  it('refuse a share of hours only when it is too low on both counts of a year', () => {
    const year = { low: 1607, high: 1820 };
    expect([leastHours(1607, 15), leastHours(1820, 15)]).toEqual([242, 273]);
    expect([241, 242, 272, 273].map((hours) => hoursVerdict(hours, year, 15))).toEqual([
      'non-conform',
      'to-confirm',
      'to-confirm',
      'conform',
    ]);
    expect(leastHours(1000, 15)).toBe(150);
  });
  it('do not take an unknown agreement for one', () => {
    expect([true, false, undefined].map(agreementVerdict)).toEqual(['conform', 'non-conform', 'to-confirm']);
  });
});

describe('the regime', () => {
  it.each([
    ['1', 'ordinary'],
    ['2', 'ordinary'],
    ['3', 'ordinary'],
    ['4', 'experimental'],
    ['8', 'vae'],
    ['5', undefined],
    ['6', undefined],
    ['7', undefined],
    [undefined, undefined],
  ])('of type %s is %s', (type, regime) => {
    expect(regimeOf(type)).toBe(regime);
  });
});
