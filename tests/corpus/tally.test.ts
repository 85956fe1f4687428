import { describe, expect, it } from 'vitest';
import { control, snapshot } from '../autofill/page';
import type { Judged } from './compare';
import { judgePage } from './compare';
import { readGold } from './gold';
import { golden } from './marks';
import { byField, tally } from './tally';

const one = (over: Partial<Judged>): Judged => ({
  page: 'p',
  ref: 'r',
  gold: 'none',
  given: null,
  right: false,
  wrong: null,
  lost: null,
  ...over,
});

describe('gold', () => {
  it('reads a datum, its part, what is joined to it, and what is not scored', () => {
    expect(readGold('salarie.nir#1-1')).toEqual({ id: 'salarie.nir', part: '1-1', also: [] });
    expect(readGold('contrat.nature#=CDI')).toEqual({ id: 'contrat.nature', part: '=CDI', also: [] });
    expect(readGold('tuteur.nom+tuteur.prenom')).toEqual({
      id: 'tuteur.nom',
      part: null,
      also: ['tuteur.prenom'],
    });
    expect(['none', ' free '].map(readGold)).toEqual(['none', 'free']);
  });

  it('goes to the control inside or around the element that bears it, once', () => {
    const parents = new Map([
      [2, 1],
      [3, 2],
      [5, 4],
    ]);
    const gold = new Map([
      [1, 'inside'],
      [5, 'around'],
      [9, 'gone'],
    ]);
    const { byRef, missed } = golden(
      { gold, parents },
      new Map([
        ['a', 3],
        ['b', 4],
      ]),
    );
    expect([...byRef]).toEqual([
      ['a', 'inside'],
      ['b', 'around'],
    ]);
    expect(missed).toEqual(['gone']);
  });
});

describe('tally', () => {
  it('counts a wrong datum against both the one given and the one asked', () => {
    const gold = readGold('salarie.prenom');
    const judged = [
      one({ gold, right: true }),
      one({ gold, wrong: 'tuteur.prenom', lost: 'salarie.prenom' }),
      one({ wrong: 'tuteur.prenom' }),
    ];
    expect(tally(judged)).toMatchObject({ right: 1, wrong: 2, lost: 1, precision: 0.3333, recall: 0.5 });
    expect(byField(judged)['tuteur.prenom']).toMatchObject({ right: 0, wrong: 2, precision: 0 });
    expect(byField(judged)['salarie.prenom']).toMatchObject({ right: 1, lost: 1, recall: 0.5 });
  });

  it('wants the same part and the same joined data', () => {
    const page = snapshot([
      control({ label: 'Nom et prénom du tuteur' }),
      control({ label: 'SIRET de l’employeur' }),
    ]);
    const judge = (...texts: string[]) =>
      judgePage({
        page: 'p',
        snapshot: page,
        gold: new Map(texts.map((text, at) => [`r${at}`, readGold(text)])),
        missed: [],
      }).map(({ right, wrong, lost }) => [right, wrong !== null, lost !== null]);
    expect(judge('tuteur.nom+tuteur.prenom', 'employeur.siret')).toEqual([
      [true, false, false],
      [true, false, false],
    ]);
    expect(judge('tuteur.nom', 'employeur.siret#1-9')).toEqual([
      [false, true, true],
      [false, true, true],
    ]);
  });

  it('takes the key of a NIR for what it is, however it is written', () => {
    const page = snapshot([
      control({ label: 'Numéro de sécurité sociale', legend: 'NIR', maxLength: 13 }),
      control({ label: 'Clé', legend: 'NIR', maxLength: 2 }),
    ]);
    const rights = (...texts: string[]) =>
      judgePage({
        page: 'p',
        snapshot: page,
        gold: new Map(texts.map((text, at) => [`r${at}`, readGold(text)])),
        missed: [],
      }).map(({ right }) => right);
    expect(rights('salarie.nir#nir13', 'salarie.nir#cle')).toEqual([true, true]);
    expect(rights('salarie.nir#1-13', 'salarie.nir#14-15')).toEqual([true, true]);
    expect(rights('salarie.nir#1-12', 'salarie.nir#13-15')).toEqual([false, false]);
  });
  it('scores nothing of what two careful people could read otherwise, found or not', () => {
    const page = snapshot([control({ label: 'SIRET de l’employeur' })]);
    const judged = judgePage({
      page: 'p',
      snapshot: page,
      gold: new Map([['r0', 'free']]),
      missed: ['free'],
    });
    expect(judged).toEqual([]);
  });
});
