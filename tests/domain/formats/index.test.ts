import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amount,
  birthDay,
  day,
  departement,
  email,
  type Format,
  franceTravail,
  idcc,
  naf,
  nda,
  nir,
  nsf,
  phone,
  postcode,
  rncp,
  siret,
  urssaf,
} from '@/lib/domain/formats';

type Case = {
  readonly format: Format;
  /** Typed → stored. */
  readonly good: Readonly<Record<string, string>>;
  readonly bad: readonly string[];
};

const CASES: Readonly<Record<string, Case>> = {
  naf: {
    format: naf,
    good: { '85.59A': '8559A', '8559a': '8559A', '62.01Z - Programmation': '6201Z', '62 01 Z': '6201Z' },
    bad: ['855A', '8559', '85599A', 'A8559', ''],
  },
  idcc: {
    format: idcc,
    good: {
      '1996': '1996',
      '44': '0044',
      'IDCC 1996': '1996',
      '1996 – Pharmacie d’officine': '1996',
      '9999': '9999',
    },
    bad: ['12345', 'pharmacie', '0', '0000', '19.96'],
  },
  nda: {
    format: nda,
    good: { '84 69 12345 67': '84691234567', 'NDA : 11755555555': '11755555555' },
    bad: ['8469123456', '846912345678', '84A91234567'],
  },
  rncp: {
    format: rncp,
    good: { RNCP38575: '38575', 'rncp 38575': '38575', '38575': '38575', '492': '492' },
    bad: ['RNCP38575BC01', 'RS5555', '12', '385751', '0385'],
  },
  nsf: {
    format: nsf,
    good: { '326': '326', '326t': '326', '326 - Informatique': '326', 'NSF 251': '251', '199': '199' },
    bad: ['99', '526', '3265', 'Informatique', '026'],
  },
  phone: {
    format: phone,
    good: {
      '06 12 34 56 78': '0612345678',
      '+33 (0)6.12.34.56.78': '0612345678',
      '+33612345678': '0612345678',
      '0033 6 12 34 56 78': '0612345678',
      '+262 692 12 34 56': '0692123456',
      '00590 590 12 34 56': '0590123456',
      '+594694123456': '0694123456',
      '+596 (0)596 12 34 56': '0596123456',
      '+508 41 12 34': '0508411234',
      '612345678': '0612345678',
    },
    bad: ['06 12 34 56 7', '00 12 34 56 78', '+32 470 12 34 56', '0612345678 9', 'abc'],
  },
  email: {
    format: email,
    good: {
      'zoe.lefevre@exemple.fr': 'zoe.lefevre@exemple.fr',
      'mailto:RH@Exemple.FR': 'RH@exemple.fr',
      'Zoé Lefèvre <zoe@exemple.fr>': 'zoe@exemple.fr',
      ' a+b@sous.domaine.co.uk ': 'a+b@sous.domaine.co.uk',
    },
    bad: [
      'zoe',
      'zoe@exemple',
      'zoé@exemple.fr',
      'a..b@exemple.fr',
      'a b@exemple.fr',
      '@exemple.fr',
      'a@-x.fr',
      `${'a'.repeat(65)}@exemple.fr`,
    ],
  },
  postcode: {
    format: postcode,
    good: { '69003': '69003', '75 011': '75011', 'F-13006': '13006', '01000': '01000' },
    bad: ['1000', '690031', '2A004', ''],
  },
  departement: {
    format: departement,
    good: {
      '1': '01',
      '2a': '2A',
      '2B': '2B',
      '75 - Paris': '75',
      '974': '974',
      '976': '976',
      '987': '987',
      '99': '99',
      '099': '99',
      Étranger: '99',
      '95': '95',
    },
    bad: ['96', '979', '00', '2C', '97', '750', 'Paris'],
  },
  franceTravail: {
    format: franceTravail,
    good: { '1234567a': '1234567A', '12345678': '12345678', '123 4567 8901': '12345678901' },
    bad: ['1234567', '123456AB', '123456789', ''],
  },
  urssaf: {
    format: urssaf,
    good: { z1234567890123: 'Z1234567890123', '08 123456789012': '08123456789012' },
    bad: ['A1234567890123', 'Z123', '07123456789012', 'Z12345678901234'],
  },
};

describe.each(Object.entries(CASES))('%s', (_name, { format, good, bad }) => {
  it('brings what people write to its stored form', () => {
    for (const [typed, stored] of Object.entries(good)) {
      expect(format.clean(typed)).toEqual({ ok: true, value: stored });
      expect(format.schema.safeParse(stored).success).toBe(true);
    }
  });
  it('refuses the rest with a sentence and keeps the text', () => {
    for (const typed of bad) {
      const cleaned = format.clean(typed);
      expect(cleaned).toMatchObject({ ok: false, draft: typed });
      expect(cleaned.ok ? '' : cleaned.message).toMatch(/\.$/);
    }
  });
  it('shows a stored value so that it can be typed again', () => {
    for (const stored of Object.values(good)) {
      expect(format.clean(format.show(stored))).toEqual({ ok: true, value: stored });
    }
  });
});

describe('explanations', () => {
  it('names what was pasted in place of a RNCP code', () => {
    const message = (raw: string): string => {
      const cleaned = rncp.clean(raw);
      return cleaned.ok ? '' : cleaned.message;
    };
    expect(message('RNCP38575BC01')).toContain('bloc de compétences');
    expect(message('RS5555')).toContain('répertoire spécifique');
  });
});

describe('any format', () => {
  const formats: Readonly<Record<string, Format>> = {
    amount,
    birthDay,
    day,
    departement,
    email,
    franceTravail,
    idcc,
    naf,
    nda,
    nir,
    nsf,
    phone,
    postcode,
    rncp,
    siret,
    urssaf,
  };
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[0-9A-Z .,/+@€-]{0,20}$/),
    fc.constantFrom('__proto__', '\uD800', '\u0000', ' ', '1'.repeat(5000)),
  );
  it.each(Object.entries(formats))(
    '%s never throws, and cleans what it cleaned into the same',
    (_name, format) => {
      fc.assert(
        fc.property(anything, (raw) => {
          const once = format.clean(raw);
          if (!once.ok) {
            expect(format.clean(once.draft)).toEqual(once);
            return;
          }
          expect(format.schema.safeParse(once.value).success).toBe(true);
          expect(format.clean(String(once.value))).toEqual(once);
        }),
        { numRuns: 500 },
      );
    },
  );
});
