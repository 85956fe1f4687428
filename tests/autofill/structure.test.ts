import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Control,
  match,
  parseStructure,
  type Snapshot,
  snapshotOfStructure,
  structureOf,
  writeStructure,
} from '@/lib/autofill';
import { DOSSIER } from './browser/dossier';
import { control, radios, select, snapshot } from './page';

const person = 'Lefèvre';
const page: Snapshot = {
  ...snapshot(
    [
      control({ label: 'Nom de naissance', headings: [`Salarié : ${person}`], value: 'LEFEVRE' }),
      control({ label: 'Courriel', headings: ['Salarié'], value: 'zoe@exemple.fr', help: 'zoe@exemple.fr' }),
      control({ label: 'SIRET', headings: ['Employeur'], placeholder: 'ex. 732 829 320 00074' }),
      select('Dossier', ['', '73282932000074 – Ateliers', 'Autre']),
      select('Année', ['', '2023', '2024']),
      ...radios('Nature du contrat', ['CDI', 'CDD']),
    ],
    `Dossier de ${person}`,
  ),
  url: 'https://portail.exemple.fr/dossier/4417?nom=lefevre#etape',
  facts: [{ ref: 'f0', selector: '#f', label: 'Prénom', headings: [], value: 'Zoé', order: 9 }],
  actions: [{ ref: 'a0', kind: 'add', label: 'Ajouter un tuteur', headings: [], order: 10 }],
};

describe('structureOf', () => {
  it('keeps labels, kinds, options and headings, and nothing that was typed', () => {
    const made = structureOf(page, ['Ateliers']);
    const text = JSON.stringify(made);
    expect(text).not.toMatch(/lef[eè]vre|zo[eé]|exemple\.fr\/|4417|732|00074|Ateliers/i);
    expect(made.origin).toBe('https://portail.exemple.fr');
    expect(made.controls.map(({ label }) => label)).toEqual([
      'Nom de naissance',
      'Courriel',
      'SIRET',
      'Dossier',
      'Année',
      'CDI',
      'CDD',
    ]);
    expect(made.controls[4]?.options.map(({ label }) => label)).toEqual(['', '2023', '2024']);
    expect(made.facts).toEqual([{ label: 'Prénom', headings: [], order: 9 }]);
  });

  it('never holds a value of the page or of the dossier, wherever the page repeats it', () => {
    const anyValue = fc.constantFrom(
      'Durand',
      'rue de la Paix',
      'Été 12',
      '0612345678',
      'a@b.fr',
      'x.y',
      '(abc',
    );
    fc.assert(
      fc.property(
        anyValue,
        anyValue,
        fc.constantFrom('label', 'help', 'legend', 'placeholder', 'name'),
        (one, two, where) => {
          const held = snapshot([
            control({ label: 'Nom', value: one, [where]: `Avant ${one} et ${two.toUpperCase()}, après` }),
            select('Liste', ['', `Choix ${one}`]),
          ]);
          const text = JSON.stringify(structureOf(held, [two])).toLowerCase();
          for (const value of [one, two]) expect(text).not.toContain(value.toLowerCase());
          expect(text).toMatch(/avant|nom/);
        },
      ),
    );
  });

  it('gives back a page that is matched in the same way', () => {
    const labels = [
      'Nom',
      'Prénom',
      'SIRET',
      'Jour',
      'Mois',
      'Année',
      'Courriel',
      'Code postal',
      'Voie',
      'Couleur',
    ];
    const anyControl = fc.record({
      label: fc.constantFrom(...labels),
      headings: fc.constantFrom<string[]>([], ['Employeur'], ['Salarié'], ['Tuteur']),
      legend: fc.constantFrom('', 'Date de naissance'),
      maxLength: fc.constantFrom(null, 2, 4, 14),
      name: fc.constantFrom('', 'champ1234', 'siret'),
    });
    const anyPage = fc
      .array(anyControl, { maxLength: 10 })
      .map((all) =>
        snapshot([
          ...all.map((one) => control(one)),
          ...radios('Sexe', ['Masculin', 'Féminin'], { group: 'g12345', headings: ['Salarié'] }),
          ...radios('Travailleur handicapé', ['Oui', 'Non'], { group: 'g12346', headings: ['Salarié'] }),
        ]),
      );
    const ids = (of: Snapshot) => match(of).map(({ id, part }) => [id, part]);
    fc.assert(
      fc.property(anyPage, (empty) => {
        expect(ids(snapshotOfStructure(structureOf(empty)))).toEqual(ids(empty));
      }),
    );
  });

  it('is written and read back, and its page is empty', () => {
    const made = structureOf(page, Object.values(DOSSIER));
    expect(parseStructure(writeStructure(made))).toEqual(made);
    const again = snapshotOfStructure(made);
    expect(again.controls.every(({ value }: Control) => value === '' || value === 'false')).toBe(true);
    expect(new Set(again.controls.map(({ ref }) => ref)).size).toBe(page.controls.length);
    // What is masked once is masked for good.
    expect(structureOf(again)).toEqual(made);
  });

  it.each(['', '{', '[]', '{"format":"compagnon-contrat-pro/page-structure","version":1}'])(
    'refuses a file that is none: %s',
    (text) =>
      expect(() => parseStructure(text)).toThrow(expect.objectContaining({ code: 'structure/unreadable' })),
  );
});
