import { describe, expect, it } from 'vitest';
import { fileTitle } from '@/components/documents/templates/file-title';
import { isSensitive, nameSaid, searchNames } from '@/components/documents/templates/names';
import { partsOf, placeSaid, without } from '@/components/documents/templates/survey-parts';
import type { Place, Survey } from '@/lib/documents';

describe('the names a model may use', () => {
  it('are found by the beginnings of their words, whatever the accents, and by themselves', () => {
    expect(searchNames('prenom tuteur').map(({ id }) => id)).toContain('tuteur.nomComplet');
    expect(searchNames('PRÉNOM  Tuteur')).toEqual(searchNames('prenom tuteur'));
    expect(searchNames('competences niveaurequis')[0]?.id).toBe('competences.niveauRequis');
    expect(searchNames('zzz')).toEqual([]);
    expect(searchNames('intitule', 'modules')[0]?.id).toBe('modules.intitule');
    expect(searchNames('').length).toBeGreaterThan(150);
  });

  it('are said in words; what is sensitive is known', () => {
    expect(nameSaid('salarie.prenom')).toBe('Salarié – Premier prénom');
    expect(nameSaid('competences.niveauRequis')).toBe('Compétences – Niveau demandé');
    expect(nameSaid('competences')).toBe('Compétences, une ligne par compétence');
    expect(nameSaid('tuteur.nomComplet')).toBe('Prénom et nom du tuteur');
    expect(nameSaid('autre')).toBe('autre');
    expect([isSensitive('salarie.nir'), isSensitive('poste.intitule')]).toEqual([true, false]);
  });
});

describe('the places of a model', () => {
  const place = (id: string, text: string, more: Partial<Place> = {}): Place => ({
    id,
    kind: 'paragraph',
    text,
    label: '',
    ...more,
  });
  const places = [
    place('p1', 'Poste : ……', { label: 'Poste', guess: 'poste.intitule' }),
    place('p2', '{{salarie.prenom}} {{chef}}'),
    place('p3', 'Suivi par'),
    place('p4', '', { kind: 'cell' }),
  ];
  const survey: Survey = { kind: 'docx', fingerprint: '', places, used: [] };
  const ids = (all: readonly Place[]) => all.map(({ id }) => id);

  it('are marks, pointed at, proposed, or free', () => {
    const parts = partsOf(survey, { p3: 'tuteur.nomComplet' });
    expect(parts.unknown.map(({ name }) => name)).toEqual(['chef']);
    expect([parts.pointed, parts.proposed, parts.others].map(ids)).toEqual([['p3'], ['p1'], ['p4']]);
    const said = partsOf(survey, { '{{chef}}': 'tuteur.nomComplet', p1: 'poste.intitule' });
    expect(said.unknown).toEqual([]);
    expect([said.pointed, said.proposed].map(ids)).toEqual([['p1'], []]);
    expect(ids(partsOf(survey, without({ p3: 'x' }, 'p3')).others)).toEqual(['p3', 'p4']);
  });

  it('are called by their label, their words, or where they are', () => {
    expect(places.map(placeSaid)).toEqual([
      'Poste',
      '{{salarie.prenom}} {{chef}}',
      'Suivi par',
      'Case vide (p4)',
    ]);
    expect(placeSaid(place('Feuille!B4', '', { kind: 'cell' }))).toBe('Case vide (B4)');
  });
});

it('a title becomes the name of a file that every system takes', () => {
  expect(fileTitle('Bilan d’étape : mars/avril')).toBe('Bilan d’étape mars avril');
  expect(fileTitle(' ?* ')).toBe('modele');
});
