import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIER_FORMAT, PARTS, partNames, zDossierDraft, zDossierFile } from '@/lib/domain';
import { RULES } from '@/lib/domain/rules';
import { anyFile } from './arbitrary';

const file = (more: object): unknown => ({ format: DOSSIER_FORMAT, version: 1, fields: {}, ...more });

describe('the exchange file', () => {
  it('holds the lists of the design', () => {
    expect(partNames).toEqual([
      'objectifs',
      'organismes',
      'tuteurs',
      'employeurs',
      'competences',
      'modules',
      'suivi',
      'pieces',
      'waivers',
    ]);
    expect(zDossierFile.safeParse(file({})).success).toBe(true);
  });
  it('accepts any valid dossier, as a draft too', () => {
    fc.assert(
      fc.property(anyFile, (dossier) => {
        expect(zDossierFile.parse(dossier)).toEqual(dossier);
        expect(zDossierDraft.parse(dossier)).toEqual(dossier);
      }),
      { numRuns: 50 },
    );
  });
  it.each([
    ['an unknown part', { notes: [] }],
    ['an unknown field', { fields: { 'salarie.age': 3 } }],
    ['an undefined value', { fields: { 'salarie.prenom': undefined } }],
    ['a null', { fields: { 'salarie.prenom': null } }],
    ['a number for a SIRET', { fields: { 'employeur.siret': 73282932000074 } }],
    [
      'the same row id twice',
      {
        modules: [
          { id: 'a', intitule: 'Un' },
          { id: 'a', intitule: 'Deux' },
        ],
      },
    ],
    ['a row id that names a prototype', { modules: [{ id: '__proto__', intitule: 'Un' }] }],
    ['an unknown key of a row', { modules: [{ id: 'a', intitule: 'Un', prix: 3 }] }],
    [
      'two second employers',
      {
        employeurs: [
          { id: 'a', denomination: 'A' },
          { id: 'b', denomination: 'B' },
        ],
      },
    ],
    [
      'too many rows',
      { objectifs: Array.from({ length: 51 }, (_, at) => ({ id: `o${at}`, kind: 'CCN', intitule: 'x' })) },
    ],
    ['minutes of an hour and more', { modules: [{ id: 'a', intitule: 'Un', minutes: 60 }] }],
    [
      'a waiver without a reason',
      { waivers: [{ id: 'a', rule: 'XREF-12', reason: ' a ', at: '2026-11-23' }] },
    ],
    ['a waiver of no rule', { waivers: [{ id: 'a', rule: 'autre', reason: 'Vu', at: '2026-11-23' }] }],
    ['a waiver of no day', { waivers: [{ id: 'a', rule: 'XREF-12', reason: 'Vu avec l’Opco' }] }],
    [
      'more waivers than there are rules',
      {
        waivers: Array.from({ length: 201 }, (_, at) => ({
          id: `w${at}`,
          rule: 'XREF-12',
          reason: 'Vu avec l’Opco',
          at: '2026-11-23',
        })),
      },
    ],
    ['a level out of scale', { competences: [{ id: 'a', kind: 'savoir', intitule: 'x', niveauFinal: 5 }] }],
  ])('refuses %s', (_what, more) => {
    expect(zDossierFile.safeParse(file(more)).success).toBe(false);
    expect(zDossierDraft.safeParse(file(more)).success).toBe(false);
  });
  it('keeps what was set aside, by the number of any of our rules', () => {
    const waivers = RULES.map(({ id }, at) => ({ id: `w${at}`, rule: id, reason: 'Oui', at: '2026-11-23' }));
    for (const waiver of waivers)
      expect(zDossierFile.safeParse(file({ waivers: [waiver] })).success).toBe(true);
  });
  it('keeps, as a draft only, a text that is not yet a value', () => {
    const draft = file({
      fields: { 'employeur.siret': '7328', 'contrat.dateDebut': 'lundi', 'contrat.dureeHebdo.minutes': 75 },
    });
    expect(zDossierFile.safeParse(draft).success).toBe(false);
    expect(zDossierDraft.parse(draft)).toEqual(draft);
  });
  it('gives each part its own schema', () => {
    expect(PARTS.suivi.safeParse({ points: [{ id: 'p', date: '2024-01-10', kind: 'point' }] }).success).toBe(
      true,
    );
    expect(PARTS.suivi.safeParse({ points: [{ id: 'p', date: '2024-02-30', kind: 'point' }] }).success).toBe(
      false,
    );
  });
});
