import { cleanValue, definitions, type FieldId, type Section } from '../fields';
import { ARTICLES, type LawSource } from '../law/articles';
import { ALWAYS, conform, type Example, type Fix, nonConform, type Outcome, type Rule, rule } from './define';
import type { Facts } from './facts';
import { SHAPES, type Shape } from './format-table';
import { filled } from './presence';
import { sentence } from './say';

const SOURCES: readonly LawSource[] = [ARTICLES.form, ARTICLES.notice];
const READABLE = new Set(['public', 'business']);

/** The entry as it can be shown: never a personal one, never a long one. */
const shown = (id: FieldId, entry: unknown): string =>
  READABLE.has(definitions[id].sensitivity) && (typeof entry === 'string' || typeof entry === 'number')
    ? ` (« ${String(entry).slice(0, 40)} »)`
    : '';

const OWNERS: { readonly [K in Section]?: string } = {
  employeur: 'employeur',
  salarie: 'salarié',
  tuteur: 'tuteur',
  tuteurUtilisatrice: 'entreprise utilisatrice',
  organisme: 'organisme',
};

/** « Code postal (salarié) »: the label, and whose datum it is when the label does not say. */
const named = (id: FieldId): string => {
  const { label, section } = definitions[id];
  const owner = OWNERS[section];
  return owner === undefined || label.includes(owner) ? label : `${label} (${owner})`;
};

/** What is wrong with an entry and what to do, in the words of the field's own format; undefined when it is valid. */
export const faultOf = (id: FieldId, entry: unknown): string | undefined => {
  const parsed = definitions[id].schema.safeParse(entry);
  if (parsed.success) return undefined;
  const said = parsed.error.issues[0]?.message ?? 'Cette valeur n’est pas acceptée.';
  if (typeof entry !== 'string') return said;
  const cleaned = cleanValue(id, entry);
  return cleaned.ok
    ? `${said} Retapez cette valeur : elle se lit, mais n’est pas écrite comme il faut.`
    : cleaned.message;
};

/** The same entry as the field wants it, when it can be read at all; never a personal one. */
const rewritten = (id: FieldId, entry: unknown): readonly Fix[] => {
  if (typeof entry !== 'string' || !READABLE.has(definitions[id].sensitivity)) return [];
  const cleaned = cleanValue(id, entry);
  return cleaned.ok ? [{ field: id, value: cleaned.value, why: 'La même valeur, écrite comme il faut' }] : [];
};

const judge =
  (row: Shape) =>
  (facts: Facts): Outcome => {
    const given = row.fields.filter((id) => filled(facts[id]));
    if (given.length === 0) return { status: 'not-applicable' };
    const faults = given.flatMap((id) => {
      const fault = faultOf(id, facts[id]);
      return fault === undefined || row.faulty?.(facts[id]) === false ? [] : [{ id, fault }];
    });
    if (faults.length === 0) return conform;
    const words = faults.map(({ id, fault }) => `${named(id)}${shown(id, facts[id])} : ${fault}`);
    return nonConform(
      faults.map(({ id }) => id),
      sentence(words.join(' ')),
      faults.flatMap(({ id }) => rewritten(id, facts[id])),
    );
  };

const examplesOf = (row: Shape): readonly Example[] => {
  const [field] = row.fields;
  if (field === undefined || row.good === undefined)
    return [
      {
        name: 'a number of people',
        given: { 'employeur.effectif': 12 },
        expect: 'conform',
      },
      {
        name: 'words instead of a number',
        given: { 'employeur.effectif': 'douze' } as unknown as Facts,
        expect: 'non-conform',
        says: ['douze'],
      },
      { name: 'nothing', given: {}, expect: 'not-applicable' },
    ];
  const given = (entry: unknown): Facts => ({ [field]: entry }) as Facts;
  return [
    { name: 'a valid entry', given: given(row.good), expect: 'conform' },
    {
      name: 'an entry that cannot be read',
      given: given(row.bad),
      expect: 'non-conform',
    },
    { name: 'nothing', given: {}, expect: 'not-applicable' },
  ];
};

const shapeRule = (row: Shape): Rule => ({
  id: row.id,
  title: row.title,
  severity: row.severity ?? 'block',
  ground: 'technical',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: SOURCES,
  view: 'raw',
  reads: row.fields,
  examples: examplesOf(row),
  judge: judge(row),
});

const base = {
  ground: 'technical',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.notice],
} as const;

const civis = rule({
  ...base,
  id: 'FMT-017',
  title: 'Le CIVIS n’existe plus',
  severity: 'warn',
  needs: ['salarie.situationAvant'],
  evaluate: (f) =>
    f['salarie.situationAvant'] === '2'
      ? nonConform(
          ['salarie.situationAvant'],
          sentence(
            'La situation avant le contrat est 2, « jeune bénéficiaire du CIVIS » : ce dispositif a disparu, même si la notice le cite encore. Choisissez la situation réelle, par exemple 9 pour une personne à la recherche d’un emploi.',
          ),
        )
      : conform,
  examples: [
    {
      name: 'a pupil',
      given: { 'salarie.situationAvant': '1' },
      expect: 'conform',
    },
    {
      name: 'a CIVIS',
      given: { 'salarie.situationAvant': '2' },
      expect: 'non-conform',
      says: ['CIVIS'],
    },
    {
      name: 'a student',
      given: { 'salarie.situationAvant': '3' },
      expect: 'conform',
    },
  ],
});

const repealed = rule({
  ...base,
  id: 'FMT-023',
  title: 'Le type de qualification n’est pas un code abrogé',
  severity: 'block',
  needs: ['formation.typeQualification'],
  evaluate: (f) =>
    ['5', '6', '7'].includes(f['formation.typeQualification'])
      ? nonConform(
          ['formation.typeQualification'],
          sentence(
            `Le type de qualification ${f['formation.typeQualification']} est abrogé. Choisissez 1 (RNCP), 2 (CQP) ou 3 (convention collective).`,
          ),
        )
      : conform,
  examples: [
    {
      name: 'type 4',
      given: { 'formation.typeQualification': '4' },
      expect: 'conform',
    },
    {
      name: 'type 5',
      given: { 'formation.typeQualification': '5' },
      expect: 'non-conform',
      says: ['5'],
    },
    {
      name: 'type 7',
      given: { 'formation.typeQualification': '7' },
      expect: 'non-conform',
    },
    {
      name: 'type 8',
      given: { 'formation.typeQualification': '8' },
      expect: 'conform',
    },
  ],
});

export const formatRules: readonly Rule[] = [...SHAPES.map(shapeRule), civis, repealed];
