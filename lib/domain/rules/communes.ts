import { fold } from '../../shared/text';
import type { Commune } from '../references';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import { sentence } from './say';

const base = {
  severity: 'warn',
  ground: 'technical',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
} as const;

/** A name for comparison: without accents, CEDEX, district number, and with « saint » in full. */
const plain = (name: string): string =>
  fold(name)
    .replace(/ cedex( \d+)?$/, '')
    .replace(/ \d{1,2}(e|er|eme)?( arrondissement)?$/, '')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint');

/** True for the same commune; a district (« Lyon 2e Arrondissement ») is its town. */
const same = (one: string, other: string): boolean => plain(one) === plain(other);

const inPostcode = (
  postcode: string,
  name: string,
  communes: readonly Commune[] | undefined,
  field: 'employeur.adresse.commune' | 'salarie.adresse.commune',
): Outcome => {
  const both = [field, field.replace('commune', 'codePostal') as 'employeur.adresse.codePostal'] as const;
  if (communes === undefined)
    return undetermined(
      [],
      sentence(
        `Le code postal ${postcode} n'est pas dans notre table, qui ne contient pas les CEDEX. À confirmer : vérifiez-le avec la commune.`,
      ),
    );
  if (communes.some((commune) => same(commune.name, name))) return conform;
  const names = communes.map((commune) => commune.name);
  const [only] = names;
  return nonConform(
    both,
    sentence(
      `La commune ${name} n'est pas dans le code postal ${postcode}, qui dessert ${names.slice(0, 4).join(', ')}${names.length > 4 ? '…' : ''}. Corrigez l'un des deux.`,
    ),
    names.length === 1 && only !== undefined
      ? [{ field, value: only, why: 'Seule commune de ce code postal' }]
      : [],
  );
};

const COMMUNES = (postcode: string): readonly Commune[] | undefined =>
  ({
    '69002': [{ insee: '69382', name: 'Lyon 2e Arrondissement' }],
    '38200': [
      { insee: '38544', name: 'Vienne' },
      { insee: '38131', name: 'Estrablin' },
    ],
    '42100': [{ insee: '42218', name: 'Saint-Étienne' }],
  })[postcode];
const beside = { references: { communes: COMMUNES } };

const employer = rule({
  ...base,
  id: 'XREF-010',
  title: 'La commune de l’employeur est dans son code postal',
  sources: [{ ref: 'La Poste, base officielle des codes postaux ; Insee, code officiel géographique' }],
  asks: ['communes'],
  needs: ['employeur.adresse.codePostal', 'employeur.adresse.commune'],
  when: (f) =>
    f['employeur.adresse.codePostal'] !== undefined && f['employeur.adresse.commune'] !== undefined,
  evaluate: (f, days) => {
    const postcode = f['employeur.adresse.codePostal'];
    const found = days.beside.references?.communes?.(postcode);
    return inPostcode(postcode, f['employeur.adresse.commune'], found, 'employeur.adresse.commune');
  },
  examples: [
    { name: 'a district of Lyon', given: firm('69002', 'Lyon'), beside, expect: 'conform' },
    {
      name: 'one of several, without accent',
      given: firm('42100', 'ST ETIENNE CEDEX 2'),
      beside,
      expect: 'conform',
    },
    {
      name: 'another town',
      given: firm('38200', 'Lyon'),
      beside,
      expect: 'non-conform',
      says: ['38200', 'Vienne'],
    },
    { name: 'a CEDEX code', given: firm('69999', 'Lyon'), beside, expect: 'undetermined', says: ['CEDEX'] },
    { name: 'no table', given: firm('38200', 'Lyon'), expect: 'not-applicable' },
    { name: 'no postcode', given: { 'employeur.adresse.commune': 'Lyon' }, beside, expect: 'not-applicable' },
  ],
});

function firm(postcode: string, commune: string) {
  return { 'employeur.adresse.codePostal': postcode, 'employeur.adresse.commune': commune };
}

const employee = rule({
  ...base,
  id: 'XREF-011',
  title: 'La commune du salarié est dans son code postal',
  sources: [{ ref: 'La Poste, base officielle des codes postaux ; Insee, code officiel géographique' }],
  asks: ['communes'],
  needs: ['salarie.adresse.codePostal', 'salarie.adresse.commune'],
  when: (f) => f['salarie.adresse.codePostal'] !== undefined && f['salarie.adresse.commune'] !== undefined,
  evaluate: (f, days) => {
    const postcode = f['salarie.adresse.codePostal'];
    const found = days.beside.references?.communes?.(postcode);
    return inPostcode(postcode, f['salarie.adresse.commune'], found, 'salarie.adresse.commune');
  },
  examples: [
    { name: 'the same', given: home('38200', 'Vienne'), beside, expect: 'conform' },
    {
      name: 'another town',
      given: home('42100', 'Vienne'),
      beside,
      expect: 'non-conform',
      says: ['Saint-Étienne'],
    },
    { name: 'no table', given: home('42100', 'Vienne'), expect: 'not-applicable' },
  ],
});

function home(postcode: string, commune: string) {
  return { 'salarie.adresse.codePostal': postcode, 'salarie.adresse.commune': commune };
}

const birthplace = rule({
  ...base,
  id: 'XREF-004',
  title: 'Le numéro de sécurité sociale va avec la commune de naissance',
  sources: [{ ref: 'Insee, code officiel géographique' }],
  asks: ['birthplaces'],
  needs: ['salarie.nir', 'salarie.communeNaissance'],
  when: (f) => f['salarie.nir'] !== undefined && f['salarie.communeNaissance'] !== undefined,
  evaluate: (f, days): Outcome => {
    const code = f['salarie.nir'].slice(5, 10);
    // 99 is abroad: the three digits that follow are a country.
    if (code.startsWith('99')) return { status: 'not-applicable' };
    const names = days.beside.references?.birthplaces?.(code);
    if (names === undefined)
      return { status: 'not-applicable', why: 'Le code de la commune n’est pas dans la table.' };
    return names.some((name) => same(name, f['salarie.communeNaissance']))
      ? conform
      : nonConform(
          ['salarie.communeNaissance', 'salarie.nir'],
          sentence(
            `La commune de naissance est ${f['salarie.communeNaissance']} et le numéro de sécurité sociale désigne ${names.join(' ou ')}. À confirmer : une commune a pu changer de nom.`,
          ),
        );
  },
  examples: [
    {
      name: 'the same',
      given: born('205036912300166', 'Lyon'),
      beside: places('69123', 'Lyon'),
      expect: 'conform',
    },
    {
      name: 'a former name',
      given: born('205036912300166', 'Lyon'),
      beside: places('69123', 'Autre', 'Lyon'),
      expect: 'conform',
    },
    {
      name: 'another',
      given: born('205036912300166', 'Vienne'),
      beside: places('69123', 'Lyon'),
      expect: 'non-conform',
      says: ['Vienne', 'Lyon'],
    },
    {
      name: 'a code the table does not hold',
      given: born('205036912300166', 'Vienne'),
      beside: places('38544', 'Vienne'),
      expect: 'not-applicable',
    },
    { name: 'no table', given: born('205036912300166', 'Vienne'), expect: 'not-applicable' },
  ],
});

function born(nir: string, commune: string) {
  return { 'salarie.nir': nir, 'salarie.communeNaissance': commune };
}
function places(insee: string, ...names: string[]) {
  return { references: { birthplaces: (code: string) => (code === insee ? names : undefined) } };
}

export const communeRules: readonly Rule[] = [employer, employee, birthplace];
