import { daysBetween } from '../calendar';
import { isIsoDay } from '../formats';
import { ARTICLES } from '../law/articles';
import { filingDays, filingLimit } from '../law/filing';
import { conform, nonConform, type Rule, rule, undetermined } from './define';
import { count, day, sentence } from './say';
import { unknownLaw } from './unknown-law';

const AMENDMENT = sentence(
  "Pour un avenant, le délai de dépôt n'a pas été trouvé dans les textes : transmettez-le à l'Opco sans attendre ; délai à confirmer auprès de lui.",
);

const inTime = rule({
  id: 'LEGAL-045',
  title: 'Le dossier est déposé dans les 5 jours calendaires du début',
  severity: 'warn',
  ground: 'non-conform',
  purposes: ['depot'],
  asOf: 'contrat.dateDebut',
  inForce: {},
  sources: [ARTICLES.filing, ARTICLES.notice],
  needs: ['contrat.dateDebut'],
  mayRead: ['depot.date', 'contrat.type'],
  evaluate: (f, days) => {
    // D6325-1 speaks of the contract; no text found gives a delay for what changes it.
    if (f['contrat.type'] === '30') return undetermined([], AMENDMENT);
    const start = f['contrat.dateDebut'];
    const filed = f['depot.date'] ?? days.day;
    const limit = filingLimit(start);
    if (limit === undefined) return unknownLaw(filingDays, start);
    if (!isIsoDay(filed)) return undetermined(['depot.date']);
    return filed <= limit
      ? conform
      : nonConform(
          ['depot.date', 'contrat.dateDebut'],
          sentence(
            `${f['depot.date'] === undefined ? `Au ${day(filed)}, le dossier n'est pas encore déposé` : `Le dossier est déposé le ${day(filed)}`}, ${count(daysBetween(start, filed), 'jour')} après le début du contrat, le ${day(start)}. Il devait l'être dans les 5 jours calendaires, au plus tard le ${day(limit)}. Le contrat reste valable : ${f['depot.date'] === undefined ? 'déposez-le tout de suite et prévenez votre Opco du retard' : 'prévenez votre Opco du retard'}.`,
          ),
        );
  },
  examples: [
    {
      name: 'before the start',
      given: { 'contrat.dateDebut': '2026-10-01' },
      day: '2026-09-28',
      expect: 'conform',
    },
    {
      name: 'the fourth day',
      given: { 'contrat.dateDebut': '2026-10-01', 'depot.date': '2026-10-05' },
      expect: 'conform',
    },
    {
      name: 'the fifth day, still in time',
      given: { 'contrat.dateDebut': '2026-10-01', 'depot.date': '2026-10-06' },
      expect: 'conform',
    },
    {
      name: 'the sixth day',
      given: { 'contrat.dateDebut': '2026-10-01', 'depot.date': '2026-10-07' },
      expect: 'non-conform',
      says: ['07/10/2026', '6 jours', '06/10/2026', '01/10/2026'],
    },
    {
      name: 'over the end of February',
      given: { 'contrat.dateDebut': '2024-02-27' },
      day: '2024-03-03',
      expect: 'conform',
    },
    {
      name: 'one day later',
      given: { 'contrat.dateDebut': '2024-02-27' },
      day: '2024-03-04',
      expect: 'non-conform',
      says: ['03/03/2024'],
    },
    {
      name: 'an amendment, long after the start',
      given: { 'contrat.dateDebut': '2025-11-15', 'contrat.type': '30', 'depot.date': '2026-10-03' },
      expect: 'undetermined',
    },
    { name: 'no start', given: {}, expect: 'undetermined' },
  ],
});

export const filingRules: readonly Rule[] = [inTime];
