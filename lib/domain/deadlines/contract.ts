import { ageOn, plusDays, plusMonths } from '../calendar';
import type { Dossier } from '../fields';
import { adequacyMonths } from '../law/adequacy';
import { aidClaimMonths } from '../law/aid-claim';
import { ARTICLES } from '../law/articles';
import { informationDays } from '../law/information';
import { enVigueur } from '../law/parameter';
import { riseDay } from '../pay/periods';
import { count, day, sentence } from '../rules/say';
import { trialEnd } from '../rules/trial';
import type { Deadline } from './index';

const ADULT = 21;
const SEEKER_AGE = 26;

const informing = (f: Dossier, start: string): readonly Deadline[] => {
  const law = enVigueur(informationDays, f['contrat.dateConclusion'] ?? start);
  if (law === undefined) return [];
  const due = (id: string, days: number, label: string): Deadline => ({
    id,
    day: plusDays(start, days),
    label,
    why: sentence(`L'embauche, le ${day(start)}, et ${count(days, 'jour')} calendaires.`),
    source: ARTICLES.information,
    fields: ['contrat.dateDebut', 'contrat.dateConclusion'],
  });
  return [
    due('information-7', law.value.first, 'Premières informations dues au salarié'),
    due('information-30', law.value.others, 'Autres informations dues au salarié'),
  ];
};

const trial = (f: Dossier, start: string): readonly Deadline[] => {
  const days = f['contrat.periodeEssaiJours'];
  if (days === undefined || days === 0) return [];
  return [
    {
      id: 'trial-end',
      day: trialEnd(start, days),
      label: 'Fin de la période d’essai',
      why: sentence(`${count(days, 'jour')} à compter du ${day(start)}, ce jour compris.`),
      source: f['contrat.nature'] === 'CDI' ? ARTICLES.permanentTrial : ARTICLES.fixedTermTrial,
      fields: ['contrat.periodeEssaiJours', 'contrat.dateDebut'],
    },
  ];
};

const birthdayRise = (f: Dossier, start: string): readonly Deadline[] => {
  const [birth, end] = [f['salarie.dateNaissance'], f['contrat.dateFin']];
  if (birth === undefined || ageOn(birth, start) >= ADULT) return [];
  const rise = riseDay(birth);
  if (end !== undefined && rise > end) return [];
  return [
    {
      id: 'rise-21',
      day: rise,
      label: 'Hausse du salaire minimum après les 21 ans',
      why: sentence('Le premier jour du mois qui suit le 21e anniversaire.'),
      source: ARTICLES.pay,
      fields: ['salarie.dateNaissance'],
    },
  ];
};

const seekerAid = (f: Dossier, start: string): readonly Deadline[] => {
  const birth = f['salarie.dateNaissance'];
  const law = enVigueur(aidClaimMonths, start);
  if (birth === undefined || law === undefined || f['salarie.inscritFranceTravail'] !== true) return [];
  if (ageOn(birth, start) < SEEKER_AGE) return [];
  return [
    {
      id: 'aid-claim',
      day: plusMonths(start, law.value),
      label: 'Demande des aides pour un demandeur d’emploi de 26 ans et plus',
      why: sentence(
        `Le début du contrat, le ${day(start)}, et ${count(law.value, 'mois', 'mois')} ; droit à confirmer.`,
      ),
      source: { ref: law.source.ref },
      fields: ['contrat.dateDebut', 'salarie.dateNaissance', 'salarie.inscritFranceTravail'],
    },
  ];
};

/** What the start of the contract sets going. An amendment goes on with a contract already started. */
export const contractDeadlines = (f: Dossier): readonly Deadline[] => {
  const start = f['contrat.type'] === '30' ? undefined : f['contrat.dateDebut'];
  if (start === undefined) return [];
  const months = enVigueur(adequacyMonths, start);
  const review: readonly Deadline[] =
    months === undefined
      ? []
      : [
          {
            id: 'adequacy',
            day: plusMonths(start, months.value),
            label: 'Examen du programme avec le salarié et le tuteur',
            why: sentence(
              `Le début du contrat, le ${day(start)}, et ${count(months.value, 'mois', 'mois')}.`,
            ),
            source: ARTICLES.adequacy,
            fields: ['contrat.dateDebut'],
          },
        ];
  return [
    ...informing(f, start),
    ...trial(f, start),
    ...review,
    ...birthdayRise(f, start),
    ...seekerAid(f, start),
  ];
};
