import { ARTICLES } from '../law/articles';
import { hoursShare } from '../law/hours-share';
import { enVigueur } from '../law/parameter';
import { hours, hoursBase, notVae } from './contract-hours';
import { conform, nonConform, type Rule, rule } from './define';
import { sentence, toVerify } from './say';
import { unknownLaw } from './unknown-law';

const enoughHours = rule({
  ...hoursBase,
  id: 'LEGAL-020',
  title: 'La formation dure au moins 150 heures',
  severity: 'block',
  sources: [ARTICLES.hours],
  needs: ['formation.dureeTotaleHeures'],
  mayRead: ['formation.typeQualification'],
  when: notVae,
  evaluate: (f, { asOf }) => {
    const law = enVigueur(hoursShare, asOf);
    if (law === undefined) return unknownLaw(hoursShare, asOf);
    const planned = f['formation.dureeTotaleHeures'];
    return planned >= law.value.minHours
      ? conform
      : nonConform(
          ['formation.dureeTotaleHeures'],
          sentence(
            `La formation dure ${hours(planned)} ; le minimum est de ${hours(law.value.minHours)}, quelle que soit la durée du contrat. Ajoutez au moins ${hours(law.value.minHours - planned)} d'enseignement, d'accompagnement ou d'évaluation.`,
          ) + toVerify(law),
        );
  },
  examples: [
    {
      name: '150 hours',
      given: {
        'contrat.dateConclusion': '2026-09-28',
        'formation.dureeTotaleHeures': 150,
      },
      expect: 'conform',
    },
    {
      name: '149 hours',
      given: {
        'contrat.dateConclusion': '2026-09-28',
        'formation.dureeTotaleHeures': 149,
      },
      expect: 'non-conform',
      says: ['149', '150'],
    },
    {
      name: '151 hours',
      given: {
        'contrat.dateConclusion': '2026-09-28',
        'formation.dureeTotaleHeures': 151,
      },
      expect: 'conform',
    },
  ],
});

const teachingWithin = rule({
  ...hoursBase,
  id: 'LEGAL-021',
  title: 'Les enseignements ne dépassent pas la durée totale',
  severity: 'block',
  asOf: 'day',
  sources: [ARTICLES.form],
  needs: ['formation.dureeTotaleHeures', 'formation.dureeEnseignementsHeures'],
  evaluate: (f) => {
    const [all, taught] = [f['formation.dureeTotaleHeures'], f['formation.dureeEnseignementsHeures']];
    return taught <= all
      ? conform
      : nonConform(
          ['formation.dureeEnseignementsHeures', 'formation.dureeTotaleHeures'],
          sentence(
            `Les enseignements font ${hours(taught)}, plus que la durée totale de ${hours(all)}. La durée totale comprend les enseignements, l'accompagnement et l'évaluation : corrigez l'une des deux.`,
          ),
          [
            {
              field: 'formation.dureeEnseignementsHeures',
              value: all,
              why: 'Toute la durée de la formation',
            },
          ],
        );
  },
  examples: [
    {
      name: 'equal',
      given: {
        'formation.dureeTotaleHeures': 300,
        'formation.dureeEnseignementsHeures': 300,
      },
      expect: 'conform',
    },
    {
      name: 'one more',
      given: {
        'formation.dureeTotaleHeures': 300,
        'formation.dureeEnseignementsHeures': 301,
      },
      expect: 'non-conform',
      says: ['301', '300'],
    },
  ],
});

const someTeaching = rule({
  ...hoursBase,
  id: 'LEGAL-022',
  title: 'La formation comprend des enseignements',
  severity: 'warn',
  asOf: 'day',
  sources: [ARTICLES.form],
  needs: ['formation.dureeTotaleHeures', 'formation.dureeEnseignementsHeures'],
  evaluate: (f) =>
    f['formation.dureeEnseignementsHeures'] === 0 && f['formation.dureeTotaleHeures'] > 0
      ? nonConform(
          ['formation.dureeEnseignementsHeures'],
          sentence(
            `La formation dure ${hours(f['formation.dureeTotaleHeures'])} et les enseignements 0 heure. Écrivez la part des enseignements généraux, professionnels et technologiques, comprise dans le total.`,
          ),
        )
      : conform,
  examples: [
    {
      name: 'an hour of teaching',
      given: { 'formation.dureeTotaleHeures': 300, 'formation.dureeEnseignementsHeures': 1 },
      expect: 'conform',
    },
    {
      name: 'none',
      given: { 'formation.dureeTotaleHeures': 300, 'formation.dureeEnseignementsHeures': 0 },
      expect: 'non-conform',
      says: ['300'],
    },
    {
      name: 'an hour, none of it taught',
      given: { 'formation.dureeTotaleHeures': 1, 'formation.dureeEnseignementsHeures': 0 },
      expect: 'non-conform',
    },
    {
      name: 'nothing at all',
      given: { 'formation.dureeTotaleHeures': 0, 'formation.dureeEnseignementsHeures': 0 },
      expect: 'conform',
    },
  ],
});

export const hoursTotalRules: readonly Rule[] = [enoughHours, teachingWithin, someTeaching];
