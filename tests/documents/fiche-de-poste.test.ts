import { describe, expect, it } from 'vitest';
import { ficheDePoste } from '@/lib/documents';
import { MADE_ON, MAXIMAL, SHORT, TYPICAL } from './dossiers';
import { headings, tableUnder, words } from './words';

describe('ficheDePoste', () => {
  it('says the job, its needs, missions, activities and skills with the level required', () => {
    const { blocks, missing, overflow } = ficheDePoste(TYPICAL, MADE_ON);
    expect(missing).toEqual([]);
    expect(overflow).toEqual([]);
    expect(headings(blocks)).toEqual([
      'Le poste',
      'Besoins du poste',
      'Missions',
      'Activités',
      'Compétences demandées',
      'Savoirs',
      'Savoir-faire',
      'Savoir-être',
      'Connaissances nécessaires, en résumé',
      'Machines, outils et logiciels',
      'Conditions de travail',
      'Signatures',
    ]);
    expect(tableUnder(blocks, 'Compétence')).toEqual([
      ['Suivre les indicateurs du magasin', '3 – Fait sans aide'],
    ]);
    expect(words(blocks)).toContain('Hugo Marchetti-Nguyễn, né Marchetti');
    expect(words(blocks)).toContain('Employé, niveau II, coefficient 150');
  });

  it('leaves a dotted line for what is missing, and names it', () => {
    const { blocks, missing } = ficheDePoste(SHORT, MADE_ON);
    const ids = missing.flatMap(({ field }) => field ?? []);
    expect(ids).toEqual([
      'poste.service',
      'poste.responsable',
      'poste.lieu',
      'poste.dateFiche',
      'poste.besoins',
      'poste.missions',
      'poste.activites',
      'poste.conditions',
    ]);
    expect(words(blocks).match(/…{6,}/g)?.length).toBeGreaterThan(ids.length);
  });

  it('invents nothing of an empty dossier', () => {
    const { blocks, missing } = ficheDePoste({ fields: {} }, MADE_ON);
    expect(missing.length).toBeGreaterThan(12);
    expect(missing.map(({ label }) => label)).toContain('Savoir-faire');
    expect(words(blocks)).not.toMatch(/undefined|null|NaN/);
  });

  it('prints no value that is not valid', () => {
    const fields = { ...SHORT.fields, 'poste.dateFiche': '31/02/2023' };
    const { blocks, missing } = ficheDePoste({ fields }, MADE_ON);
    expect(words(blocks)).not.toContain('31/02/2023');
    expect(missing.map(({ field }) => field)).toContain('poste.dateFiche');
  });

  it('reports a word wider than its column', () => {
    const [first] = SHORT.competences ?? [];
    const competences = first === undefined ? [] : [{ ...first, intitule: 'é'.repeat(120) }];
    expect(ficheDePoste({ ...SHORT, competences }, MADE_ON).overflow).toEqual([
      { where: 'Compétence', characters: 120 },
    ]);
    expect(ficheDePoste(MAXIMAL, MADE_ON).overflow).toEqual([]);
  });
});
