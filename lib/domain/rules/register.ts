import { fold } from '../../shared/text';
import { ARTICLES } from '../law/articles';
import type { Beside, Establishment } from '../references';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule } from './define';
import { day, sentence } from './say';

const base = {
  ground: 'technical',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [{ ref: 'Base Sirene des entreprises et de leurs établissements (Insee)' }],
  asks: ['register'],
} as const;
const SIRET = '99988770600011';
const found = (beside: Beside, siret: string): Establishment | undefined =>
  beside.references?.register?.(siret);
const UNKNOWN: Outcome = { status: 'not-applicable', why: 'Le registre ne le dit pas.' };
const has =
  <K extends string>(...ids: readonly K[]) =>
  (f: { readonly [P in K]?: unknown }): boolean =>
    ids.every((id) => f[id] !== undefined);

const LYON: Establishment = {
  open: true,
  postcode: '69002',
  commune: 'Lyon',
  street: '41 rue de la Charité',
  naf: '4778A',
  staff: { min: 6, max: 9 },
  ownStaff: { min: 1, max: 2 },
};
const saying = (of: Establishment | undefined): Beside => ({
  references: { register: (siret) => (siret === SIRET ? of : undefined) },
});
const beside = saying(LYON);
const siret = { 'employeur.siret': SIRET };

const open = rule({
  ...base,
  id: 'XREF-016',
  title: 'L’établissement de l’employeur est ouvert',
  severity: 'block',
  ground: 'non-conform',
  needs: ['employeur.siret'],
  when: has('employeur.siret'),
  evaluate: (f, { beside: around }) => {
    const there = found(around, f['employeur.siret']);
    if (there?.open === true) return conform;
    const closed = there?.closedOn === undefined ? '' : ` depuis le ${day(there.closedOn)}`;
    return nonConform(
      ['employeur.siret'],
      sentence(
        there === undefined
          ? "Le registre ne connaît pas le SIRET de l'employeur. Recopiez-le de l'avis de situation de l'Insee ; un établissement très récent ou qui ne diffuse pas ses données peut manquer."
          : `L'établissement de l'employeur est fermé${closed} d'après le registre. Indiquez le SIRET de l'établissement où le salarié travaille.`,
      ),
    );
  },
  examples: [
    { name: 'open', given: siret, beside, expect: 'conform' },
    {
      name: 'closed',
      given: siret,
      beside: saying({ open: false, closedOn: '2026-06-30' }),
      expect: 'non-conform',
      says: ['30/06/2026'],
    },
    { name: 'unknown', given: siret, beside: saying(undefined), expect: 'non-conform', says: ['SIRET'] },
    { name: 'not asked', given: siret, expect: 'not-applicable' },
  ],
});

const ADDRESS = ['employeur.siret', 'employeur.adresse.codePostal'] as const;
const address = rule({
  ...base,
  id: 'XREF-017',
  title: 'L’adresse de l’employeur est celle du registre',
  severity: 'warn',
  needs: ADDRESS,
  mayRead: ['employeur.adresse.voie'],
  when: has(...ADDRESS),
  evaluate: (f, { beside: around }) => {
    const there = found(around, f['employeur.siret']);
    if (there?.postcode === undefined) return UNKNOWN;
    const street = f['employeur.adresse.voie'];
    const sameStreet =
      street === undefined ||
      there.street === undefined ||
      ` ${fold(there.street)} `.includes(` ${fold(street)} `);
    return there.postcode === f['employeur.adresse.codePostal'] && sameStreet
      ? conform
      : nonConform(
          ['employeur.adresse.voie', 'employeur.adresse.codePostal'],
          sentence(
            `D'après le registre, l'établissement est au ${[there.street, there.postcode, there.commune].filter((part) => part !== undefined).join(' ')}. Vérifiez le SIRET ou l'adresse.`,
          ),
          [{ field: 'employeur.adresse.codePostal', value: there.postcode, why: 'Code postal du registre' }],
        );
  },
  examples: [
    {
      name: 'the same',
      given: {
        ...siret,
        'employeur.adresse.codePostal': '69002',
        'employeur.adresse.voie': 'Rue de la Charite',
      },
      beside,
      expect: 'conform',
    },
    {
      name: 'another street',
      given: { ...siret, 'employeur.adresse.codePostal': '69002', 'employeur.adresse.voie': 'rue Mercière' },
      beside,
      expect: 'non-conform',
      says: ['Charité'],
    },
    {
      name: 'another town',
      given: { ...siret, 'employeur.adresse.codePostal': '38200' },
      beside,
      expect: 'non-conform',
      says: ['69002'],
    },
    {
      name: 'not asked',
      given: { ...siret, 'employeur.adresse.codePostal': '38200' },
      expect: 'not-applicable',
    },
  ],
});

const workplace = rule({
  ...base,
  id: 'XREF-018',
  title: 'Le SIRET est celui du lieu de travail',
  severity: 'info',
  sources: [ARTICLES.form],
  needs: ['employeur.siret', 'poste.lieu'],
  when: has('employeur.siret', 'poste.lieu'),
  evaluate: (f, { beside: around }) => {
    const there = found(around, f['employeur.siret']);
    const postcode = /\b\d{5}\b/.exec(f['poste.lieu'])?.[0];
    if (there?.postcode === undefined || postcode === undefined) return UNKNOWN;
    return postcode === there.postcode
      ? conform
      : nonConform(
          ['employeur.siret', 'poste.lieu'],
          sentence(
            `Le poste est à ${postcode} et l'établissement du SIRET à ${there.postcode}. Confirmez que c'est bien l'établissement qui signe le contrat.`,
          ),
        );
  },
  examples: [
    {
      name: 'the same place',
      given: { ...siret, 'poste.lieu': '41 rue de la Charité, 69002 Lyon' },
      beside,
      expect: 'conform',
    },
    {
      name: 'another',
      given: { ...siret, 'poste.lieu': '2 place du Marché, 69100 Villeurbanne' },
      beside,
      expect: 'non-conform',
      says: ['69100', '69002'],
    },
    { name: 'not asked', given: { ...siret, 'poste.lieu': '69100' }, expect: 'not-applicable' },
  ],
});

const headcount = rule({
  ...base,
  id: 'XREF-019',
  title: 'L’effectif est celui de l’entreprise entière',
  severity: 'warn',
  needs: ['employeur.siret', 'employeur.effectif'],
  when: has('employeur.siret', 'employeur.effectif'),
  evaluate: (f, { beside: around }) => {
    const there = found(around, f['employeur.siret']);
    if (there?.staff === undefined) return UNKNOWN;
    const within = (range: { readonly min: number; readonly max?: number } | undefined): boolean =>
      range !== undefined &&
      f['employeur.effectif'] >= range.min &&
      f['employeur.effectif'] <= (range.max ?? Number.MAX_SAFE_INTEGER);
    if (within(there.staff)) return conform;
    const { min, max } = there.staff;
    return nonConform(
      ['employeur.effectif'],
      sentence(
        `L'effectif est de ${f['employeur.effectif']} et le registre en donne ${max === undefined ? `${min} ou plus` : `de ${min} à ${max}`} pour l'entreprise${within(there.ownStaff) ? " : c'est peut-être celui de l'établissement" : ''}. Le Cerfa demande celui de l'entreprise entière ; à confirmer, car le registre a un ou deux ans de retard.`,
      ),
    );
  },
  examples: [
    { name: 'within the range', given: { ...siret, 'employeur.effectif': 6 }, beside, expect: 'conform' },
    { name: 'at its end', given: { ...siret, 'employeur.effectif': 9 }, beside, expect: 'conform' },
    {
      name: 'one more',
      given: { ...siret, 'employeur.effectif': 10 },
      beside,
      expect: 'non-conform',
      says: ['10', '6', '9'],
    },
    { name: 'one less', given: { ...siret, 'employeur.effectif': 5 }, beside, expect: 'non-conform' },
    {
      name: 'that of the establishment',
      given: { ...siret, 'employeur.effectif': 2 },
      beside,
      expect: 'non-conform',
      says: ['établissement'],
    },
    { name: 'not asked', given: { ...siret, 'employeur.effectif': 2 }, expect: 'not-applicable' },
  ],
});

const activity = rule({
  ...base,
  id: 'XREF-020',
  title: 'Le code NAF est celui du registre',
  severity: 'info',
  needs: ['employeur.siret', 'employeur.naf'],
  when: has('employeur.siret', 'employeur.naf'),
  evaluate: (f, { beside: around }) => {
    const there = found(around, f['employeur.siret']);
    if (there?.naf === undefined) return UNKNOWN;
    return there.naf === f['employeur.naf']
      ? conform
      : nonConform(
          ['employeur.naf'],
          sentence(`Le code NAF est ${f['employeur.naf']} et le registre donne ${there.naf}. Vérifiez-le.`),
          [{ field: 'employeur.naf', value: there.naf, why: 'Code du registre' }],
        );
  },
  examples: [
    { name: 'the same', given: { ...siret, 'employeur.naf': '4778A' }, beside, expect: 'conform' },
    {
      name: 'another',
      given: { ...siret, 'employeur.naf': '8559A' },
      beside,
      expect: 'non-conform',
      says: ['8559A', '4778A'],
    },
    { name: 'not asked', given: { ...siret, 'employeur.naf': '8559A' }, expect: 'not-applicable' },
  ],
});

export const registerRules: readonly Rule[] = [open, address, workplace, headcount, activity];
