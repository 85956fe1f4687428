import { plusMonths } from '../calendar';
import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { day, sentence } from './say';

/** A practice, no text: two months is also the time in which the programme is looked at again (D6325-13). */
const LATE_MONTHS = 2;

const soon = rule({
  id: 'LEGAL-024',
  title: 'La formation commence dans les deux premiers mois',
  severity: 'warn',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateDebut',
  inForce: {},
  sources: [ARTICLES.adequacy],
  needs: ['contrat.dateDebut', 'formation.dateDebut'],
  mayRead: ['contrat.type'],
  // A contract that is amended started long ago.
  when: (f) => f['contrat.type'] !== '30',
  evaluate: (f) => {
    const limit = plusMonths(f['contrat.dateDebut'], LATE_MONTHS);
    return f['formation.dateDebut'] <= limit
      ? conform
      : nonConform(
          ['formation.dateDebut', 'contrat.dateDebut'],
          sentence(
            `Le contrat commence le ${day(f['contrat.dateDebut'])} et la formation le ${day(f['formation.dateDebut'])}, plus de deux mois après. Aucun texte ne l'interdit, mais l'Opco peut le demander : à confirmer, ou avancez la formation avant le ${day(limit)}.`,
          ),
        );
  },
  examples: [
    { name: 'two months to the day', given: dates('2026-10-01', '2026-12-01'), expect: 'conform' },
    {
      name: 'a day later',
      given: dates('2026-10-01', '2026-12-02'),
      expect: 'non-conform',
      says: ['02/12/2026', '01/12/2026'],
    },
    { name: 'from the end of December', given: dates('2023-12-31', '2024-02-29'), expect: 'conform' },
    { name: 'the day after the leap day', given: dates('2023-12-31', '2024-03-01'), expect: 'non-conform' },
    {
      name: 'an amendment',
      given: { ...dates('2025-10-01', '2026-12-02'), 'contrat.type': '30' },
      expect: 'not-applicable',
    },
  ],
});

function dates(contract: string, training: string) {
  return { 'contrat.dateDebut': contract, 'formation.dateDebut': training } as const;
}

export const trainingStartRules: readonly Rule[] = [soon];
