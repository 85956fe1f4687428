import { hoursVerdict, leastHours } from '../conventions';
import { ARTICLES } from '../law/articles';
import { hoursShare } from '../law/hours-share';
import { enVigueur } from '../law/parameter';
import { contractHours, hours, hoursBase, notVae, WEEK, weekly } from './contract-hours';
import { conform, nonConform, type Rule, rule, undetermined } from './define';
import { lasts } from './duration';
import { REINFORCED_READS, reinforced } from './publics';
import { person, span } from './sample';
import { percent, sentence, toVerify } from './say';
import { unknownLaw } from './unknown-law';

const PERIOD = ['contrat.dateDebut', 'contrat.dateFin', 'formation.dureeTotaleHeures'] as const;
const HALF = {
  'contrat.dureeHebdo.heures': 17,
  'contrat.dureeHebdo.minutes': 30,
  'regle.accordBrancheHeures': false,
} as const;
const enoughShare = rule({
  ...hoursBase,
  id: 'LEGAL-018',
  title: 'La formation fait au moins 15 % de la durée du contrat ou de l’action',
  severity: 'block',
  sources: [ARTICLES.hours],
  needs: PERIOD,
  mayRead: WEEK,
  when: (f) => notVae(f) && lasts(f),
  evaluate: (f, { asOf }) => {
    const law = enVigueur(hoursShare, asOf);
    if (law === undefined) return unknownLaw(hoursShare, asOf);
    const all = contractHours(f['contrat.dateDebut'], f['contrat.dateFin'], weekly(f), law.value);
    const planned = f['formation.dureeTotaleHeures'];
    const least = (of: number): number => leastHours(of, law.value.minPercent);
    const verdict = hoursVerdict(planned, all, law.value.minPercent);
    if (verdict === 'conform') return conform;
    const share = percent(law.value.minPercent);
    if (verdict === 'non-conform')
      return nonConform(
        ['formation.dureeTotaleHeures', 'contrat.dateFin'],
        sentence(
          `La formation dure ${hours(planned)} ; ${share} de la durée du contrat ou de l'action font ${hours(least(all.low))} au moins (en comptant ${hours(law.value.yearLow)} de travail par an). Ajoutez des heures d'accompagnement, d'évaluation ou d'enseignement, ou raccourcissez le contrat.`,
        ) + toVerify(law),
      );
    return undetermined(
      [],
      sentence(
        `La formation dure ${hours(planned)}. C'est assez si l'on compte ${hours(law.value.yearLow)} par an (${hours(least(all.low))} pour ${share}), pas si l'on en compte ${hours(law.value.yearHigh)} (${hours(least(all.high))}) : la loi ne tranche pas. À confirmer avec votre Opco, ou prévoyez ${hours(least(all.high))}.`,
      ),
    );
  },
  examples: [
    {
      name: 'a year, 273 hours: enough on both counts',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        'formation.dureeTotaleHeures': 273,
      },
      expect: 'conform',
    },
    {
      name: 'a year, 272 hours: between the two counts',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        'formation.dureeTotaleHeures': 272,
      },
      expect: 'undetermined',
      says: ['242', '273', 'confirmer'],
    },
    {
      name: 'a year, 242 hours: still between',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        'formation.dureeTotaleHeures': 242,
      },
      expect: 'undetermined',
    },
    {
      name: 'a year, 241 hours: short on both',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        'formation.dureeTotaleHeures': 241,
      },
      expect: 'non-conform',
      says: ['241', '242', '15'],
    },
    {
      name: 'a year at half time, 121 hours',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        'formation.dureeTotaleHeures': 121,
        'contrat.dureeHebdo.heures': 17,
        'contrat.dureeHebdo.minutes': 30,
      },
      expect: 'undetermined',
    },
    {
      name: 'a year at half time, 120 hours',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        'formation.dureeTotaleHeures': 120,
        'contrat.dureeHebdo.heures': 17,
        'contrat.dureeHebdo.minutes': 30,
      },
      expect: 'non-conform',
    },
    {
      name: 'no hours yet',
      given: span('2026-10-01', '2027-09-30'),
      expect: 'undetermined',
    },
  ],
});

const notTooMuch = rule({
  ...hoursBase,
  id: 'LEGAL-019',
  title: 'Au-delà de 25 %, un accord de branche ou un public prioritaire',
  severity: 'warn',
  sources: [ARTICLES.hours, ARTICLES.moreHours],
  needs: PERIOD,
  mayRead: [...WEEK, ...REINFORCED_READS, 'regle.accordBrancheHeures'],
  when: (f) => notVae(f) && lasts(f),
  evaluate: (f, { asOf }) => {
    const law = enVigueur(hoursShare, asOf);
    if (law === undefined) return unknownLaw(hoursShare, asOf);
    const all = contractHours(f['contrat.dateDebut'], f['contrat.dateFin'], weekly(f), law.value);
    const planned = f['formation.dureeTotaleHeures'];
    const most = (of: number): number => Math.floor((of * law.value.maxPercent) / 100 + 1e-9);
    if (planned <= most(Math.max(all.low, law.value.minHours * 4))) return conform;
    if (f['regle.accordBrancheHeures'] === true || reinforced(f, asOf) === true) return conform;
    const words = `La formation dure ${hours(planned)}, plus de ${percent(law.value.maxPercent)} de la durée du contrat ou de l'action (de ${hours(most(all.low))} à ${hours(most(all.high))} selon que l'on compte ${hours(law.value.yearLow)} ou ${hours(law.value.yearHigh)} par an). Il faut alors un accord de branche ou un salarié du public prioritaire.`;
    if (f['regle.accordBrancheHeures'] === undefined || planned <= most(all.high))
      return undetermined(
        f['regle.accordBrancheHeures'] === undefined ? ['regle.accordBrancheHeures'] : [],
        sentence(`${words} À confirmer avec votre branche ou votre Opco.`),
      );
    return nonConform(
      ['formation.dureeTotaleHeures'],
      sentence(`${words} Sans accord, réduisez les heures : elles risquent de ne pas être financées.`) +
        toVerify(law),
    );
  },
  examples: [
    {
      name: 'a year, 401 hours',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        ...person,
        'formation.dureeTotaleHeures': 401,
      },
      expect: 'conform',
    },
    {
      name: 'a year, 402 hours: over on one count',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        ...person,
        'formation.dureeTotaleHeures': 402,
        'regle.accordBrancheHeures': false,
      },
      expect: 'undetermined',
      says: ['401', '455'],
    },
    {
      name: 'a year, 455 hours: still on one count',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        ...person,
        'formation.dureeTotaleHeures': 455,
        'regle.accordBrancheHeures': false,
      },
      expect: 'undetermined',
    },
    {
      name: 'a year, 456 hours: over on both',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        ...person,
        'formation.dureeTotaleHeures': 456,
        'regle.accordBrancheHeures': false,
      },
      expect: 'non-conform',
      says: ['456', '25'],
    },
    {
      name: 'six months at half time, 150 hours: the least hours are never too many',
      given: { ...span('2026-10-01', '2027-03-31'), ...person, ...HALF, 'formation.dureeTotaleHeures': 150 },
      expect: 'conform',
    },
    {
      name: 'six months at half time, an hour more',
      given: { ...span('2026-10-01', '2027-03-31'), ...person, ...HALF, 'formation.dureeTotaleHeures': 151 },
      expect: 'non-conform',
    },
    {
      name: 'over, agreement unknown',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        ...person,
        'formation.dureeTotaleHeures': 700,
      },
      expect: 'undetermined',
    },
    {
      name: 'over, under an agreement',
      given: {
        ...span('2026-10-01', '2027-09-30'),
        ...person,
        'formation.dureeTotaleHeures': 700,
        'regle.accordBrancheHeures': true,
      },
      expect: 'conform',
    },
  ],
});

export const hoursRules: readonly Rule[] = [enoughShare, notTooMuch];
