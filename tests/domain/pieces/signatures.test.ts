import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, type SignatureTask, signatureTasks } from '@/lib/domain';
import { anyFile } from '../dossier/arbitrary';

const FIELDS = {
  'formation.typeQualification': '4',
  'formation.interne': true,
  'contrat.type': '11',
  'contrat.dateConclusion': '2026-09-28',
  'contrat.dateDebut': '2026-10-01',
  'salarie.dateNaissance': '2000-05-04',
};
const task = (
  kind: string,
  fields: Readonly<Record<string, unknown>> = {},
  pieces: Piece[] = [],
  today = '2026-09-25',
): SignatureTask | undefined =>
  signatureTasks({ fields: { ...FIELDS, ...fields }, pieces }, today).find((one) => one.kind === kind);
const both = { 'depot.signatureEmployeur': '2026-09-28', 'depot.signatureSalarie': '2026-09-29' };

describe('who signs what, before what', () => {
  it('in the order of the work', () =>
    expect(signatureTasks({ fields: FIELDS }, '2026-09-25').map(({ kind }) => kind)).toEqual([
      'fiche-poste',
      'feuille-route',
      'parcours',
      'cerfa',
      'certificat-realisation',
      'emargement',
    ]));

  it('the Cerfa: both parties, before the contract starts', () => {
    const cerfa = task('cerfa');
    expect(cerfa?.signers.map(({ who, field }) => [who, field])).toEqual([
      ['employeur', 'depot.signatureEmployeur'],
      ['salarie', 'depot.signatureSalarie'],
    ]);
    expect(cerfa).toMatchObject({
      mustSign: true,
      state: 'waiting',
      late: false,
      before: { day: '2026-10-01' },
    });
  });

  it('the Cerfa of a minor: the legal representative too', () => {
    const young = { 'salarie.dateNaissance': '2009-09-29', ...both };
    expect(task('cerfa', young)).toMatchObject({ state: 'partly' });
    expect(task('cerfa', { ...young, 'regle.signatureRepresentantLegal': true })).toMatchObject({
      state: 'signed',
    });
    expect(task('cerfa', { ...young, 'salarie.dateNaissance': '2008-09-28' })?.signers).toHaveLength(2);
  });

  it('the agreement: before training when it starts first, else before filing', () => {
    const outside = { 'formation.interne': false };
    expect(task('convention-formation', outside)?.before?.day).toBe('2026-10-06');
    expect(task('convention-formation', { ...outside, 'formation.dateDebut': '2026-10-02' })?.before).toEqual(
      {
        what: 'le début de la formation',
        day: '2026-10-02',
      },
    );
  });

  it('an amendment: before it takes effect', () =>
    expect(
      task('cerfa', { 'contrat.type': '30', 'contrat.dateEffetAvenant': '2027-01-04' })?.before?.day,
    ).toBe('2027-01-04'));
});

describe('how far a signature is', () => {
  const row = (more: Partial<Piece> = {}): Piece => ({ id: 'c', kind: 'cerfa', etat: 'faite', ...more });

  it('ready once made, partly, signed', () => {
    expect(task('cerfa', {}, [row()])?.state).toBe('ready');
    expect(task('cerfa', { 'depot.signatureSalarie': '2026-09-28' }, [row()])?.state).toBe('partly');
    expect(task('cerfa', both, [row()], '2026-09-29')).toMatchObject({
      state: 'signed',
      late: false,
      faults: [],
    });
  });

  it('late after the last day, signed or not', () => {
    expect(task('cerfa', {}, [row()], '2026-10-01')?.late).toBe(false);
    expect(task('cerfa', {}, [row()], '2026-10-02')?.late).toBe(true);
    const after = { ...both, 'depot.signatureSalarie': '2026-10-02' };
    expect(task('cerfa', after, [row()], '2026-10-05')).toMatchObject({ state: 'signed', late: true });
    expect(task('cerfa', after, [row()], '2026-10-05')?.faults.join()).toContain('01/10/2026');
  });

  it('tells the days that do not hold together', () => {
    const faults = (fields: object, more: Partial<Piece> = {}, today = '2026-10-05') =>
      task('cerfa', { ...both, ...fields }, [row(more)], today)?.faults.join() ?? '';
    expect(faults({}, {}, '2026-09-28')).toContain('à venir');
    expect(faults({}, { dateFaite: '2026-09-29' })).toContain('nouvelle version');
    expect(faults({ 'depot.remiseExemplaire': '2026-09-28' })).toContain('exemplaire');
    expect(faults({ 'depot.remiseExemplaire': '2026-09-29' }, { dateFaite: '2026-09-28' })).toBe('');
  });
});

describe('any dossier', () => {
  it('has tasks that are signed only when all have signed', () =>
    fc.assert(
      fc.property(anyFile, (file) => {
        for (const { signers, state } of signatureTasks(file, '2026-11-25')) {
          expect(signers.length).toBeGreaterThan(0);
          expect(state === 'signed').toBe(signers.every(({ signed }) => signed));
        }
      }),
      { numRuns: 200 },
    ));
});
