import fc from 'fast-check';
import { datumOf } from '@/lib/autofill';
import type { Datum } from '@/lib/autofill/datum';
import { definitions, type FieldId, fieldIds, nirKey } from '@/lib/domain';

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const two = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));

const luhn = (thirteen: string): string => {
  const sum = [...thirteen].reverse().reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

const word = fc
  .tuple(
    fc.constantFrom('B', 'É', 'L', 'M', 'Ng', 'Ø'),
    fc.string({ unit: fc.constantFrom('a', 'é', 'i', 'n', 'ô', 'r', 't', 'ü'), minLength: 2, maxLength: 9 }),
  )
  .map((all) => all.join(''));

/** Valid stored values by kind; a value a field's own schema refuses is left out by `storedOf`. */
const BY_KIND: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.oneof(
    word,
    fc.tuple(word, word).map((all) => all.join('-')),
  ),
  multiline: fc.tuple(word, word).map((all) => all.join('\n')),
  boolean: fc.boolean(),
  date: fc.tuple(fc.integer({ min: 2000, max: 2029 }), two(1, 12), two(1, 28)).map((all) => all.join('-')),
  integer: fc.integer({ min: 1, max: 60 }),
  amount: fc.tuple(fc.integer({ min: 1, max: 99_999 }), two(0, 99)).map((all) => all.join('.')),
  siret: digits(12)
    .map((text) => `1${text}`)
    .map((text) => text + luhn(text)),
  nir: fc
    .tuple(
      fc.constantFrom('1', '2'),
      two(0, 99),
      two(1, 12),
      fc.constantFrom('13', '2A', '2B', '69'),
      digits(6),
    )
    .map((all) => all.join(''))
    .map((body) => body + nirKey(body)),
  phone: fc
    .tuple(fc.constantFrom('01', '06', '07', '0262', '0596', '0508', '0639'), digits(8))
    .map((all) => all.join('').slice(0, 10)),
  email: fc
    .tuple(fc.constantFrom('anne', 'a.b-c', 'x1'), fc.constantFrom('exemple.fr', 'mail.exemple.org'))
    .map((all) => all.join('@')),
  postcode: digits(5),
  naf: fc.tuple(digits(4), fc.constantFrom('A', 'F', 'Z')).map((all) => all.join('')),
  idcc: digits(4),
  nda: digits(11),
  rncp: fc.integer({ min: 100, max: 99_999 }).map(String),
  nsf: fc.integer({ min: 100, max: 499 }).map(String),
  departement: fc.constantFrom('01', '69', '2A', '974', '99'),
  franceTravail: fc.tuple(digits(7), fc.constantFrom('A', 'K', '3')).map((all) => all.join('')),
  urssaf: digits(12).map((text) => `08${text}`),
};

/** Any valid stored value of a field. */
export const storedOf = (id: FieldId): fc.Arbitrary<unknown> => {
  const { kind, codes, schema } = definitions[id];
  if (id === 'poste.rome') return fc.constantFrom('M1602', 'K2111');
  const any =
    codes !== undefined && kind === 'code'
      ? fc.constantFrom(...codes.entries.map(({ code }) => code))
      : (BY_KIND[kind] ?? fc.constant(undefined));
  return any.filter((value) => schema.safeParse(value).success);
};

/** Every field, as a datum. */
export const data: readonly Datum[] = fieldIds.map((id) => datumOf(id)!);

/** Any field of these kinds with any value of it. */
export const anyStored = (...kinds: readonly string[]): fc.Arbitrary<{ datum: Datum; stored: unknown }> =>
  fc
    .constantFrom(...data.filter(({ def }) => kinds.includes(def.kind)))
    .chain((datum) => storedOf(datum.twin).map((stored) => ({ datum, stored })));

export { word };
