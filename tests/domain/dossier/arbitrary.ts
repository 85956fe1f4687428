import fc from 'fast-check';
import {
  cleanValue,
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Dossier,
  type DossierFile,
  definitions,
  type FieldId,
  fieldIds,
  isSiret,
  nirKey,
  PIECE_KINDS,
} from '@/lib/domain';
import { daysInMonth } from '@/lib/domain/formats';

const two = (value: number): string => String(value).padStart(2, '0');

const anyDay = fc
  .tuple(fc.integer({ min: 2000, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(1 + (day % daysInMonth(year, month)))}`);
const siret = fc
  .stringMatching(/^[1-9]\d{12}$/)
  .map((body) => body + String([...'0123456789'].find((digit) => isSiret(body + digit))));
const nir = fc.stringMatching(/^[12]\d{2}(0[1-9]|1[0-2])(2A|69|97)\d{6}$/).map((body) => body + nirKey(body));
const words = fc.stringMatching(/^[A-ZÉŁ][a-zéèœğễż’-]{1,12}( [a-z]{1,8})?$/);

const BY_KIND: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  boolean: fc.boolean(),
  date: anyDay,
  siret,
  nir,
  amount: fc
    .tuple(fc.integer({ min: 1, max: 9_999 }), fc.nat(99))
    .map(([euros, cents]) => `${euros}.${two(cents)}`),
  phone: fc.stringMatching(/^0[1-9]\d{8}$/),
  email: fc.stringMatching(/^[a-z]{1,9}\.[a-z]{1,9}@[a-z]{1,9}\.fr$/),
  postcode: fc.stringMatching(/^\d{5}$/),
  naf: fc.stringMatching(/^\d{4}[A-Z]$/),
  idcc: fc.stringMatching(/^[1-9]\d{3}$/),
  nda: fc.stringMatching(/^\d{11}$/),
  rncp: fc.stringMatching(/^[1-9]\d{2,4}$/),
  nsf: fc.stringMatching(/^[1-4]\d{2}$/),
  departement: fc.constantFrom('01', '69', '2A', '974', '99'),
  franceTravail: fc.stringMatching(/^\d{7}[0-9A-Z]$/),
  urssaf: fc.stringMatching(/^Z\d{13}$/),
  text: words,
  multiline: fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
};

/** A valid value of a field, through what a person would type where a bound is the field's own. */
const storedOf = (id: FieldId): fc.Arbitrary<unknown> => {
  const { kind, codes, schema } = definitions[id];
  if (kind === 'code') return fc.constantFrom(...(codes?.entries ?? []).map(({ code }) => code));
  if (kind === 'integer') return fc.nat(100).filter((value) => schema.safeParse(value).success);
  if (id === 'poste.rome') return fc.stringMatching(/^[A-N]\d{4}$/);
  return BY_KIND[kind] ?? fc.constant(cleanValue(id, 'x'));
};

export const anyFields: fc.Arbitrary<Dossier> = fc.record(
  Object.fromEntries(fieldIds.map((id) => [id, storedOf(id)])),
  { requiredKeys: [] },
);

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,12}$/);
type Model = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Row = Readonly<Record<string, unknown>>;
const list = (row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> =>
  fc.uniqueArray(row, { selector: (each) => each.id, maxLength: 4 });
const level = fc.nat(4);
const some = (model: Model, requiredKeys: readonly string[]): fc.Arbitrary<Row> =>
  fc.record(model, { requiredKeys: [...requiredKeys], noNullPrototype: true });

const parts = {
  objectifs: list(
    some(
      {
        id,
        kind: fc.constantFrom('bloc', 'RNCP', 'RS', 'CQP', 'CCN', 'poste'),
        code: fc.constantFrom('RNCP38575BC01', 'RS5555'),
        intitule: words,
      },
      ['id', 'kind', 'intitule'],
    ),
  ),
  organismes: list(
    some({ id, denomination: words, siret, nda: fc.stringMatching(/^\d{11}$/), interne: fc.boolean() }, [
      'id',
      'denomination',
    ]),
  ),
  tuteurs: list(
    some({ id, nom: words, prenom: words, dateNaissance: anyDay, nombreAlternants: fc.nat(3) }, [
      'id',
      'nom',
      'prenom',
    ]),
  ),
  employeurs: list(
    some({ id, denomination: words, siret, adresse: some({ voie: words, commune: words }, []) }, [
      'id',
      'denomination',
    ]),
  ).map((rows) => rows.slice(0, 1)),
  competences: list(
    some(
      {
        id,
        kind: fc.constantFrom('savoir', 'savoir-faire', 'savoir-etre'),
        intitule: words,
        niveauRequis: level,
        niveauFinal: level,
        observations: words,
      },
      ['id', 'kind', 'intitule'],
    ),
  ),
  modules: list(
    some(
      {
        id,
        intitule: words,
        organisme: fc.constantFrom('interne', 'principal'),
        heures: fc.nat(300),
        minutes: fc.nat(59),
        dateDebut: anyDay,
        competences: fc.array(id, { maxLength: 3 }),
      },
      ['id', 'intitule'],
    ),
  ),
  suivi: some(
    {
      points: list(
        some(
          {
            id,
            date: anyDay,
            kind: fc.constantFrom('point', 'final'),
            observations: words,
            niveaux: fc.array(fc.record({ competence: id, niveau: level }, { noNullPrototype: true }), {
              maxLength: 2,
            }),
          },
          ['id', 'date', 'kind'],
        ),
      ),
      heures: list(
        some({ id, mois: fc.constantFrom('2023-09', '2024-01'), heures: fc.nat(60), module: id }, [
          'id',
          'mois',
          'heures',
        ]),
      ),
      evenements: list(
        some({ id, date: anyDay, kind: fc.constantFrom('absence', 'rupture'), libelle: words }, [
          'id',
          'date',
          'kind',
        ]),
      ),
    },
    [],
  ),
  pieces: list(
    some(
      {
        id,
        kind: fc.constantFrom(...PIECE_KINDS),
        etat: fc.constantFrom('a-faire', 'envoyee'),
        nom: words,
        taille: fc.nat(1_000_000_000),
        sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      },
      ['id', 'kind', 'etat'],
    ),
  ),
  waivers: list(
    some(
      {
        id,
        rule: fc.constantFrom('XREF-12', 'LEGAL-EXP-OBJET'),
        reason: words.map((word) => `Vu ${word}`),
        at: anyDay,
      },
      ['id', 'rule', 'reason', 'at'],
    ),
  ),
};

/** Any valid exchange file, lists included. */
export const anyFile: fc.Arbitrary<DossierFile> = fc
  .tuple(anyFields, fc.record(parts, { requiredKeys: [], noNullPrototype: true }))
  .map(
    ([fields, lists]) =>
      ({ format: DOSSIER_FORMAT, version: DOSSIER_VERSION, fields, ...lists }) as DossierFile,
  );
