import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { day, sentence } from './say';

const base = {
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.notice],
} as const;
const only =
  (type: string) =>
  (f: { readonly 'formation.typeQualification'?: string | undefined }): boolean | undefined =>
    f['formation.typeQualification'] === undefined ? undefined : f['formation.typeQualification'] === type;

const PREFIX = /^(?:RNCP|CQP|CCN|Bloc RNCP|Autre Bloc)(?![\p{L}])/iu;

const vaePrefix = rule({
  ...base,
  id: 'XREF-030',
  title: 'Avec la VAE, l’intitulé commence par l’abréviation de la notice',
  severity: 'block',
  needs: ['formation.typeQualification', 'formation.intitule'],
  when: only('8'),
  evaluate: (f) =>
    PREFIX.test(f['formation.intitule'])
      ? conform
      : nonConform(
          ['formation.intitule'],
          sentence(
            `L'intitulé « ${f['formation.intitule'].slice(0, 60)} » ne dit pas ce qui est visé. Pour le type 8 (VAE), la notice demande de commencer par RNCP, CQP, CCN, Bloc RNCP ou Autre Bloc.`,
          ),
        ),
  examples: [
    {
      name: 'a certification',
      given: aim('8', 'RNCP Conseiller de vente'),
      expect: 'conform',
    },
    {
      name: 'a bloc',
      given: aim('8', 'Bloc RNCP Vendre en magasin'),
      expect: 'conform',
    },
    {
      name: 'nothing before',
      given: aim('8', 'Conseiller de vente'),
      expect: 'non-conform',
      says: ['Conseiller'],
    },
    {
      name: 'a word that only begins so',
      given: aim('8', 'Blocage et conduite'),
      expect: 'non-conform',
    },
    {
      name: 'another type',
      given: aim('1', 'Conseiller de vente'),
      expect: 'not-applicable',
    },
  ],
});

function aim(type: '1' | '4' | '8', intitule: string) {
  return {
    'formation.typeQualification': type,
    'formation.intitule': intitule,
  };
}

const aimed = rule({
  ...base,
  id: 'XREF-031',
  title: 'Le contrat expérimental nomme ce qu’il vise',
  severity: 'warn',
  sources: [ARTICLES.experiment],
  needs: ['formation.typeQualification'],
  mayRead: ['objectifs'],
  when: only('4'),
  evaluate: (f) =>
    f.objectifs?.some(({ kind }) => kind === 'bloc' || kind === 'RS' || kind === 'poste') === true
      ? conform
      : nonConform(
          ['objectifs'],
          sentence(
            "Le contrat est expérimental (type 4) et aucun objectif n'est nommé. Ajoutez au moins un bloc de compétences, une certification du répertoire spécifique (RS) ou des compétences liées au poste.",
          ),
        ),
  examples: [
    {
      name: 'skills of the post',
      given: {
        'formation.typeQualification': '4',
        objectifs: [{ kind: 'poste', intitule: 'Accueil' }],
      },
      expect: 'conform',
    },
    {
      name: 'a whole certification only',
      given: {
        'formation.typeQualification': '4',
        objectifs: [{ kind: 'RNCP', intitule: 'Titre' }],
      },
      expect: 'non-conform',
    },
    {
      name: 'nothing',
      given: { 'formation.typeQualification': '4' },
      expect: 'non-conform',
      says: ['type 4'],
    },
    {
      name: 'another type',
      given: { 'formation.typeQualification': '1' },
      expect: 'not-applicable',
    },
  ],
});

const vaeBase = {
  ...base,
  id: 'LEGAL-VAE',
  title: 'Le contrat « VAE inversée » est ouvert à la date de conclusion',
  severity: 'warn',
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.vae],
  needs: ['formation.typeQualification', 'contrat.dateConclusion'],
  when: only('8'),
} as const;

const concluded = (conclusion: string, type: '1' | '8' = '8') =>
  ({
    'formation.typeQualification': type,
    'contrat.dateConclusion': conclusion,
  }) as const;

/** Row R03 of regulation.md, which checks.tsv does not have. A warning: an extension may exist that was not found. */
const vaeClosed = (
  variant: string,
  inForce: { from?: string; to?: string },
  outside: string,
  inside: string,
) =>
  rule({
    ...vaeBase,
    variant,
    inForce,
    evaluate: (f) =>
      nonConform(
        ['formation.typeQualification', 'contrat.dateConclusion'],
        sentence(
          `Le contrat est conclu le ${day(f['contrat.dateConclusion'])} ; le contrat « VAE inversée » (type 8) n'est connu que pour les contrats conclus du 28/05/2023 au 28/02/2026. À confirmer avec votre Opco avant de signer.`,
        ),
      ),
    examples: [
      {
        name: 'outside',
        given: concluded(outside),
        expect: 'non-conform',
        says: ['28/05/2023', '28/02/2026'],
      },
      { name: 'inside', given: concluded(inside), expect: 'not-applicable' },
      {
        name: 'another type',
        given: concluded(outside, '1'),
        expect: 'not-applicable',
      },
    ],
  });

const vaeOpen = rule({
  ...vaeBase,
  variant: 'ouverte',
  inForce: { from: '2023-05-28', to: '2026-02-28' },
  evaluate: () => conform,
  examples: [
    {
      name: 'the first day',
      given: concluded('2023-05-28'),
      expect: 'conform',
    },
    { name: 'the last day', given: concluded('2026-02-28'), expect: 'conform' },
    {
      name: 'the day after',
      given: concluded('2026-03-01'),
      expect: 'not-applicable',
    },
  ],
});

export const aimRules: readonly Rule[] = [
  vaePrefix,
  aimed,
  vaeClosed('avant', { to: '2023-05-27' }, '2023-05-27', '2023-05-28'),
  vaeOpen,
  vaeClosed('apres', { from: '2026-03-01' }, '2026-03-01', '2026-02-28'),
];
