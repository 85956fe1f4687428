import { plusDays } from '../calendar';
import type { Dossier } from '../fields';
import { ARTICLES } from '../law/articles';
import { breachDays } from '../law/breach';
import { enVigueur } from '../law/parameter';
import { retentionEnd } from '../law/retention';
import { count, day, sentence } from '../rules/say';
import type { Deadline, DeadlineOptions } from './index';

/** The end of the contract, an early breach, and how long the signed form is kept. */
export const laterDeadlines = (f: Dossier, options: DeadlineOptions): readonly Deadline[] => {
  const found: Deadline[] = [];
  const end = f['contrat.dateFin'];
  if (end !== undefined)
    found.push({
      id: 'end',
      day: end,
      label: f['contrat.nature'] === 'CDI' ? 'Fin de l’action de professionnalisation' : 'Fin du contrat',
      why: sentence('Dernier jour, compris, écrit sur le Cerfa.'),
      source: ARTICLES.form,
      fields: ['contrat.dateFin'],
    });
  const breach = options.breachOn;
  const report = breach === undefined ? undefined : enVigueur(breachDays, breach);
  if (breach !== undefined && report !== undefined)
    found.push({
      id: 'breach',
      day: plusDays(breach, report.value),
      label: 'Signalement de la rupture à l’Opco, à la DREETS et à l’Urssaf ou à la MSA',
      why: sentence(
        `La rupture du contrat, le ${day(breach)}, et ${count(report.value, 'jour')} calendaires.`,
      ),
      source: ARTICLES.breach,
      fields: [],
    });
  const concluded = f['contrat.dateConclusion'];
  const kept = concluded === undefined ? undefined : retentionEnd(concluded);
  if (concluded !== undefined && kept !== undefined)
    found.push({
      id: 'retention',
      day: kept,
      label: 'Fin de la conservation du Cerfa signé',
      why: sentence(
        `Le contrat est conclu le ${day(concluded)} ; d'après la notice, on le garde jusqu'à ce jour.`,
      ),
      source: ARTICLES.notice,
      fields: ['contrat.dateConclusion'],
    });
  return found;
};
