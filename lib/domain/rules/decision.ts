import { ARTICLES } from '../law/articles';
import { decisionLimit } from '../law/decision';
import { conform, nonConform, type Rule, rule } from './define';
import { day, sentence } from './say';

const decided = rule({
  id: 'LEGAL-046',
  title: 'L’Opco répond dans les 20 jours',
  severity: 'info',
  ground: 'none',
  purposes: ['depot', 'suivi'],
  asOf: 'depot.date',
  inForce: { from: '2018-01-01' },
  sources: [ARTICLES.decision, ARTICLES.notice],
  needs: ['depot.date'],
  mayRead: ['depot.decision', 'depot.dateDecision'],
  when: (f) => f['depot.date'] !== undefined,
  evaluate: (f, { day: today }) => {
    if (f['depot.decision'] !== undefined || f['depot.dateDecision'] !== undefined) return conform;
    const limit = decisionLimit(f['depot.date']);
    return limit === undefined || today <= limit
      ? conform
      : nonConform(
          ['depot.decision', 'depot.dateDecision'],
          sentence(
            `Le dossier est déposé le ${day(f['depot.date'])} ; l'Opco avait jusqu'au ${day(limit)} pour répondre, si le dossier était complet. Sans réponse, la prise en charge est réputée acceptée et le contrat déposé. Demandez-lui confirmation, puis notez la réponse.`,
          ),
        );
  },
  examples: [
    {
      name: 'the twentieth day',
      given: { 'depot.date': '2026-10-05' },
      day: '2026-10-25',
      expect: 'conform',
    },
    {
      name: 'the day after',
      given: { 'depot.date': '2026-10-05' },
      day: '2026-10-26',
      expect: 'non-conform',
      says: ['05/10/2026', '25/10/2026'],
    },
    {
      name: 'answered',
      given: { 'depot.date': '2026-10-05', 'depot.decision': 'accord' },
      day: '2026-12-26',
      expect: 'conform',
    },
    { name: 'over a leap day', given: { 'depot.date': '2024-02-10' }, day: '2024-03-01', expect: 'conform' },
    {
      name: 'the day after that',
      given: { 'depot.date': '2024-02-10' },
      day: '2024-03-02',
      expect: 'non-conform',
    },
    {
      name: 'the first day of our tables',
      given: { 'depot.date': '2018-01-01' },
      day: '2018-01-02',
      expect: 'conform',
    },
    { name: 'the eve of our tables', given: { 'depot.date': '2017-12-31' }, expect: 'not-applicable' },
    { name: 'not filed', given: {}, expect: 'not-applicable' },
  ],
});

export const decisionRules: readonly Rule[] = [decided];
