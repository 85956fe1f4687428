import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Control, type Fixed, match } from '@/lib/autofill';
import { control, select, snapshot } from './page';

const block = (heading: string, labels: readonly string[]): readonly Control[] =>
  labels.map((label) => control({ label, headings: [heading] }));

const BLOCKS: readonly (readonly Control[])[] = [
  block('Employeur', ['Raison sociale', 'SIRET', 'Code postal', 'Ville', 'Téléphone']),
  block('Salarié', ['Nom de naissance', 'Prénom', 'Date de naissance', 'Code postal', 'Ville', 'Courriel']),
  block('Tuteur', ['Nom', 'Prénom', 'Fonction', 'Téléphone']),
  block('Contrat', ['Date de début', 'Date de fin', 'Salaire brut mensuel']),
  block('Organisme de formation', ['Nom', 'SIRET', 'N° de déclaration d’activité']),
  block('Facturation', ['Raison sociale', 'Ville', 'Courriel']),
];

const answers = (controls: readonly Control[]): ReadonlyMap<string, string | null> =>
  new Map(
    match(snapshot(controls)).map(({ id, part }, at) => [
      `${controls[at]?.headings.join()} › ${controls[at]?.label}`,
      part === null ? id : `${id} ${part}`,
    ]),
  );

describe('match, the page as a whole', () => {
  const expected = answers(BLOCKS.flat());

  it('answers the same in whatever order its parts stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...BLOCKS], { minLength: BLOCKS.length }), (blocks) => {
        expect([...answers(blocks.flat())].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 25 },
    );
  });

  it('does not hear ids and names while the page speaks', () => {
    const name = fc.constantFrom(
      'nom',
      'prenom',
      'siret',
      'tuteurNom',
      'ctl00$txt3',
      ':r4:',
      'mat-input-7',
      'ville',
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 40, maxLength: 40 }), (names) => {
        const renamed = BLOCKS.flat().map((one, at) => ({
          ...one,
          name: names[at] ?? '',
          domId: names[at + 3] ?? '',
        }));
        expect([...answers(renamed)]).toEqual([...expected]);
      }),
      { numRuns: 25 },
    );
  });

  it('gives a datum once, whatever the page repeats', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 5 }), (blocks) => {
        const ids = match(snapshot(blocks.flat())).flatMap(({ id, part, also = [] }) =>
          id === null || part !== null ? [] : [id, ...also],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });

  it('lets what is asked around tell whose the rest is, when no title does', () => {
    const labels = [
      'Raison sociale',
      'Téléphone',
      'Code NAF',
      'Nom de naissance',
      'NIR',
      'Code postal',
      'Ville',
    ];
    expect(match(snapshot(labels.map((label) => control({ label })))).map(({ id }) => id)).toEqual([
      'employeur.denomination',
      'employeur.telephone',
      'employeur.naf',
      'salarie.nomNaissance',
      'salarie.nir',
      'salarie.adresse.codePostal',
      'salarie.adresse.commune',
    ]);
  });
});

describe('match, what a person fixed', () => {
  const page = snapshot(block('Salarié', ['Nom', 'Prénom', 'Surnom', 'Courriel']));
  const fixed = (entries: readonly (readonly [string, string | null])[]): Fixed =>
    new Map(entries.map(([ref, id]) => [ref, { id, part: null }]));

  it('goes before every likeness, and uses its datum up', () => {
    const [nom, prenom, surnom] = match(page, undefined, fixed([['r2', 'salarie.nomNaissance']]));
    expect(surnom).toMatchObject({ id: 'salarie.nomNaissance', score: 1, taught: true });
    expect([nom?.id, prenom?.id]).toEqual([null, 'salarie.prenom']);
  });

  it('may be never to fill, even where a datum is plainly asked', () => {
    const courriel = match(page, undefined, fixed([['r3', null]]))[3];
    expect(courriel).toMatchObject({ id: null, taught: true });
    expect(courriel?.rivals).toBeUndefined();
  });

  it('holds on a control that would be left alone', () => {
    const search = snapshot([control({ label: 'Rechercher', inputType: 'search' })]);
    expect(match(search, undefined, fixed([['r0', 'formation.rncp']]))[0]?.id).toBe('formation.rncp');
  });
});

describe('match, when it is not sure', () => {
  it('names the rivals, best first, and gives nothing', () => {
    const [one] = match(snapshot([control({ label: 'Nom' }), control({ label: 'Téléphone' })]));
    expect(one?.id).toBeNull();
    for (const { rivals = [] } of match(snapshot([control({ label: 'Date de début' })]))) {
      const scores = rivals.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('says so without any value', () => {
    const [date] = match(snapshot([control({ label: 'Date de début', headings: ['Contrat et formation'] })]));
    expect(date?.why).toMatch(/\.$/);
  });
});

describe('match, a list of conventions', () => {
  it('asks the code where the list holds codes, the title in a box', () => {
    const under = { headings: ['Employeur'] };
    const coded = select(
      'Convention collective',
      ['', '1996 – Pharmacie', '2596 – Coiffure', '3032 – Esthétique'],
      under,
    );
    expect(match(snapshot([coded]))[0]?.id).toBe('employeur.idcc');
    expect(match(snapshot([control({ label: 'Convention collective', ...under })]))[0]?.id).toBe(
      'employeur.convention',
    );
  });
});
