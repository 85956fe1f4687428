import { ageOn } from '../calendar';
import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { registered } from './registered';
import { count, day, sentence } from './say';

const base = {
  ground: 'non-conform',
  purposes: ALWAYS,
  inForce: {},
  sources: [ARTICLES.notice],
} as const;

const youthTitle = rule({
  ...base,
  id: 'LEGAL-008',
  title: 'L’équivalence jeunes vaut de 15 à 20 ans',
  severity: 'block',
  asOf: 'contrat.dateDebut',
  needs: ['salarie.equivalenceJeunes', 'salarie.dateNaissance'],
  // Left empty, it is asked by the presence rules where it applies.
  when: (f) => f['salarie.equivalenceJeunes'] === true,
  evaluate: (f, { asOf }) => {
    const age = ageOn(f['salarie.dateNaissance'], asOf);
    return age >= 15 && age <= 20
      ? conform
      : nonConform(
          ['salarie.equivalenceJeunes', 'salarie.dateNaissance'],
          sentence(
            `Le salarié a ${count(age, 'an')} au début du contrat, le ${day(asOf)} ; l'équivalence jeunes vaut de 15 à 20 ans révolus. Répondez non, ou corrigez la date de naissance.`,
          ),
        );
  },
  examples: [
    {
      name: 'the last day of 20',
      given: young('2005-10-02'),
      expect: 'conform',
    },
    {
      name: '21 on the day',
      given: young('2005-10-01'),
      expect: 'non-conform',
      says: ['21', '20'],
    },
    { name: '15 on the day', given: young('2011-10-01'), expect: 'conform' },
    {
      name: 'not yet 15',
      given: young('2011-10-02'),
      expect: 'non-conform',
      says: ['14'],
    },
    {
      name: 'answered no',
      given: { 'salarie.equivalenceJeunes': false },
      expect: 'not-applicable',
    },
  ],
});

function young(birth: string) {
  return {
    'salarie.equivalenceJeunes': true,
    'salarie.dateNaissance': birth,
    'contrat.dateDebut': '2026-10-01',
  };
}

const extensionBase = {
  ...base,
  id: 'LEGAL-009',
  title: 'L’extension BOE existe depuis le 1er janvier 2024',
  severity: 'block',
  asOf: 'contrat.dateConclusion',
  needs: ['salarie.extensionBoe', 'contrat.dateConclusion'],
  when: (f: { readonly 'salarie.extensionBoe'?: boolean | undefined }) => f['salarie.extensionBoe'] === true,
} as const;

const extended = (conclusion: string) => ({
  'salarie.extensionBoe': true,
  'contrat.dateConclusion': conclusion,
});

const noExtension = rule({
  ...extensionBase,
  variant: 'avant-2024',
  inForce: { to: '2023-12-31' },
  evaluate: (f) =>
    nonConform(
      ['salarie.extensionBoe', 'contrat.dateConclusion'],
      sentence(
        `Le contrat est conclu le ${day(f['contrat.dateConclusion'])} ; l'extension BOE n'existe que depuis le 01/01/2024. Répondez non, ou corrigez la date de conclusion.`,
      ),
    ),
  examples: [
    {
      name: 'the eve',
      given: extended('2023-12-31'),
      expect: 'non-conform',
      says: ['31/12/2023', '01/01/2024'],
    },
    {
      name: 'the first day',
      given: extended('2024-01-01'),
      expect: 'not-applicable',
    },
    {
      name: 'answered no',
      given: { 'salarie.extensionBoe': false },
      expect: 'not-applicable',
    },
  ],
});

const extensionExists = rule({
  ...extensionBase,
  variant: 'depuis-2024',
  inForce: { from: '2024-01-01' },
  evaluate: () => conform,
  examples: [
    { name: 'the first day', given: extended('2024-01-01'), expect: 'conform' },
    {
      name: 'the eve',
      given: extended('2023-12-31'),
      expect: 'not-applicable',
    },
  ],
});

const subsidiary = rule({
  ...base,
  id: 'LEGAL-010',
  title: 'Équivalence et extension ne servent qu’en l’absence de RQTH',
  severity: 'warn',
  asOf: 'day',
  sources: [ARTICLES.form],
  needs: ['salarie.rqth'],
  mayRead: ['salarie.equivalenceJeunes', 'salarie.extensionBoe'],
  when: (f) => f['salarie.rqth'],
  evaluate: (f) => {
    const ticked = (['salarie.equivalenceJeunes', 'salarie.extensionBoe'] as const).filter(
      (id) => f[id] === true,
    );
    return ticked.length === 0
      ? conform
      : nonConform(
          ticked,
          sentence(
            "Le salarié a la RQTH et une case d'équivalence ou d'extension est cochée oui : elles ne se remplissent qu'en l'absence de RQTH. Effacez-les.",
          ),
          ticked.map((field) => ({ field, value: null, why: 'Ne se remplit qu’en l’absence de RQTH' })),
        );
  },
  examples: [
    { name: 'RQTH alone', given: { 'salarie.rqth': true }, expect: 'conform' },
    {
      name: 'RQTH and extension',
      given: { 'salarie.rqth': true, 'salarie.extensionBoe': true },
      expect: 'non-conform',
    },
    {
      name: 'RQTH and equivalence',
      given: { 'salarie.rqth': true, 'salarie.equivalenceJeunes': true },
      expect: 'non-conform',
    },
    {
      name: 'no RQTH',
      given: { 'salarie.rqth': false },
      expect: 'not-applicable',
    },
  ],
});

const openEmployer = rule({
  ...base,
  id: 'XREF-021',
  title: 'L’employeur n’est pas une administration',
  severity: 'block',
  asOf: 'day',
  sources: [ARTICLES.publicBeforeJune2026],
  needs: ['regle.employeurPublic'],
  // A question few people need to answer: left empty, the rule has no object.
  when: (f) => f['regle.employeurPublic'] !== undefined,
  evaluate: (f) =>
    f['regle.employeurPublic']
      ? nonConform(
          ['regle.employeurPublic'],
          sentence(
            "L'employeur est dit public. L'État, les collectivités territoriales et leurs établissements administratifs ne peuvent pas conclure ce contrat ; un établissement public industriel et commercial (EPIC) le peut. Vérifiez la réponse.",
          ),
        )
      : conform,
  examples: [
    {
      name: 'public',
      given: { 'regle.employeurPublic': true },
      expect: 'non-conform',
      says: ['EPIC'],
    },
    {
      name: 'private',
      given: { 'regle.employeurPublic': false },
      expect: 'conform',
    },
    { name: 'not said', given: {}, expect: 'not-applicable' },
  ],
});

export const situationRules: readonly Rule[] = [
  registered,
  youthTitle,
  noExtension,
  extensionExists,
  subsidiary,
  openEmployer,
];
