import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Control, Part } from '@/lib/autofill';
import type { Datum } from '@/lib/autofill/datum';
import { spell } from '@/lib/autofill/spell';
import { understand, understandParts } from '@/lib/autofill/understand';
import { control } from './page';
import { anyStored, data } from './stored';

/** The control once the page took what was spelled; null when it takes no form of the value. */
const filled = (datum: Datum, stored: unknown, over: Partial<Control>, part: Part | null = null) => {
  const empty = control(over);
  const spelt = spell(datum, stored, empty, part);
  return spelt === null ? null : { control: { ...empty, value: spelt.value }, part };
};

const back = (datum: Datum, stored: unknown, over: Partial<Control>): unknown => {
  const one = filled(datum, stored, over);
  if (one === null) return 'refused';
  const read = understand(datum, one.control);
  return read?.ok ? read.value : read;
};

const together = (
  datum: Datum,
  stored: unknown,
  pieces: readonly (readonly [Part, Partial<Control>])[],
): unknown => {
  const all = pieces.map(([part, over]) => filled(datum, stored, over, part));
  if (all.some((one) => one === null)) return 'refused';
  const read = understandParts(
    datum,
    all.flatMap((one) => (one === null ? [] : [one])),
  );
  return read?.ok ? read.value : read;
};

const KINDS = [...new Set(data.map(({ def }) => def.kind))].filter((kind) => kind !== 'boolean');

describe('what is spelled is read back as it was', () => {
  it.each(KINDS)('%s in a box', (kind) => {
    fc.assert(
      fc.property(anyStored(kind), ({ datum, stored }) => {
        expect(back(datum, stored, { kind: kind === 'multiline' ? 'multiline' : 'text' })).toEqual(stored);
      }),
    );
  });

  it.each([
    ['a native date box', { kind: 'date', inputType: 'date' }],
    ['AAAA-MM-JJ', { placeholder: 'AAAA-MM-JJ' }],
    ['JJ-MM-AAAA', { placeholder: 'JJ-MM-AAAA' }],
    ['an example with points', { placeholder: 'ex. 31.12.2024' }],
    ['MM/DD/YYYY', { placeholder: 'MM/DD/YYYY' }],
    ['eight characters', { maxLength: 8 }],
    ['eight characters from the year', { maxLength: 8, placeholder: 'aaaammjj' }],
    ['a pattern', { pattern: '\\d{4}-\\d{2}-\\d{2}' }],
    ['words in the help', { help: 'au format jj mm aaaa' }],
  ] as const)('a date in %s', (_, over) => {
    fc.assert(
      fc.property(anyStored('date'), ({ datum, stored }) => {
        expect(back(datum, stored, over)).toBe(stored);
      }),
    );
  });

  const days = Array.from({ length: 31 }, (_, at) => ({
    value: `d${at}`,
    label: at === 0 ? '1er' : `${at + 1}`,
  }));
  const months = [
    'Janv.',
    'Févr.',
    'Mars',
    'Avril',
    'Mai',
    'Juin',
    'Juil.',
    'Août',
    'Sept.',
    'Oct.',
    'Nov.',
    'Déc.',
  ];
  const listed = months.map((label, at) => ({ value: `m${at}`, label }));
  const numbered = months.map((_, at) => ({ value: `m${at}`, label: String(at + 1).padStart(2, '0') }));
  const years = Array.from({ length: 40 }, (_, at) => ({ value: `y${at}`, label: `${1995 + at}` }));
  it.each([
    ['boxes', {}, {}, {}],
    ['number boxes', { inputType: 'number' }, { inputType: 'number' }, { inputType: 'number' }],
    [
      'lists',
      { kind: 'select', options: days },
      { kind: 'select', options: listed },
      { kind: 'select', options: years },
    ],
    ['a list of figures', {}, { kind: 'select', options: numbered }, { maxLength: 4 }],
    ['lists to open', { kind: 'combobox' }, { kind: 'combobox' }, { kind: 'combobox' }],
  ] as const)('a date in three %s', (_, day, month, year) => {
    fc.assert(
      fc.property(anyStored('date'), ({ datum, stored }) => {
        const pieces = [
          ['jour', day],
          ['mois', month],
          ['annee', year],
        ] as const;
        expect(together(datum, stored, pieces)).toBe(stored);
      }),
    );
  });

  it('an amount as a number, with a point, in euros and cents, in lists', () => {
    const cents = Array.from({ length: 100 }, (_, at) => ({
      value: `c${at}`,
      label: String(at).padStart(2, '0'),
    }));
    fc.assert(
      fc.property(anyStored('amount'), ({ datum, stored }) => {
        expect(back(datum, stored, { kind: 'number', inputType: 'number' })).toBe(stored);
        expect(back(datum, stored, { placeholder: '0.00' })).toBe(stored);
        expect(
          together(datum, stored, [
            ['euros', {}],
            ['centimes', {}],
          ]),
        ).toBe(stored);
        const list = { kind: 'select', options: cents } as const;
        expect(
          together(datum, stored, [
            ['euros', {}],
            ['centimes', list],
          ]),
        ).toBe(stored);
      }),
    );
  });

  it('a NIR in two boxes, in seven, or without its key', () => {
    const seven: readonly Part[] = ['1-1', '2-3', '4-5', '6-7', '8-10', '11-13', '14-15'];
    fc.assert(
      fc.property(anyStored('nir'), ({ datum, stored }) => {
        expect(
          together(datum, stored, [
            ['nir13', {}],
            ['cle', {}],
          ]),
        ).toBe(stored);
        expect(
          together(
            datum,
            stored,
            seven.map((part) => [part, {}] as const),
          ),
        ).toBe(stored);
        expect(back(datum, stored, { maxLength: 13 })).toBe(stored);
      }),
    );
  });

  it('a SIRET as SIREN and NIC, a date in eight boxes', () => {
    fc.assert(
      fc.property(anyStored('siret'), anyStored('date'), (siret, date) => {
        expect(
          together(siret.datum, siret.stored, [
            ['1-9', {}],
            ['10-14', {}],
          ]),
        ).toBe(siret.stored);
        const eight = Array.from({ length: 8 }, (_, at): [Part, object] => [`${at + 1}-${at + 1}`, {}]);
        expect(together(date.datum, date.stored, eight)).toBe(date.stored);
      }),
    );
  });

  it('a phone whole, abroad, in pairs, or with its prefix apart', () => {
    const countries = [
      'Belgique (+32)',
      'France (+33)',
      'Réunion (+262)',
      'Martinique (+596)',
      'Guadeloupe (+590)',
      'Guyane (+594)',
      'Saint-Pierre (+508)',
    ];
    const list = countries.map((label, at) => ({ value: `p${at}`, label }));
    const pairs = { placeholder: '01 23 45 67 89', pattern: '\\d{2} \\d{2} \\d{2} \\d{2} \\d{2}' };
    fc.assert(
      fc.property(anyStored('phone'), ({ datum, stored }) => {
        expect(back(datum, stored, { placeholder: '+33 6 12 34 56 78' })).toBe(stored);
        expect(back(datum, stored, pairs)).toBe(stored);
        for (const prefix of [
          {},
          { placeholder: '0033' },
          { kind: 'combobox' },
          { kind: 'select', options: list },
        ] as const)
          expect(
            together(datum, stored, [
              ['indicatif', prefix],
              ['national', {}],
            ]),
          ).toBe(stored);
      }),
    );
  });

  it('an e-mail in two boxes, and again for its confirmation', () => {
    fc.assert(
      fc.property(anyStored('email'), ({ datum, stored }) => {
        expect(
          together(datum, stored, [
            ['local', {}],
            ['domaine', {}],
          ]),
        ).toBe(stored);
        expect(together(datum, stored, [['confirmation', {}]])).toBe(stored);
      }),
    );
  });

  it('a code in a list, coded or not, and in a list to open', () => {
    fc.assert(
      fc.property(anyStored('code'), fc.boolean(), ({ datum, stored }, coded) => {
        const options = datum.def.codes!.entries.map(({ code, label }, at) => ({
          value: `v${at}`,
          label: coded && /^\d/.test(code) ? `${code} - ${label}` : label,
        }));
        expect(back(datum, stored, { kind: 'select', options })).toBe(stored);
        expect(back(datum, stored, { kind: 'combobox', options })).toBe(stored);
        expect(back(datum, stored, { kind: 'combobox' })).toBe(stored);
      }),
    );
  });

  it('yes or no in a list, in a list to open, in radios; a ticked box', () => {
    const options = ['', 'Oui', 'Non'].map((label, at) => ({ value: `${at}`, label }));
    fc.assert(
      fc.property(anyStored('boolean'), ({ datum, stored }) => {
        expect(back(datum, stored, { kind: 'select', options })).toBe(stored);
        expect(back(datum, stored, { kind: 'combobox' })).toBe(stored);
        const radios = (['=oui', '=non'] as const).map((part) => {
          const taken = filled(datum, stored, { kind: 'radio' }, part);
          return { control: control({ kind: 'radio', value: taken === null ? 'false' : 'true' }), part };
        });
        expect(understandParts(datum, radios)).toEqual({ ok: true, value: stored });
        expect(back(datum, stored, { kind: 'checkbox' })).toBe(stored === true ? true : null);
      }),
    );
  });

  it('a figure in the page’s own unit, where it falls out whole', () => {
    const days = data.find(({ id }) => id === 'contrat.periodeEssaiJours')!;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const weeks = back(days, count, { unit: 'semaines' });
        expect(weeks).toBe(count % 7 === 0 ? count : 'refused');
        expect(back(days, count, { unit: 'jours' })).toBe(count);
        expect(back(days, count, { label: 'Période d’essai (en mois)' })).toBe('refused');
      }),
    );
  });
});
