import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enVigueur, isIsoDay, PARAMETERS } from '@/lib/domain';
import { plusDays } from '@/lib/domain/calendar';
import { ARTICLES, type LawSource } from '@/lib/domain/law/articles';
import { experimentalWindow, vaeWindow } from '@/lib/domain/law/experimental-window';
import { filingLimit } from '@/lib/domain/law/filing';
import { payClass, payGrid } from '@/lib/domain/law/pay-grid';
import { smic, smicMayotte } from '@/lib/domain/law/smic';
import { monthlyFloor, nearestCent, percents } from '@/lib/domain/pay/floor';

describe.each(PARAMETERS.map((parameter) => [parameter.id, parameter] as const))('%s', (_, parameter) => {
  it('has ascending tiers, each with its source', () => {
    const days = parameter.tiers.map(({ from }) => from);
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
    for (const { from, to, source } of parameter.tiers) {
      expect(isIsoDay(from)).toBe(true);
      if (to !== undefined) expect(to >= from).toBe(true);
      expect(source.ref.length).toBeGreaterThan(5);
      if (source.url !== undefined) expect(source.url).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//);
    }
    for (const { to } of parameter.tiers.slice(0, -1)) expect(to).toBeUndefined();
    expect(isIsoDay(parameter.verifieLe)).toBe(true);
  });
  it('answers nothing before its first tier, and each tier from its first day to the eve of the next', () => {
    const [first] = parameter.tiers;
    expect(enVigueur(parameter, plusDays(first.from, -1))).toBeUndefined();
    for (const [index, tier] of parameter.tiers.entries()) {
      expect(enVigueur(parameter, tier.from)?.value).toBe(tier.value);
      const next = parameter.tiers[index + 1];
      if (next !== undefined) expect(enVigueur(parameter, plusDays(next.from, -1))?.value).toBe(tier.value);
    }
  });
  it('says how old it is after the last verified day, and never before', () => {
    const known = parameter.sureJusquau ?? parameter.verifieLe;
    if (parameter.tiers.at(-1)?.to !== undefined) return;
    expect(enVigueur(parameter, known)).toMatchObject({ stale: false, ageDays: 0 });
    expect(enVigueur(parameter, plusDays(known, 1))?.stale).toBe(true);
    expect(enVigueur(parameter, plusDays(parameter.verifieLe, 100))?.ageDays).toBe(100);
  });
});

describe('a parameter that ended', () => {
  it('answers nothing after its last day', () => {
    expect(enVigueur(vaeWindow, '2023-05-27')).toBeUndefined();
    expect(enVigueur(vaeWindow, '2026-02-28')?.value.maxMonths).toBe(36);
    expect(enVigueur(vaeWindow, '2026-03-01')).toBeUndefined();
  });
});

describe('the experiment', () => {
  it.each([
    ['2018-12-28', 'legal'],
    ['2023-12-28', 'legal'],
    ['2023-12-29', 'tolerance'],
    ['2024-12-31', 'tolerance'],
    ['2025-01-01', 'closed'],
    ['2026-06-02', 'closed'],
    ['2026-06-03', 'blocs'],
  ])('on %s is %s', (day, regime) => {
    expect(enVigueur(experimentalWindow, day)?.value).toBe(regime);
  });
});

describe('the SMIC', () => {
  it.each([smic, smicMayotte])(
    'by the month is that by the hour × 35 × 52 / 12, to the cent',
    ({ tiers }) => {
      for (const { value } of tiers)
        if (value !== undefined)
          expect(nearestCent(value.hourlyCents * 35 * 52, 12)).toBe(value.monthlyCents);
    },
  );
  it('moves on the first of a month only', () => {
    for (const { from } of smic.tiers) expect(from).toMatch(/-01$/);
  });
  it.each([
    ['2023-04-30', 1127],
    ['2023-05-01', 1152],
    ['2024-10-31', 1165],
    ['2024-11-01', 1188],
    ['2025-12-31', 1188],
    ['2026-01-01', 1202],
    ['2026-05-31', 1202],
    ['2026-06-01', 1231],
  ])('on %s is %i cents an hour', (day, cents) => {
    expect(enVigueur(smic, day)?.value.hourlyCents).toBe(cents);
  });
});

describe('the pay grid', () => {
  it('opens its columns by diploma', () => {
    for (const code of ['10', '11', '12', '19', '21', '24', '29', '31', '32', '39', '41'])
      expect(payClass(code)).toBe('majored');
    for (const code of ['42', '51', '52', '53', '59', '60']) expect(payClass(code)).toBe('base');
    for (const code of ['43', '49']) expect(payClass(code)).toBeUndefined();
  });
  it('changes on the 21st and the 26th birthdays', () => {
    const grid = payGrid.tiers[0].value;
    expect([20, 21, 25, 26].map((age) => percents(grid, age))).toEqual([
      { base: 55, majored: 65 },
      { base: 70, majored: 80 },
      { base: 70, majored: 80 },
      { base: 100, majored: 100 },
    ]);
  });
  it('rounds to the nearest cent, a half to the even one', () => {
    expect(nearestCent(5, 2)).toBe(2);
    expect(nearestCent(7, 2)).toBe(4);
    expect(nearestCent(8, 3)).toBe(3);
    expect(nearestCent(7, 3)).toBe(2);
  });
  it('counts more than 35 hours as 35', () => {
    const value = { hourlyCents: 1231, monthlyCents: 186702 };
    expect(monthlyFloor(value, 100, 39 * 60)).toBe(186702);
    expect(monthlyFloor(value, 55, 2100)).toBe(102686);
    expect(monthlyFloor(value, 55, 1050)).toBe(51343);
  });

  const table = new URL('../../../../shared/reference/codes.json', import.meta.url);
  const rows: { from: string; [column: string]: unknown }[] = existsSync(table)
    ? JSON.parse(readFileSync(table, 'utf8')).dated.remuneration_minimums_monthly_35h
    : [
        // A clone without the references still checks these two, recomputed by hand.
        { from: '2022-08-01', u21_base_55: 923.42, '21_25_base_70': 1175.26, '26plus_floor_100': 1678.95 },
        { from: '2026-06-01', u21_base_55: 1026.86, '21_25_base_70': 1306.91, '26plus_floor_100': 1867.02 },
      ];
  it.each(rows)('gives the published minimums of $from', (row) => {
    const value = enVigueur(smic, row.from)?.value;
    const grid = enVigueur(payGrid, row.from)?.value;
    expect(value).toBeDefined();
    for (const [column, euros] of Object.entries(row)) {
      const share = /_(\d+)$/.exec(column)?.[1];
      if (share === undefined || value === undefined || grid === undefined) continue;
      expect(
        Object.values({ ...grid.under21, b: grid.from21.base, m: grid.from21.majored, x: grid.from26 }),
      ).toContain(Number(share));
      expect(monthlyFloor(value, Number(share), 2100)).toBe(Math.round(Number(euros) * 100));
    }
  });
});

describe('the filing limit', () => {
  it.each([
    ['2026-10-01', '2026-10-06'],
    ['2024-02-26', '2024-03-02'],
    ['2023-02-26', '2023-03-03'],
    ['2026-12-28', '2027-01-02'],
  ])('of a start on %s is %s, included', (start, limit) => {
    expect(filingLimit(start)).toBe(limit);
  });
  it('is unknown before our tables', () => {
    expect(filingLimit('2017-12-31')).toBeUndefined();
  });
});

describe('the articles', () => {
  it('are quoted in French with the days they hold, and link to legifrance only', () => {
    for (const source of Object.values<LawSource>(ARTICLES)) {
      expect(source.ref.length).toBeGreaterThan(10);
      if (source.url !== undefined)
        expect(source.url).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\/(codes\/article_lc|jorf\/id)\//);
      if (source.from !== undefined && source.to !== undefined) expect(source.from <= source.to).toBe(true);
    }
  });
});
