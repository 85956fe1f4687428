import { plusDays } from '../calendar';
import type { Dossier } from '../fields';
import { ARTICLES } from '../law/articles';
import { decisionDays, decisionLimit } from '../law/decision';
import { declarationDays } from '../law/declaration';
import { filingDays, filingLimit } from '../law/filing';
import { enVigueur } from '../law/parameter';
import { count, day, sentence } from '../rules/say';
import type { Deadline, DeadlineOptions } from './index';

/** « 5 jours calendaires ». */
const calendarDays = (n: number): string => `${count(n, 'jour')} calendaires`;

/** The hiring declaration, the filing and the Opco's answer. An amendment hires nobody and starts nothing. */
export const filingDeadlines = (f: Dossier, options: DeadlineOptions): readonly Deadline[] => {
  const found: Deadline[] = [];
  const start = f['contrat.type'] === '30' ? undefined : f['contrat.dateDebut'];
  const window = start === undefined ? undefined : enVigueur(declarationDays, start);
  if (start !== undefined && window !== undefined)
    found.push({
      id: 'declaration',
      from: plusDays(start, -window.value),
      day: start,
      label: 'Déclaration préalable à l’embauche (DPAE)',
      why: sentence(
        `Dans les ${count(window.value, 'jour')} qui précèdent le début du contrat, le ${day(start)}, et avant la prise de poste.`,
      ),
      source: ARTICLES.declaration,
      fields: ['contrat.dateDebut'],
    });
  const limit = start === undefined ? undefined : filingLimit(start);
  const wait = start === undefined ? undefined : enVigueur(filingDays, start);
  if (start !== undefined && limit !== undefined && wait !== undefined)
    found.push({
      id: 'filing',
      day: limit,
      label: 'Dépôt du dossier complet à l’Opco',
      why: sentence(
        `Le début du contrat, le ${day(start)}, et ${calendarDays(wait.value)} ; ce jour compte encore.`,
      ),
      source: ARTICLES.filing,
      fields: ['contrat.dateDebut'],
    });
  const received = options.completeOn ?? f['depot.date'];
  const answer = received === undefined ? undefined : decisionLimit(received);
  const time = received === undefined ? undefined : enVigueur(decisionDays, received);
  if (received !== undefined && answer !== undefined && time !== undefined)
    found.push({
      id: 'decision',
      day: answer,
      label: 'Réponse de l’Opco',
      why: sentence(
        `Le dossier complet reçu le ${day(received)}, et ${calendarDays(time.value)} ; sans réponse, la prise en charge est réputée acceptée.`,
      ),
      source: ARTICLES.decision,
      fields: ['depot.date'],
    });
  return found;
};
