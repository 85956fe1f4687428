import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deadline, type Dossier, deadlines, definitions } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';
import { anyFields } from '../dossier/arbitrary';

const contract: Dossier = {
  'contrat.type': '11',
  'contrat.nature': 'CDD',
  'contrat.dateConclusion': '2026-09-28',
  'contrat.dateDebut': '2026-10-01',
  'contrat.dateFin': '2027-09-30',
  'contrat.periodeEssaiJours': 30,
  'salarie.dateNaissance': '2005-10-02',
  'depot.date': '2026-10-05',
};
const days = (found: readonly Deadline[]): Record<string, string> =>
  Object.fromEntries(found.map(({ id, day }) => [id, day]));
const of = (changes: Dossier, options = {}): Record<string, string> =>
  days(deadlines({ ...contract, ...changes }, options));

describe('the deadlines of a contract', () => {
  it('are counted in calendar days, months and years', () => {
    expect(days(deadlines(contract))).toEqual({
      declaration: '2026-10-01',
      filing: '2026-10-06',
      'information-7': '2026-10-08',
      decision: '2026-10-25',
      'trial-end': '2026-10-30',
      'information-30': '2026-10-31',
      'rise-21': '2026-11-01',
      adequacy: '2026-12-01',
      end: '2027-09-30',
      retention: '2031-09-28',
    });
  });
  it('are in the order of days', () => {
    const order = deadlines(contract).map(({ day }) => day);
    expect(order).toEqual([...order].sort());
  });
  it('open the window of the hiring declaration eight days before the start', () => {
    expect(deadlines(contract).find(({ id }) => id === 'declaration')?.from).toBe('2026-09-23');
  });
  it('count over the ends of months and leap days', () => {
    expect(of({ 'contrat.dateDebut': '2024-02-27', 'depot.date': '2024-02-10' })).toMatchObject({
      filing: '2024-03-03',
      decision: '2024-03-01',
      adequacy: '2024-04-27',
    });
    expect(of({ 'contrat.dateDebut': '2023-12-31' }).adequacy).toBe('2024-02-29');
    expect(of({ 'contrat.dateDebut': '2024-12-31' }).adequacy).toBe('2025-02-28');
    expect(of({ 'contrat.dateDebut': '2026-12-28' }).filing).toBe('2027-01-02');
  });
  it('keep the form until 2031 for the contracts paid by Europe', () => {
    expect(of({ 'contrat.dateConclusion': '2020-06-30' }).retention).toBe('2025-06-30');
    expect(of({ 'contrat.dateConclusion': '2020-07-01' }).retention).toBe('2031-12-31');
    expect(of({ 'contrat.dateConclusion': '2022-12-31' }).retention).toBe('2031-12-31');
    expect(of({ 'contrat.dateConclusion': '2023-01-01' }).retention).toBe('2028-01-01');
    expect(of({ 'contrat.dateConclusion': '2024-02-29' }).retention).toBe('2029-02-28');
  });
  it('ask for information since the décret of 2023 only', () => {
    expect(of({ 'contrat.dateConclusion': '2023-10-31' })['information-7']).toBeUndefined();
    expect(of({ 'contrat.dateConclusion': '2023-11-01' })['information-7']).toBeDefined();
  });
  it('count the answer from the complete file, and the report from the breach', () => {
    expect(of({}, { completeOn: '2026-10-20' }).decision).toBe('2026-11-09');
    expect(of({}, { breachOn: '2027-01-31' }).breach).toBe('2027-03-02');
    expect(of({}).breach).toBeUndefined();
  });
  it('tell the rise only when it comes during the contract', () => {
    expect(of({ 'salarie.dateNaissance': '2005-10-01' })['rise-21']).toBeUndefined();
    expect(of({ 'salarie.dateNaissance': '2006-08-31' })['rise-21']).toBe('2027-09-01');
    expect(of({ 'salarie.dateNaissance': '2006-09-01' })['rise-21']).toBeUndefined();
  });
  it('tell the claim of aids to a registered job-seeker of 26 or more', () => {
    const seeker: Dossier = { 'salarie.inscritFranceTravail': true, 'salarie.dateNaissance': '2000-10-01' };
    expect(of(seeker)['aid-claim']).toBe('2027-01-01');
    expect(of({ ...seeker, 'salarie.dateNaissance': '2000-10-02' })['aid-claim']).toBeUndefined();
    expect(of({ ...seeker, 'salarie.inscritFranceTravail': false })['aid-claim']).toBeUndefined();
  });
  it('have no trial when there is none, and start nothing for an amendment', () => {
    expect(of({ 'contrat.periodeEssaiJours': 0 })['trial-end']).toBeUndefined();
    expect(Object.keys(of({ 'contrat.type': '30' })).sort()).toEqual(['decision', 'end', 'retention']);
  });
  it('say how each day was counted, from fields of the dossier', () => {
    for (const { label, why, source, fields } of deadlines(contract)) {
      expect(label.length).toBeGreaterThan(10);
      expect(why).toMatch(/[.»]$/);
      expect(why).not.toMatch(/ [:;?!%€»]|« |'/);
      expect(source.ref.length).toBeGreaterThan(5);
      for (const id of fields) expect(definitions[id]).toBeDefined();
    }
  });
  it('name nobody', () => {
    for (const { file } of DEMOS) {
      const said = JSON.stringify(deadlines(file.fields, { breachOn: '2027-01-01' }));
      for (const id of [
        'salarie.nomNaissance',
        'salarie.prenom',
        'tuteur.nom',
        'employeur.denomination',
      ] as const)
        expect(said).not.toContain(file.fields[id]);
    }
  });
  it('are empty for an empty dossier and never throw', () => {
    expect(deadlines({})).toEqual([]);
    expect(deadlines({ 'contrat.dateDebut': '31/02/2026', 'contrat.dateFin': null })).toEqual([]);
    fc.assert(
      fc.property(anyFields, (fields) => {
        for (const { day } of deadlines(fields)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 60 },
    );
  });
  it('do not depend on the time zone', () => {
    const before = process.env.TZ;
    try {
      const seen = ['Pacific/Auckland', 'America/Cayenne', 'UTC'].map((zone) => {
        process.env.TZ = zone;
        return JSON.stringify(deadlines(contract));
      });
      expect(new Set(seen).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
