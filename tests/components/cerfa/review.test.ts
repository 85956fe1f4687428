import { describe, expect, it } from 'vitest';
import { allTicks, changesFrom, firstTicks, takenOf } from '@/components/cerfa/review';
import { compareAnswers } from '@/lib/cerfa/compare';

const held = {
  'salarie.nomNaissance': 'Martin',
  'salarie.prenom': 'Zoé',
  'contrat.faitA': 'Lyon',
  'employeur.effectif': 12,
};
const read = {
  fields: {
    'salarie.nomNaissance': 'Nguyễn',
    'salarie.prenom': 'Zoé',
    'contrat.type': '11',
    'contrat.dateDebut': '2023-09-04',
  } as never,
  doubts: [{ id: 'employeur.effectif', draft: 'une dizaine', why: 'Ce n’est pas un nombre.' }],
  sureness: { 'contrat.dateDebut': 'doubtful' as const },
  cautions: [{ id: 'contrat.dateDebut', why: 'Vérifiez le siècle.' }],
};
const lines = compareAnswers(held, read);

describe('the lines of a comparison', () => {
  it('say what each field becomes', () => {
    expect(Object.fromEntries(lines.map(({ id, state }) => [id, state]))).toEqual({
      'employeur.effectif': 'doubtful',
      'salarie.nomNaissance': 'different',
      'salarie.prenom': 'same',
      'contrat.type': 'new',
      'contrat.dateDebut': 'doubtful',
      'contrat.faitA': 'gone',
    });
  });

  it('are ticked at first only where nothing is replaced and nothing is doubtful', () => {
    expect([...firstTicks(lines)]).toEqual(['contrat.type']);
  });

  it('bring only what is ticked: values, and what is no answer as an unfinished text', () => {
    expect(takenOf(lines, new Set())).toEqual({ values: [], drafts: {} });
    expect(takenOf(lines, allTicks(lines))).toEqual({
      values: [
        ['salarie.nomNaissance', 'Nguyễn'],
        ['contrat.type', '11'],
        ['contrat.dateDebut', '2023-09-04'],
      ],
      drafts: { 'employeur.effectif': 'une dizaine' },
    });
    expect(takenOf(lines, new Set(['salarie.prenom', 'contrat.faitA']))).toEqual({ values: [], drafts: {} });
  });

  it('make a new dossier with their origin', () => {
    expect(changesFrom(lines, new Set(['contrat.type', 'employeur.effectif']))).toEqual([
      { field: 'contrat.type', value: '11', origin: 'pdf' },
      { field: 'drafts', value: { 'employeur.effectif': 'une dizaine' }, origin: 'pdf' },
    ]);
  });
});

describe('what counts as the same', () => {
  const state = (id: string, before: unknown, after: unknown) =>
    compareAnswers({ [id]: before }, { fields: { [id]: after } as never })[0]?.state;

  it('is a text whatever its line ends, spaces and composed accents', () => {
    expect(state('formation.intitule', 'Titre\nprofessionnel', 'Titre professionnel')).toBe('same');
    expect(state('salarie.nomNaissance', 'Le\u0301vy', 'Lévy')).toBe('same');
    expect(state('salarie.nomNaissance', 'Levy', 'Lévy')).toBe('different');
  });

  it('is « no » and nothing for a box that stands alone, not for a choice', () => {
    expect(state('tuteur.attestationEligibilite', false, undefined)).toBeUndefined();
    expect(state('salarie.rqth', false, undefined)).toBe('gone');
    expect(state('salarie.rqth', false, true)).toBe('different');
  });
});
