import { describe, expect, it } from 'vitest';
import { plan } from '@/lib/autofill';
import { bench, CHOICES, outcomes, taken } from './bench';
import { DOSSIER } from './dossier';
import { handOn, reactPage } from './harness';

const { now, blank, open, fill, undo, state } = bench();

describe('a table without any label element', () => {
  it('reads the cells, the parts of a date and of a NIR, and who each block is about', async () => {
    const snapshot = await open('table');
    expect(taken(snapshot)).toEqual({
      a1: 'employeur.denomination',
      a2: 'employeur.siret',
      a3: 'employeur.adresse.codePostal',
      a4: 'employeur.adresse.commune',
      b1: 'salarie.nomNaissance',
      b2: 'salarie.prenom',
      b3: 'salarie.dateNaissance jour',
      b4: 'salarie.dateNaissance mois',
      b5: 'salarie.dateNaissance annee',
      b6: 'salarie.nir nir13',
      b7: 'salarie.nir cle',
      'b8 x1': 'salarie.sexe =M',
      'b8 x2': 'salarie.sexe =F',
      c1: 'tuteur.nom',
      c2: 'tuteur.prenom',
    });
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await state()).toEqual({
      a1: 'Ateliers du Rhône SARL',
      a2: '73282932000074',
      a3: '69002',
      a4: 'Lyon',
      b1: 'Nguyễn',
      b2: 'Łukasz',
      b3: '14',
      b4: '02',
      b5: '1999',
      b6: '1990269388058',
      b7: '97',
      b8: 'x1',
      c1: 'Durand',
      c2: 'Anne',
    });
    expect(await now.page.evaluate('submits')).toBe(0);
  });
});

describe('labels by reference, by placeholder, by section', () => {
  it('tells the same label apart by its block and confirms the address', async () => {
    const snapshot = await open('labelled-by');
    expect(taken(snapshot)).toEqual({
      q1: 'tuteur.nom',
      q2: 'tuteur.emploi',
      q3: 'salarie.nomNaissance',
      q4: 'salarie.courriel',
      q5: 'salarie.courriel confirmation',
      q6: 'contrat.dateDebut',
      q7: 'contrat.salaireBrut',
    });
    await fill(snapshot);
    expect(await state()).toMatchObject({
      q1: 'Durand',
      q3: 'Nguyễn',
      q5: 'lukasz@courriel.example',
      q6: '04/09/2023',
      q7: '1850,50',
    });
  });
});

describe('radios, cards and coded lists', () => {
  it('answers by meaning, never attests, never follows a link', async () => {
    const snapshot = await open('radios');
    const lines = plan(snapshot, DOSSIER, CHOICES).lines;
    const forbidden = lines.filter(({ standing }) => standing === 'forbidden');
    expect(forbidden.map(({ ref }) => snapshot.controls.find((one) => one.ref === ref)?.name)).toEqual([
      'att',
      'cgu',
    ]);
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await state()).toEqual({ nat: '1', rq: '0', ft: 'O', sit: 'a9' });
    expect(await now.page.evaluate('submits')).toBe(0);
  });

  it('gives back an unanswered group and an untouched list', async () => {
    const snapshot = await open('radios');
    expect(outcomes({ verdicts: await undo(await fill(snapshot)) })).toEqual(['accepted']);
    expect(await now.page.evaluate('document.querySelectorAll("input:checked").length')).toBe(0);
    expect(await state()).toMatchObject({ sit: '' });
  });
});

describe('markup nobody would write twice', () => {
  it('reads terms, accordions, lists of days, texts beside boxes, two languages, column heads', async () => {
    const snapshot = await open('odd');
    expect(taken(snapshot)).toEqual({
      o1: 'salarie.nomNaissance',
      o2: 'salarie.prenom',
      o3: 'salarie.dateNaissance jour',
      o4: 'salarie.dateNaissance mois',
      o5: 'salarie.dateNaissance annee',
      o6: 'salarie.nir nir13',
      'o7 1': 'salarie.sexe =M',
      'o7 2': 'salarie.sexe =F',
      o8: 'salarie.courriel',
      z1: 'tuteur.nom',
      z2: 'tuteur.emploi',
      g1: 'organisme.denomination',
      g2: 'organisme.siret',
      g3: 'organisme.nda',
      k1: 'contrat.dateDebut',
      k2: 'contrat.dureeHebdo.heures',
      k3: 'contrat.dureeHebdo.minutes',
      k4: 'contrat.salaireBrut',
    });
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await state()).toMatchObject({
      o3: 'j14',
      o4: 'm2',
      o5: '1999',
      o6: '1990269388058',
      k2: '35',
      k3: '30',
      k4: '1850.50',
    });
  });
});

describe('React controlled inputs', () => {
  it('reaches the state of the framework, masks and late rewrites included', async () => {
    const page = await blank();
    await now.page.setContent('<div id="app"></div>');
    await now.page.evaluate(await reactPage());
    now.hand = await handOn(page);
    const result = await fill(await now.hand.collect());
    expect(outcomes(result)).toEqual(['accepted']);
    expect(await now.page.evaluate('seen')).toEqual({ nom: 'NGUYỄN', date: '14/02/1999', sexe: 'h' });
  });
});
