import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Finding, fieldIds, type Purpose } from '@/lib/domain';
import { constats, unDossier } from './dossier-builder';

const PURPOSES: readonly Purpose[] = ['cerfa', 'depot', 'signature', 'suivi'];
const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);
const blocking = (findings: readonly Finding[]): string[] =>
  ids(findings.filter(({ severity, status }) => severity === 'block' && status === 'non-conform'));

/** Anything a file may hold under the name of a field. */
const entry = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.constantFrom(
    '2024-02-29',
    '2023-02-29',
    '2099-12-31',
    '2000-01-01',
    '1',
    '4',
    '8',
    '30',
    'TT',
    'CDI',
    'CDD',
  ),
  fc.constantFrom('0.01', '999999999.99', '73282932000074', '289023854401238', true, false, 0, -1, 60, 5000),
);
const dossier = fc.record({
  fields: fc.dictionary(fc.oneof(fc.constantFrom(...fieldIds), fc.string()), entry, { maxKeys: 60 }),
  objectifs: fc.oneof(
    fc.anything(),
    fc.array(fc.record({ kind: fc.constantFrom('bloc', 'poste'), intitule: fc.string() })),
  ),
});

describe('check never throws', () => {
  it('whatever the fields hold', () => {
    fc.assert(
      fc.property(dossier, fc.constantFrom(...PURPOSES), fc.boolean(), (file, purpose, all) => {
        for (const finding of check(file, '2026-11-23', purpose, { all })) {
          expect(finding.message.length).toBeGreaterThan(10);
          expect(finding.sources.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('on a right dossier with some entries replaced by anything', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...fieldIds), entry, { maxKeys: 6 }),
        fc.constantFrom('2023-09-05', '2026-10-05', '2030-01-01', '', 'demain'),
        (changes, day) => {
          const findings = check(unDossier(changes), day, 'depot', { all: true });
          expect(new Set(ids(findings)).size).toBe(findings.length);
        },
      ),
      { numRuns: 500 },
    );
  });
  it.each([undefined, null, 'x', 12, [], {}, { fields: null }, { fields: [] }, { fields: 'x' }])(
    'on %j',
    (file) => {
      expect(blocking(check(file as never, '2026-11-23', 'depot'))).toContain('PRES-001');
    },
  );
});

describe('what comes out', () => {
  it('does not depend on the order of the fields', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...fieldIds]),
        fc.shuffledSubarray([...fieldIds], { maxLength: 8 }),
        (order, gone) => {
          const changes = Object.fromEntries(gone.map((id) => [id, undefined]));
          const { fields, ...file } = unDossier(changes);
          const shuffled = Object.fromEntries(
            [...new Set([...order, ...fieldIds])].flatMap((id) =>
              fields[id] === undefined ? [] : [[id, fields[id]]],
            ),
          );
          expect(check({ ...file, fields: shuffled }, '2026-10-05', 'depot')).toEqual(
            check({ ...file, fields }, '2026-10-05', 'depot'),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
  it('does not depend on the time zone', () => {
    const before = process.env.TZ;
    const late = { 'contrat.dateDebut': '2026-09-28', 'salarie.dateNaissance': '2010-09-29' };
    try {
      const seen = ['Pacific/Auckland', 'America/Cayenne', 'UTC'].map((zone) => {
        process.env.TZ = zone;
        return JSON.stringify(constats(late));
      });
      expect(new Set(seen).size).toBe(1);
      expect(seen[0]).toContain('LEGAL-002');
      expect(seen[0]).toContain('LEGAL-045');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
  it('puts what blocks first, then follows the steps', () => {
    const findings = constats({
      'tuteur.nom': undefined,
      'employeur.siret': undefined,
      'employeur.caisseRetraite': undefined,
      'regle.tuteurExperienceAnnees': undefined,
      'formation.dureeTotaleHeures': 149,
      'formation.dureeEnseignementsHeures': 100,
    });
    expect(ids(findings)).toEqual([
      'PRES-051',
      'PRES-026',
      'LEGAL-018',
      'LEGAL-020',
      'PRES-009',
      'XREF-025',
      'XREF-009',
      'LEGAL-039',
    ]);
    expect(findings.at(0)?.severity).toBe('block');
    expect(blocking(findings)).toEqual(['PRES-051', 'PRES-026', 'LEGAL-018', 'LEGAL-020']);
  });
  it('says everything with all, one finding a row', () => {
    const all = check(unDossier(), '2026-10-05', 'depot', { all: true });
    expect(new Set(ids(all)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(120);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['conform', 'not-applicable']));
  });
  it('never blocks on what is undetermined', () => {
    const empty = check({ fields: {} }, '2026-11-23', 'depot');
    expect(
      empty.filter(({ status }) => status === 'undetermined').map(({ severity }) => severity),
    ).not.toContain('block');
    expect(empty.filter(({ id }) => id === 'LEGAL-001')).toHaveLength(1);
  });
  it('uses the day of filing only when no filing is recorded', () => {
    expect(ids(constats({}, { day: '2026-10-06' }))).toEqual([]);
    expect(ids(constats({}, { day: '2026-10-07' }))).toEqual(['LEGAL-045']);
    expect(ids(constats({ 'depot.date': '2026-10-06' }, { day: '2026-10-08' }))).toEqual([]);
    expect(ids(constats({ 'depot.date': '2026-10-07' }, { day: '2026-10-01' }))).toEqual(['LEGAL-045']);
  });
  it('looks at the filing for the filing only', () => {
    expect(ids(constats({}, { day: '2026-12-01', purpose: 'cerfa' }))).toEqual([]);
  });
});

describe('an entry that cannot be read', () => {
  it('is told by its format, once, and leaves the law undetermined', () => {
    const findings = constats({ 'salarie.dateNaissance': '17/05/2004' });
    expect(blocking(findings)).toEqual(['FMT-030']);
    expect(findings.find(({ id }) => id === 'LEGAL-002')).toMatchObject({
      status: 'undetermined',
      fields: ['salarie.dateNaissance'],
    });
  });
  it('never shows a personal entry', () => {
    const findings = constats({ 'salarie.nir': '104052A00402748' });
    expect(ids(findings)).toContain('FMT-014');
    expect(JSON.stringify(findings)).not.toContain('104052A004027');
  });
  it('never shows a faulty text of unbounded length', () => {
    const [first] = constats({ 'employeur.siret': '9'.repeat(5000) });
    expect(first?.id).toBe('FMT-001');
    expect(first?.message.length).toBeLessThan(300);
  });
});
