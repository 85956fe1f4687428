import { describe, expect, it } from 'vitest';
import {
  birthplacesLookup,
  communesLookup,
  idccLookup,
  loadReference,
  nafLookup,
  referencesOf,
} from '@/lib/references';
import { fromDisk } from './packaged';

const fetchJson = fromDisk();
const communeTable = await loadReference('communes', fetchJson);
const idccTable = await loadReference('idcc', fetchJson);
const communes = communesLookup(communeTable);
const birthplaces = birthplacesLookup(communeTable);
const idcc = idccLookup(idccTable, '2026-11-24');
const naf = nafLookup(await loadReference('naf-2008', fetchJson), await loadReference('naf-2025', fetchJson));

/** The agreements of Opco EP, as the project's reference on the portal lists them (2024, to be verified). */
const OPCO_EP =
  `0184 0240 0454 0614 0733 0759 0843 0915 0953 0959 0992 0993 1000 1043 1147 1267 1286 1404 1408 1412
  1483 1499 1504 1512 1527 1589 1605 1611 1619 1621 1850 1875 1921 1951 1978 1982 1996 2098 2111 2205 2219 2272 2329
  2332 2395 2564 2596 2697 2706 2785 2978 3013 3032 3127`.split(/\s+/);

describe('communes of a postcode', () => {
  const names = (postcode: string) => communes(postcode)?.map(({ name }) => name);

  it('are several where several share it, old ones included', () => {
    expect(names('38200')?.length).toBeGreaterThan(5);
    expect(names('38200')).toContain('Vienne');
    expect(names('01300')).toEqual(expect.arrayContaining(['Arboys en Bugey', 'Arbignieu']));
  });
  it('hold the town and its arrondissement', () => {
    expect(names('75116')).toEqual(['Paris', 'Paris 16e Arrondissement']);
    expect(names('69003')).toEqual(['Lyon', 'Lyon 3e Arrondissement']);
    expect(names('13001')).toEqual(['Marseille', 'Marseille 1er Arrondissement']);
  });
  it.each([
    ['20000', 'Ajaccio', '2A004'],
    ['20200', 'Bastia', '2B033'],
    ['97400', 'Saint-Denis', '97411'],
    ['97133', 'Saint-Barthélemy', '97701'],
    ['98800', 'Nouméa', '98818'],
    ['01000', 'Bourg-en-Bresse', '01053'],
  ])('%s is that of %s', (postcode, name, insee) =>
    expect(communes(postcode)).toContainEqual({ insee, name }),
  );
  it('of a CEDEX or an unknown one are not known', () => {
    for (const postcode of ['75380', '69999', '', '1000']) expect(communes(postcode)).toBeUndefined();
  });
});

describe('names of a birthplace', () => {
  it.each([
    ['69123', ['Lyon']],
    ['2A004', ['Ajaccio']],
    ['20004', ['Ajaccio']],
    ['20033', ['Bastia']],
    ['97411', ['Saint-Denis']],
    ['01015', ['Arboys en Bugey', 'Arbignieu']],
  ])('%s', (insee, names) => expect(birthplaces(insee)).toEqual(names));
  it('are not known abroad', () => expect(birthplaces('99351')).toBeUndefined());
});

describe('collective agreements', () => {
  it.each(OPCO_EP)('%s is there, with Opco EP', (code) => {
    expect(idcc(code)).toMatchObject({ opco: 'Opco EP', opcoAsOf: '2024-01-01' });
    expect(idcc(code)?.label).toMatch(/\p{Lu}/u);
  });
  it('of Opco EP are those 54, and the new ones that only they went into', () => {
    const listed = idccTable.entries.filter((entry) => entry.opco === 'OPCO_EP' && !entry.opcoInferred);
    expect(listed.map(({ code }) => code)).toEqual(OPCO_EP);
    const inferred = idccTable.entries.filter((entry) => entry.opco === 'OPCO_EP' && entry.opcoInferred);
    expect(inferred.map(({ code }) => code)).toEqual(['3239', '3244', '3250', '3253', '3254']);
  });
  it('are replaced from a day on, not before', () => {
    const lawyers = (day: string) => idccLookup(idccTable, day)('1000');
    expect(lawyers('2025-09-30')).toMatchObject({ inForce: true, replacedBy: ['3253'] });
    expect(lawyers('2025-10-01')).toMatchObject({ inForce: false, replacedBy: ['3253'] });
    expect(idccLookup(idccTable, '2023-12-31')('0650')?.inForce).toBe(true);
    expect(idccLookup(idccTable, '2024-01-01')('0650')?.inForce).toBe(false);
  });
  it('whose branch only merged stay in force', () =>
    expect(idcc('2230')).toMatchObject({ inForce: true, replacedBy: ['1486'] }));
  it('that took the place of others are in force, and known', () => {
    for (const { into } of idccTable.entries)
      for (const code of into ?? []) expect(idcc(code), code).toBeDefined();
    for (const code of ['3248', '3253', '3254']) expect(idcc(code)).toMatchObject({ inForce: true });
    expect(idcc('3248')).not.toHaveProperty('replacedBy');
  });
  it('hold the codes of the notice, and say « unknown » of the rest', () => {
    for (const code of ['9999', '9998', '3180']) expect(idcc(code)?.inForce).toBe(true);
    for (const code of ['0000', '1234', '199', '']) expect(idcc(code)).toBeUndefined();
    expect(idccTable.complete).toBe(false);
  });
  it('name an Opco of the table, of which there are eleven', () => {
    expect(Object.keys(idccTable.opcos)).toHaveLength(11);
    const strange = idccTable.entries.filter(({ opco }) => opco !== undefined && !(opco in idccTable.opcos));
    expect(strange).toEqual([]);
    expect(idcc('1486')?.opcoNames).toContain('Opco Atlas');
  });
});

describe('activities', () => {
  it('of 2008 are official to the end of 2026, those of 2025 from then on', () => {
    expect(naf('8559A', '2026-12-31')).toMatchObject({ nomenclature: '2008', official: true });
    expect(naf('8559A', '2027-01-01')).toMatchObject({ nomenclature: '2008', official: false });
    expect(naf('8559G', '2026-12-31')).toMatchObject({ nomenclature: '2025', official: false });
    expect(naf('8559G', '2027-01-01')).toMatchObject({
      label: 'Formation continue d’adultes',
      official: true,
    });
  });
  it('of no nomenclature are not known', () => expect(naf('8559Q', '2026-11-24')).toBeUndefined());
});

describe('the look-ups of the rules', () => {
  it('are those of the tables that were loaded, no more', async () => {
    expect(referencesOf({}, '2026-11-24')).toEqual({});
    expect(Object.keys(referencesOf({ idcc: idccTable }, '2026-11-24'))).toEqual(['idcc']);
    const nsf = await loadReference('nsf', fetchJson);
    expect(referencesOf({ nsf }, '2026-11-24').nsf?.('326')).toMatch(/^Informatique/);
    expect(referencesOf({ nsf }, '2026-11-24').nsf?.('999')).toBeUndefined();
  });
  it('need both nomenclatures to speak of an activity', async () => {
    const old = await loadReference('naf-2008', fetchJson);
    expect(referencesOf({ 'naf-2008': old }, '2026-11-24')).toEqual({});
  });
});
