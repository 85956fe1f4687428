import { describe, expect, it } from 'vitest';
import { loadReference } from '@/lib/references';
import { readCommunes } from '@/lib/references/communes';
import { fromDisk } from './packaged';

describe('the compact lines', () => {
  it('step from the code before, and complete the ends of codes', () =>
    expect(
      readCommunes([
        ['2A', '4|Ajaccio|20000,20167\n|Alata|20167\n0|Vieux||004'],
        ['974', '11|Saint-Denis|00'],
      ]),
    ).toEqual([
      { code: '2A004', label: 'Ajaccio', postcodes: ['20000', '20167'] },
      { code: '2A005', label: 'Alata', postcodes: ['20167'] },
      { code: '2A005', label: 'Vieux', postcodes: ['20000', '20167'], today: '2A004' },
      { code: '97411', label: 'Saint-Denis', postcodes: ['97400'] },
    ]));
});

const { entries } = await loadReference('communes', fromDisk());

describe('the communes', () => {
  const today = entries.filter((entry) => entry.today === undefined);
  const codes = new Set(today.map(({ code }) => code));

  it('have codes and postcodes of five characters', () => {
    const odd = entries.filter(
      ({ code, postcodes }) =>
        !/^(?:\d{5}|2[AB]\d{3})$/.test(code) || postcodes.some((postcode) => !/^\d{5}$/.test(postcode)),
    );
    expect(odd).toEqual([]);
  });
  it('all have a postcode, but the islands nobody lives on', () =>
    expect(
      today.filter(({ postcodes }) => postcodes.length === 0).map(({ code }) => code.slice(0, 3)),
    ).toEqual(['984', '984', '984', '984', '984']));
  it('old ones belong to one of today', () =>
    expect(entries.filter((entry) => entry.today !== undefined && !codes.has(entry.today))).toEqual([]));
  it.each([
    ['Paris', '751', 20],
    ['Marseille', '132', 16],
    ['Lyon', '6938', 9],
  ])('%s has its arrondissements', (town, start, count) => {
    const parts = entries.filter(({ code, label }) => code.startsWith(start) && label.startsWith(`${town} `));
    expect(parts).toHaveLength(count);
  });
  it.each([
    '01',
    '2A',
    '2B',
    '75',
    '95',
    '971',
    '972',
    '973',
    '974',
    '975',
    '976',
    '977',
    '978',
    '986',
    '987',
    '988',
  ])('there are some in %s', (department) =>
    expect(today.some(({ code }) => code.startsWith(department))).toBe(true),
  );
});
