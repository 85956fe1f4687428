import { ARTICLES } from '../law/articles';
import { type ExperimentalRegime, experimentalWindow } from '../law/experimental-window';
import { enVigueur, type InForce } from '../law/parameter';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, type RuleSpec, rule } from './define';
import type { Facts } from './facts';
import { day, sentence, toVerify } from './say';

type Needs = 'formation.typeQualification' | 'contrat.dateConclusion';
type Spec = RuleSpec<Needs, 'objectifs', 'contrat.dateConclusion'>;

const FIELDS = ['formation.typeQualification', 'contrat.dateConclusion'] as const;

const known = (conclusion: string): InForce<ExperimentalRegime> | undefined =>
  enVigueur(experimentalWindow, conclusion);

/** The three lawful ways left, in the words of a person. The second and the third are not certain: they say so. */
const WAYS =
  "Il reste trois voies à étudier avec votre Opco : 1) un contrat de professionnalisation ordinaire, qui vise une certification du RNCP (type 1), un CQP (type 2) ou une qualification reconnue par la convention collective (type 3) ; 2) la VAE : le contrat « VAE inversée » (type 8) s'arrêtait aux contrats conclus le 28/02/2026, sa prolongation est à confirmer ; 3) un ou plusieurs blocs de compétences d'une certification du RNCP dans un contrat ordinaire, depuis la réforme de juin 2026 : à confirmer.";

const base = {
  id: 'LEGAL-001',
  title: 'L’expérimentation est ouverte à la date de conclusion',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateConclusion',
  needs: FIELDS,
  mayRead: ['objectifs'],
  when: (f) =>
    f['formation.typeQualification'] === undefined ? undefined : f['formation.typeQualification'] === '4',
} as const satisfies Partial<Spec>;

const given = (conclusion: string, type = '4'): Facts =>
  ({
    'formation.typeQualification': type,
    'contrat.dateConclusion': conclusion,
  }) as Facts;

const before = rule({
  ...base,
  variant: 'avant',
  severity: 'block',
  inForce: { to: '2018-12-27' },
  sources: [ARTICLES.experiment],
  evaluate: (f): Outcome =>
    nonConform(
      FIELDS,
      sentence(
        `Le contrat est conclu le ${day(f['contrat.dateConclusion'])}, avant l'ouverture de l'expérimentation, le 28/12/2018. Corrigez la date, ou choisissez un autre type de qualification.`,
      ),
    ),
  examples: [
    {
      name: 'the last day before',
      given: given('2018-12-27'),
      expect: 'non-conform',
      says: ['27/12/2018'],
    },
    {
      name: 'another type',
      given: given('2018-12-27', '1'),
      expect: 'not-applicable',
    },
    {
      name: 'the first day',
      given: given('2018-12-28'),
      expect: 'not-applicable',
    },
  ],
});

const legal = rule({
  ...base,
  variant: 'ouverte',
  severity: 'block',
  inForce: { from: '2018-12-28', to: '2023-12-28' },
  sources: [ARTICLES.experiment, ARTICLES.experimentEnd],
  evaluate: (): Outcome => conform,
  examples: [
    { name: 'the first day', given: given('2018-12-28'), expect: 'conform' },
    {
      name: 'the contract of the flyer',
      given: given('2023-09-01'),
      expect: 'conform',
    },
    { name: 'the last day', given: given('2023-12-28'), expect: 'conform' },
    {
      name: 'the day after',
      given: given('2023-12-29'),
      expect: 'not-applicable',
    },
  ],
});

const tolerance = rule({
  ...base,
  variant: 'tolerance',
  severity: 'warn',
  inForce: { from: '2023-12-29', to: '2024-12-31' },
  sources: [ARTICLES.experimentEnd, ARTICLES.experimentTolerance],
  evaluate: (f): Outcome =>
    nonConform(
      FIELDS,
      sentence(
        `Le contrat expérimental est conclu le ${day(f['contrat.dateConclusion'])}, après la fin de l'expérimentation, le 28/12/2023. Seule une lettre ministérielle du 21/06/2024 en autorisait le financement jusqu'au 31/12/2024 : gardez l'accord écrit de votre Opco.`,
      ),
    ),
  examples: [
    {
      name: 'the day before',
      given: given('2023-12-28'),
      expect: 'not-applicable',
    },
    {
      name: 'the first day',
      given: given('2023-12-29'),
      expect: 'non-conform',
      says: ['29/12/2023', '28/12/2023'],
    },
    {
      name: 'the last day',
      given: given('2024-12-31'),
      expect: 'non-conform',
      says: ['31/12/2024'],
    },
    {
      name: 'the day after',
      given: given('2025-01-01'),
      expect: 'not-applicable',
    },
  ],
});

const closed = rule({
  ...base,
  variant: 'fermee',
  severity: 'block',
  inForce: { from: '2025-01-01', to: '2026-06-02' },
  sources: [ARTICLES.experimentEnd, ARTICLES.experimentTolerance],
  evaluate: (f): Outcome =>
    nonConform(
      FIELDS,
      sentence(
        `Le contrat expérimental est conclu le ${day(f['contrat.dateConclusion'])}. L'expérimentation s'est terminée le 28/12/2023 et la tolérance le 31/12/2024 : l'Opco doit refuser ce contrat. ${WAYS}`,
      ),
    ),
  examples: [
    {
      name: 'the day before',
      given: given('2024-12-31'),
      expect: 'not-applicable',
    },
    {
      name: 'the first day',
      given: given('2025-01-01'),
      expect: 'non-conform',
      says: ['01/01/2025', 'contrat de professionnalisation ordinaire', 'VAE', 'blocs de compétences'],
    },
    { name: 'the last day', given: given('2026-06-02'), expect: 'non-conform' },
    {
      name: 'another type',
      given: given('2025-01-01', '1'),
      expect: 'not-applicable',
    },
    {
      name: 'the day after',
      given: given('2026-06-03'),
      expect: 'not-applicable',
    },
  ],
});

/** Aims at blocs of a certification only, which the wording of June 2026 probably admits in an ordinary contract. */
const onlyBlocs = (f: { readonly objectifs?: Facts['objectifs'] }): boolean =>
  f.objectifs !== undefined && f.objectifs.length > 0 && f.objectifs.every((aim) => aim.kind === 'bloc');

const since2026 = (variant: string, severity: 'block' | 'warn', blocs: boolean): Rule =>
  rule({
    ...base,
    variant,
    severity,
    when: (f) => {
      const type = f['formation.typeQualification'];
      if (type !== undefined && type !== '4') return false;
      return onlyBlocs(f) === blocs ? (type === undefined ? undefined : true) : false;
    },
    inForce: { from: '2026-06-03' },
    sources: [ARTICLES.experimentEnd, ARTICLES.experimentTolerance, ARTICLES.publicSinceJune2026],
    evaluate: (f): Outcome => {
      const tier = known(f['contrat.dateConclusion']);
      return nonConform(
        FIELDS,
        sentence(
          `Le contrat expérimental est conclu le ${day(f['contrat.dateConclusion'])}. La fenêtre de l'expérimentation est fermée : elle s'est terminée le 28/12/2023, et la tolérance le 31/12/2024. ${blocs ? 'Votre dossier ne vise que des blocs de compétences : demandez à votre Opco si le contrat ordinaire les admet désormais, avec quel formulaire et quel code. ' : ''}${WAYS}`,
        ) + (tier === undefined ? '' : toVerify(tier)),
      );
    },
    examples: blocs
      ? [
          {
            name: 'blocs only',
            given: {
              ...given('2026-06-03'),
              objectifs: [{ kind: 'bloc', intitule: 'Bloc 1' }],
            },
            expect: 'non-conform',
            says: ['03/06/2026', 'à confirmer'],
          },
          {
            name: 'an ordinary contract',
            given: given('2026-06-03', '1'),
            expect: 'not-applicable',
          },
          {
            name: 'an empty list of aims',
            given: { ...given('2026-06-03'), objectifs: [] },
            expect: 'not-applicable',
          },
          {
            name: 'no aim said',
            given: given('2026-06-03'),
            expect: 'not-applicable',
          },
          {
            name: 'the day before',
            given: given('2026-06-02'),
            expect: 'not-applicable',
          },
        ]
      : [
          {
            name: 'the first day',
            given: given('2026-06-03'),
            expect: 'non-conform',
            says: ['03/06/2026', '28/12/2023', '31/12/2024', 'ordinaire', 'VAE', 'bloc', 'à confirmer'],
          },
          {
            name: 'skills of the post beside a bloc',
            given: {
              ...given('2026-11-02'),
              objectifs: [
                { kind: 'bloc', intitule: 'Bloc 1' },
                { kind: 'poste', intitule: 'Accueil' },
              ],
            },
            expect: 'non-conform',
          },
          {
            name: 'later than our last verification',
            given: given('2026-11-24'),
            expect: 'non-conform',
            says: ['À vérifier', '1 jour'],
          },
          {
            name: 'an ordinary contract',
            given: given('2026-06-03', '1'),
            expect: 'not-applicable',
          },
          {
            name: 'the day before',
            given: given('2026-06-02'),
            expect: 'not-applicable',
          },
        ],
  });

export const experimentRules: readonly Rule[] = [
  before,
  legal,
  tolerance,
  closed,
  since2026('blocs', 'warn', true),
  since2026('reforme', 'block', false),
];
