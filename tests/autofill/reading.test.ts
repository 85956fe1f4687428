import { describe, expect, it } from 'vitest';
import { type Control, type Fact, readPage, type Snapshot } from '@/lib/autofill';
import { control, ORDINARY_SPACE, radios, select, snapshot } from './page';

const employer = (label: string, over: Partial<Control> = {}) =>
  control({ label, headings: ['Employeur'], ...over });
const fact = (label: string, value: string, heading: string, order: number): Fact => ({
  ref: `f${order}`,
  selector: `#f${order}`,
  label,
  headings: [heading],
  value,
  order,
});
const withFacts = (controls: readonly Control[], facts: readonly Fact[]): Snapshot => ({
  ...snapshot(controls),
  facts,
});
const values = (page: Snapshot): Record<string, unknown> => {
  const read = readPage(page);
  for (const { message = '', score } of read) {
    expect(message).not.toMatch(ORDINARY_SPACE);
    expect(score).toBeGreaterThanOrEqual(0.6);
  }
  return Object.fromEntries(read.map(({ id, value }) => [id, value]));
};

describe('readPage', () => {
  it('reads boxes, lists, radios and boxes to tick in the stored form', () => {
    const [man, woman] = radios('Sexe', ['Masculin', 'Féminin'], { headings: ['Salarié'] }) as [
      Control,
      Control,
    ];
    const page = snapshot([
      employer('SIRET', { value: '732 829 320 00074' }),
      employer('Téléphone', { value: '+33 4 72 00 00 01' }),
      employer('Effectif de l’entreprise', { value: '48 salariés' }),
      control({ label: 'Date de conclusion', headings: ['Contrat'], value: '01/09/2023' }),
      control({ label: 'Salaire brut mensuel', headings: ['Contrat'], value: '1 850,50 €' }),
      man,
      { ...woman, value: 'true' },
      select('Nature du contrat', ['', 'CDI', 'CDD', 'Travail temporaire'], { value: 'v2' }),
    ]);
    expect(values(page)).toMatchObject({
      'employeur.siret': '73282932000074',
      'employeur.telephone': '0472000001',
      'employeur.effectif': 48,
      'contrat.dateConclusion': '2023-09-01',
      'contrat.salaireBrut': '1850.50',
      'salarie.sexe': 'F',
      'contrat.nature': 'CDD',
    });
  });

  it('joins parts, and says nothing while one is missing', () => {
    const date = (...all: readonly string[]) =>
      snapshot(
        ['Jour', 'Mois', 'Année'].map((label, at) =>
          control({ label, legend: 'Date de naissance', headings: ['Salarié'], value: all[at] ?? '' }),
        ),
      );
    expect(values(date('3', '2', '1999'))).toEqual({ 'salarie.dateNaissance': '1999-02-03' });
    expect(values(date('3', '2', ''))).toEqual({});
    // Two digits of a year could be of two centuries.
    expect(values(date('3', '2', '99'))).toEqual({});
  });

  it('reads summaries like controls', () => {
    const page = withFacts(
      [],
      [
        fact('SIRET', '732 829 320 00074', 'Employeur', 0),
        fact('Travailleur handicapé', 'Non', 'Salarié', 1),
        fact('Date de début du contrat', '4 septembre 2023', 'Contrat', 2),
      ],
    );
    expect(values(page)).toEqual({
      'employeur.siret': '73282932000074',
      'salarie.rqth': false,
      'contrat.dateDebut': '2023-09-04',
    });
  });

  it('tells a text that is no value, and why', () => {
    const [one] = readPage(snapshot([employer('SIRET', { value: '123' })]));
    expect(one).toMatchObject({ id: 'employeur.siret', draft: '123', shown: '123', refs: ['r0'] });
    expect(one?.value).toBeUndefined();
    expect(one?.message).toMatch(/14 chiffres/);
  });

  it('tells two places of the page that disagree, and takes neither', () => {
    const box = employer('SIRET', { value: '73282932000074' });
    const agree = withFacts([box], [fact('SIRET', '732 829 320 00074', 'Employeur', 5)]);
    expect(readPage(agree)).toMatchObject([{ value: '73282932000074', refs: ['r0', 'f5'] }]);
    const apart = withFacts([box], [fact('SIRET', '443 061 841 00047', 'Employeur', 5)]);
    const [one, ...others] = readPage(apart);
    expect(others).toEqual([]);
    expect(one?.value).toBeUndefined();
    expect(one?.message).toMatch(/deux choses différentes/);
  });

  it('guesses nothing: unknown, hidden, untouched or attested things are left', () => {
    const page = snapshot([
      control({ label: 'Couleur préférée', value: 'Bleu' }),
      employer('Raison sociale', { value: 'Cachée', visible: false }),
      select('Effectif de l’entreprise', ['Choisissez', '11 à 49'], { headings: ['Employeur'], value: 'v1' }),
      select('Nature du contrat', ['', 'CDI', 'CDD']),
      control({
        label: 'L’employeur atteste que le tuteur remplit les conditions',
        kind: 'checkbox',
        headings: ['Tuteur'],
        value: 'true',
      }),
      control({ label: 'Travailleur handicapé', kind: 'checkbox', headings: ['Salarié'], value: 'false' }),
    ]);
    expect(values(page)).toEqual({});
  });
});
