import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { isNature, VAE_AMENDMENT } from './nature';
import { day, sentence } from './say';

const civil = { ref: 'Code du travail, art. L1221-1 et suivants' };

const concludedBeforeStart = rule({
  id: 'LEGAL-011',
  title: 'Le contrat est conclu au plus tard le jour où il commence',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateConclusion',
  inForce: {},
  sources: [civil],
  needs: ['contrat.dateConclusion', 'contrat.dateDebut'],
  mayRead: ['contrat.type'],
  // An amendment is signed during the contract: its own day is the day it takes effect.
  when: (f) => f['contrat.type'] !== '30',
  evaluate: (f) =>
    f['contrat.dateConclusion'] <= f['contrat.dateDebut']
      ? conform
      : nonConform(
          ['contrat.dateConclusion', 'contrat.dateDebut'],
          sentence(
            `Le contrat est conclu le ${day(f['contrat.dateConclusion'])}, après son début du ${day(f['contrat.dateDebut'])}. Il se signe au plus tard le jour où il commence : corrigez l'une des deux dates.`,
          ),
        ),
  examples: [
    {
      name: 'the day before',
      given: {
        'contrat.dateConclusion': '2026-09-30',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'conform',
    },
    {
      name: 'the day itself',
      given: {
        'contrat.dateConclusion': '2026-10-01',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'conform',
    },
    {
      name: 'the day after',
      given: {
        'contrat.dateConclusion': '2026-10-02',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'non-conform',
      says: ['02/10/2026', '01/10/2026'],
    },
    {
      name: 'an amendment is signed later',
      given: {
        'contrat.dateConclusion': '2026-10-02',
        'contrat.dateDebut': '2026-10-01',
        'contrat.type': '30',
      },
      expect: 'not-applicable',
    },
    {
      name: 'no start yet',
      given: { 'contrat.dateConclusion': '2026-10-02' },
      expect: 'undetermined',
    },
  ],
});

const endsAfterStart = rule({
  id: 'LEGAL-012',
  title: 'Le contrat finit après avoir commencé',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.form],
  needs: ['contrat.dateDebut', 'contrat.dateFin'],
  evaluate: (f) =>
    f['contrat.dateFin'] > f['contrat.dateDebut']
      ? conform
      : nonConform(
          ['contrat.dateFin', 'contrat.dateDebut'],
          sentence(
            `La fin est au ${day(f['contrat.dateFin'])} et le début au ${day(f['contrat.dateDebut'])} : la fin doit venir après le début. Vérifiez l'année et corrigez.`,
          ),
        ),
  examples: [
    {
      name: 'a year later',
      given: {
        'contrat.dateDebut': '2026-10-01',
        'contrat.dateFin': '2027-09-30',
      },
      expect: 'conform',
    },
    {
      name: 'the day after',
      given: {
        'contrat.dateDebut': '2026-10-01',
        'contrat.dateFin': '2026-10-02',
      },
      expect: 'conform',
    },
    {
      name: 'the same day',
      given: {
        'contrat.dateDebut': '2026-10-01',
        'contrat.dateFin': '2026-10-01',
      },
      expect: 'non-conform',
      says: ['01/10/2026'],
    },
    {
      name: 'the year before',
      given: {
        'contrat.dateDebut': '2026-10-01',
        'contrat.dateFin': '2025-09-30',
      },
      expect: 'non-conform',
      says: ['30/09/2025', '01/10/2026'],
    },
  ],
});

const permanentHasActionEnd = rule({
  id: 'LEGAL-016',
  title: 'Un CDI dit quand finit l’action de professionnalisation',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.duration, ARTICLES.form],
  needs: ['contrat.nature'],
  mayRead: ['contrat.dateFin', 'contrat.vautAvenantVae'],
  when: (f) => isNature(f, (nature) => nature === 'CDI'),
  evaluate: (f) =>
    f['contrat.dateFin'] === undefined
      ? nonConform(
          ['contrat.dateFin'],
          sentence(
            "Le contrat est un CDI et la date de fin manque. Un CDI n'a pas de fin, mais l'action de professionnalisation, elle, dure de 6 à 12 mois en règle générale : écrivez sa date de fin.",
          ),
        )
      : conform,
  examples: [
    {
      name: 'with the end of the action',
      given: { 'contrat.nature': 'CDI', 'contrat.dateFin': '2027-03-31' },
      expect: 'conform',
    },
    {
      name: 'without',
      given: { 'contrat.nature': 'CDI' },
      expect: 'non-conform',
      says: ['CDI', 'date de fin'],
    },
    {
      name: 'a fixed-term contract',
      given: { 'contrat.nature': 'CDD' },
      expect: 'not-applicable',
    },
    { name: 'no nature yet', given: {}, expect: 'undetermined' },
    VAE_AMENDMENT,
  ],
});

const trainingStartsInside = rule({
  id: 'LEGAL-023',
  title: 'La formation ne commence pas avant le contrat',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.form],
  needs: ['contrat.dateDebut', 'formation.dateDebut'],
  evaluate: (f) =>
    f['formation.dateDebut'] >= f['contrat.dateDebut']
      ? conform
      : nonConform(
          ['formation.dateDebut', 'contrat.dateDebut'],
          sentence(
            `La formation commence le ${day(f['formation.dateDebut'])}, avant le contrat qui débute le ${day(f['contrat.dateDebut'])}. La formation fait partie du contrat : rapprochez les deux dates.`,
          ),
          [{ field: 'formation.dateDebut', value: f['contrat.dateDebut'], why: 'Premier jour du contrat' }],
        ),
  examples: [
    {
      name: 'the same day',
      given: {
        'contrat.dateDebut': '2026-10-01',
        'formation.dateDebut': '2026-10-01',
      },
      expect: 'conform',
    },
    {
      name: 'the day after',
      given: {
        'contrat.dateDebut': '2026-10-01',
        'formation.dateDebut': '2026-10-02',
      },
      expect: 'conform',
    },
    {
      name: 'the day before',
      given: {
        'contrat.dateDebut': '2026-10-01',
        'formation.dateDebut': '2026-09-30',
      },
      expect: 'non-conform',
      says: ['30/09/2026', '01/10/2026'],
    },
  ],
});

const trainingEndsInside = rule({
  id: 'LEGAL-025',
  title: 'La formation finit avec le contrat ou avant',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.hours, ARTICLES.form],
  needs: ['contrat.dateFin', 'formation.dateFin'],
  evaluate: (f) =>
    f['formation.dateFin'] <= f['contrat.dateFin']
      ? conform
      : nonConform(
          ['formation.dateFin', 'contrat.dateFin'],
          sentence(
            `Les épreuves finissent le ${day(f['formation.dateFin'])}, après le contrat ou l'action qui se termine le ${day(f['contrat.dateFin'])}. Avancez la fin de la formation ou prolongez le contrat.`,
          ),
          [
            {
              field: 'formation.dateFin',
              value: f['contrat.dateFin'],
              why: 'Dernier jour du contrat ou de l’action',
            },
          ],
        ),
  examples: [
    {
      name: 'the same day',
      given: {
        'contrat.dateFin': '2027-09-30',
        'formation.dateFin': '2027-09-30',
      },
      expect: 'conform',
    },
    {
      name: 'the day after',
      given: {
        'contrat.dateFin': '2027-09-30',
        'formation.dateFin': '2027-10-01',
      },
      expect: 'non-conform',
      says: ['01/10/2027', '30/09/2027'],
    },
  ],
});

export const datesRules: readonly Rule[] = [
  concludedBeforeStart,
  endsAfterStart,
  permanentHasActionEnd,
  trainingStartsInside,
  trainingEndsInside,
];
