import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checklistOf,
  KINDS_OF_PIECE,
  PIECE_KINDS,
  type Piece,
  type PieceKind,
  piecesReady,
  rankOf,
} from '@/lib/domain';
import { anyFile } from '../dossier/arbitrary';

const HASH = 'a'.repeat(64);
const ready = (kind: PieceKind, id: string = kind): Piece => ({
  id,
  kind,
  etat: 'jointe',
  nom: 'copie.pdf',
  taille: 10,
  type: 'application/pdf',
  sha256: HASH,
  dateSignature: '2026-09-28',
});
const asked = (
  fields: Readonly<Record<string, unknown>>,
  more: Partial<Parameters<typeof checklistOf>[0]> = {},
  need = 'required',
): readonly string[] =>
  checklistOf({ fields, ...more })
    .filter((line) => line.need === need && line.moment === 'depot')
    .map(({ kind }) => kind);

describe('the pieces asked by regime', () => {
  it('ordinary, taught by another body', () =>
    expect(
      asked({ 'formation.typeQualification': '1', 'formation.interne': false, 'contrat.type': '11' }),
    ).toEqual(['cerfa', 'annexe-pedagogique', 'convention-formation']));

  it('experimental, taught by the employer: the path stands for the document on the training', () =>
    expect(
      asked({ 'formation.typeQualification': '4', 'formation.interne': true, 'contrat.type': '11' }),
    ).toEqual(['cerfa', 'parcours', 'fiche-poste', 'feuille-route']));

  it('VAE, as an amendment', () =>
    expect(
      asked({
        'formation.typeQualification': '8',
        'formation.interne': true,
        'contrat.vautAvenantVae': true,
      }),
    ).toEqual(['cerfa', 'annexe-pedagogique', 'notification-dgefp', 'contrat-initial']));

  it('two seasonal employers', () =>
    expect(
      asked({ 'formation.typeQualification': '1', 'formation.interne': true, 'contrat.type': '12' }),
    ).toContain('convention-tripartite'));

  it('an agreement for each body that is not the employer', () => {
    const organismes = [
      { id: 'b', denomination: 'Deux' },
      { id: 'c', denomination: 'Trois', interne: true },
    ];
    const number = (interne: boolean) =>
      checklistOf({ fields: { 'formation.interne': interne }, organismes }).find(
        ({ kind }) => kind === 'convention-formation',
      )?.number;
    expect([number(true), number(false)]).toEqual([1, 2]);
  });

  it('says which answers decide while they are missing', () => {
    const open = checklistOf({ fields: {} }).filter(({ need }) => need === 'unknown');
    expect(Object.fromEntries(open.map(({ kind, asks }) => [kind, asks]))).toEqual({
      'convention-formation': ['formation.interne'],
      'fiche-poste': ['formation.typeQualification'],
      'feuille-route': ['formation.typeQualification'],
      'convention-tripartite': ['contrat.type'],
      'notification-dgefp': ['formation.typeQualification'],
      'contrat-initial': ['formation.typeQualification', 'contrat.vautAvenantVae'],
    });
    expect(piecesReady(checklistOf({ fields: {} }), 'depot').ready).toBe(false);
  });

  it('a value that is not valid decides nothing', () =>
    expect(asked({ 'formation.typeQualification': '99' }, {}, 'unknown')).toContain('fiche-poste'));
});

describe('what a piece lacks', () => {
  const fields = { 'formation.typeQualification': '1', 'formation.interne': false, 'contrat.type': '11' };
  const lacks = (kind: PieceKind, pieces: readonly Piece[], more = {}) =>
    checklistOf({ fields: { ...fields, ...more }, pieces: [...pieces] })
      .find((line) => line.kind === kind)
      ?.lacks.map(({ code }) => code);

  it('is absent, to make, to sign, to attach', () => {
    expect(lacks('cerfa', [])).toEqual(['absent']);
    expect(lacks('cerfa', [{ id: 'a', kind: 'cerfa', etat: 'a-faire' }])).toEqual(['to-make']);
    expect(lacks('cerfa', [{ id: 'a', kind: 'cerfa', etat: 'faite' }])).toEqual([
      'not-signed',
      'not-attached',
    ]);
    expect(lacks('annexe-pedagogique', [{ id: 'a', kind: 'parcours', etat: 'faite' }])).toEqual([
      'not-attached',
    ]);
    expect(lacks('annexe-pedagogique', [ready('parcours')])).toEqual([]);
  });

  it('one of the two signatures of the Cerfa is not enough', () => {
    const one = { 'depot.signatureEmployeur': '2026-09-28' };
    expect(lacks('cerfa', [ready('cerfa')], one)).toEqual(['not-signed']);
    expect(lacks('cerfa', [ready('cerfa')], { ...one, 'depot.signatureSalarie': '2026-09-27' })).toEqual([]);
  });

  it('a minor’s Cerfa is not signed without the legal representative, who is named', () => {
    const young = { 'salarie.dateNaissance': '2010-01-01', 'contrat.dateConclusion': '2026-09-28' };
    expect(lacks('cerfa', [ready('cerfa')], young)).toEqual(['not-signed']);
    expect(lacks('cerfa', [ready('cerfa')], { ...young, 'regle.signatureRepresentantLegal': true })).toEqual(
      [],
    );
    const [lack] =
      checklistOf({ fields: young, pieces: [ready('cerfa')] }).find(({ kind }) => kind === 'cerfa')?.lacks ??
      [];
    expect(lack?.message).toContain('le représentant légal');
    expect(lack?.message).not.toContain('employeur');
  });

  it('an attached file without its fingerprint is not attached', () => {
    const { sha256: _, ...unknown } = ready('annexe-pedagogique');
    expect(lacks('annexe-pedagogique', [unknown])).toEqual(['not-attached']);
  });

  it('fewer agreements than bodies', () => {
    const list = checklistOf({
      fields,
      pieces: [ready('convention-formation')],
      organismes: [{ id: 'b', denomination: 'Deux' }],
    });
    const line = list.find(({ kind }) => kind === 'convention-formation');
    expect(line).toMatchObject({ number: 2, ready: false, state: 'a-faire' });
    expect(line?.lacks.map(({ code }) => code)).toEqual(['too-few']);
  });

  it('the dossier is ready when each required piece is', () => {
    const pieces = (['cerfa', 'parcours', 'convention-formation'] as const).map((kind) => ready(kind));
    expect(piecesReady(checklistOf({ fields, pieces }), 'depot')).toEqual({
      done: 3,
      wanted: 3,
      ready: true,
    });
    expect(piecesReady(checklistOf({ fields, pieces: pieces.slice(1) }), 'depot').ready).toBe(false);
  });
});

describe('any dossier', () => {
  it('has each of its pieces on one line, in the order of filing, ready only without lacks', () =>
    fc.assert(
      fc.property(anyFile, (file) => {
        const list = checklistOf(file);
        const ids = list.flatMap(({ pieces }) => pieces.map(({ id }) => id)).sort();
        expect(ids).toEqual((file.pieces ?? []).map(({ id }) => id).sort());
        expect(list.map(({ kind }) => rankOf(kind))).toEqual(
          list.map(({ kind }) => rankOf(kind)).sort((a, b) => a - b),
        );
        for (const line of list) {
          expect(line.ready).toBe(line.pieces.length > 0 && line.lacks.length === 0);
          expect(line.asks.length > 0).toBe(line.need === 'unknown');
        }
      }),
      { numRuns: 200 },
    ));

  it('knows every kind of the format', () =>
    expect(Object.keys(KINDS_OF_PIECE).sort()).toEqual([...PIECE_KINDS].sort()));
});
