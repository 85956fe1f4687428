import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours, spellHours } from '@/lib/autofill/spelling/hours';
import { spellJoined } from '@/lib/autofill/spelling/joined';
import { splitJoined, splitPlace } from '@/lib/autofill/spelling/split';
import { control } from './page';
import { word } from './stored';

const PARTS = ['numero', 'voie', 'complement', 'codePostal', 'commune'] as const;
const id = (end: string): string => `employeur.adresse.${end}`;
const anyAddress = fc.record(
  {
    numero: fc.constantFrom('12', '7 ter', '3 bis', '140'),
    voie: word.map((name) => `rue ${name}`),
    complement: word.map((name) => `bâtiment ${name}`),
    codePostal: fc.integer({ min: 1000, max: 98999 }).map((code) => String(code).padStart(5, '0')),
    commune: word,
  },
  { requiredKeys: ['voie', 'codePostal', 'commune'] },
);

describe('an address in one box', () => {
  it.each(['text', 'multiline'] as const)('is split as it was joined (%s)', (kind) => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const held: Readonly<Record<string, string | undefined>> = address;
        const around = (of: string): unknown => held[of.split('.').at(-1) ?? ''];
        const ids = PARTS.map(id);
        const spelt = spellJoined(ids, around, control({ kind }));
        const found = splitJoined(ids, spelt?.value ?? '');
        for (const part of PARTS) expect(found?.get(id(part))).toBe(held[part]);
      }),
    );
  });

  it('with a comma after its number, or a street and a number alone', () => {
    expect([...(splitJoined(PARTS.map(id), '12, rue X, 69002 Lyon') ?? [])]).toContainEqual([
      id('numero'),
      '12',
    ]);
    expect([...(splitJoined([id('numero'), id('voie')], '12 bis rue X') ?? [])]).toEqual([
      [id('numero'), '12 bis'],
      [id('voie'), 'rue X'],
    ]);
  });

  it('without a postcode where the page asks one is not guessed', () => {
    expect(splitJoined(PARTS.map(id), '12 rue X, Lyon')).toBeNull();
  });

  it.each(['75011 Paris', 'Paris (75011)', 'Paris 75011', '75011 - Paris', 'Paris, 75011'])(
    'place %s',
    (text) => expect(splitPlace(text)).toEqual({ postcode: '75011', town: 'Paris' }),
  );
});

describe('a name in one box', () => {
  const ids = ['tuteur.nom', 'tuteur.prenom'];
  const split = (text: string) => Object.fromEntries(splitJoined(ids, text) ?? []);

  it('is split by the page’s order, or by its capitals, in either', () => {
    fc.assert(
      fc.property(word, word, (nom, prenom) => {
        const around = (of: string): unknown => (of === 'tuteur.nom' ? nom : prenom);
        for (const order of [ids, [...ids].reverse()]) {
          const spelt = spellJoined(order, around, control({ label: 'Nom et prénom' }));
          const found = splitJoined(order, spelt?.value ?? '');
          expect([found?.get('tuteur.nom'), found?.get('tuteur.prenom')]).toEqual([nom, prenom]);
        }
      }),
    );
    expect(split('Anne-Marie DE LA TOUR')).toEqual({
      'tuteur.nom': 'DE LA TOUR',
      'tuteur.prenom': 'Anne-Marie',
    });
    expect(split('Mme Durand Anne')).toEqual({ 'tuteur.nom': 'Durand', 'tuteur.prenom': 'Anne' });
  });

  it('is left to the person when it could be cut in two ways', () => {
    expect(splitJoined(ids, 'Durand Petit Anne')).toBeNull();
    expect(splitJoined(ids, 'Durand')).toBeNull();
  });
});

describe('a week’s hours in one box', () => {
  it.each([
    ['decimals', {}],
    ['a number', { inputType: 'number' }],
    ['a clock', { placeholder: '35:00' }],
    ['a clock in words', { help: 'Par exemple 35h00' }],
  ] as const)('are read back, to the minute, from %s', (_, over) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 48 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const spelt = spellHours(hours, minutes, control(over));
        expect(readHours(spelt?.value ?? '', control(over))).toEqual({ hours, minutes });
      }),
    );
  });

  it('are not what they are not', () => {
    expect(readHours('35h75', control())).toBeNull();
    expect(readHours('temps plein', control())).toBeNull();
    expect(spellHours(35, 0, control({ inputType: 'time' }))).toBeNull();
  });
});
