import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReference, prepareSearch, searchReference } from '@/lib/references';
import { fold } from '@/lib/shared/text';
import { fromDisk } from './packaged';

const fetchJson = fromDisk();
const communes = await loadReference('communes', fetchJson);
const idcc = await loadReference('idcc', fetchJson);
const naf = await loadReference('naf-2008', fetchJson);
const departements = await loadReference('departements', fetchJson);
const first = (found: readonly { readonly code: string }[]) => found[0]?.code;

describe('searching', () => {
  it.each([
    ['saint etienne du rouvray', '76575'],
    ['ST ETIENNE DU ROUVRAY', '76575'],
    ['l’abergement-clémenciat', '01001'],
    ['abergement clem', '01001'],
    ['lyon 3', '69383'],
    ['ajaccio', '2A004'],
    ['20167 ajaccio', '2A004'],
    ['arbignieu 01300', '01015'],
    ['ste rose 97439', '97419'],
    ['papeete', '98735'],
  ])('finds the commune of « %s »', (query, code) =>
    expect(first(searchReference(communes, query))).toBe(code),
  );

  it('finds every commune of a postcode, and of its beginning', () => {
    const served = searchReference(communes, '01300', 100).map(({ postcodes }) => postcodes);
    expect(served.length).toBeGreaterThan(10);
    expect(served.every((postcodes) => postcodes.includes('01300'))).toBe(true);
    expect(searchReference(communes, '7500', 3)).toHaveLength(3);
  });
  it('puts what begins so first, and old communes after those of today', () => {
    const [best] = searchReference(communes, 'bourg en bresse');
    expect(best?.label).toBe('Bourg-en-Bresse');
    const found = searchReference(communes, 'arbignieu');
    expect(found.map(({ today }) => today)).toEqual(['01015']);
  });
  it.each([
    ['1996', '1996'],
    ['pharmacie d officine', '1996'],
    ['COIFFURE', '2596'],
    ['boulangerie patisserie', '0843'],
    ['metallurgie', '3248'],
  ])('finds the agreement of « %s »', (query, code) =>
    expect(first(searchReference(idcc, query))).toBe(code),
  );
  it('finds an activity by its code with or without the dot', () => {
    for (const query of ['85.59A', '8559a', 'formation continue adultes'])
      expect(first(searchReference(naf, query))).toBe('8559A');
    expect(
      searchReference(naf, '85.59')
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['8559A', '8559B']);
  });
  it('finds a département by code or name', () => {
    expect(first(searchReference(departements, '2b'))).toBe('2B');
    expect(first(searchReference(departements, 'reunion'))).toBe('974');
  });
  it('finds nothing of nothing, nor of what is nowhere', () => {
    for (const query of ['', '   ', '’ -', 'zzzz', '99999', 'pharmacie zzzz'])
      expect(searchReference(idcc, query)).toEqual([]);
  });
  it('gives no more than asked', () => expect(searchReference(communes, 'saint', 7)).toHaveLength(7));
  it('any part of any label finds it', () =>
    fc.assert(
      fc.property(fc.nat(communes.entries.length - 1), fc.nat(20), (at, cut) => {
        const label = communes.entries[at]?.label ?? '';
        const query = fold(label).slice(0, Math.max(3, fold(label).length - cut));
        const found = searchReference(communes, query, 40_000);
        return found.some((entry) => entry.label === label);
      }),
      { numRuns: 50 },
    ));
});

describe('speed', () => {
  it.each(['s', 'saint', '7', '69003', 'saint denis', 'zzzz'])(
    '« %s » on the communes is under 50 ms',
    (query) => {
      prepareSearch(communes);
      const times = Array.from({ length: 9 }, () => {
        const start = performance.now();
        searchReference(communes, query);
        return performance.now() - start;
      }).toSorted((one, other) => one - other);
      expect(times[4]).toBeLessThan(50);
    },
  );
});
