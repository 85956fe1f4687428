import { ageOn } from '../calendar';
import { exceptionalAid } from '../law/aid-exceptional';
import { longTermAid } from '../law/aid-long-term';
import { seekerAid26, seekerAid45 } from '../law/aid-seekers';
import { ARTICLES } from '../law/articles';
import { enVigueur } from '../law/parameter';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import type { Facts } from './facts';
import { count, day, sentence, toVerify } from './say';

/** Registered as a job-seeker for more than a year, as far as the dossier says. */
const longSeeker = (f: Facts): boolean =>
  f['salarie.inscritFranceTravail'] === true && (f['salarie.dureeInscriptionMois'] ?? 0) >= 12;

const EXPERIMENTAL = '4';
const YEAR: Facts = { 'salarie.inscritFranceTravail': true, 'salarie.dureeInscriptionMois': 12 };

const announced = rule({
  id: 'LEGAL-049',
  title: 'L’aide attendue existe à la date de conclusion',
  severity: 'warn',
  ground: 'none',
  purposes: ALWAYS,
  asOf: 'contrat.dateConclusion',
  inForce: {},
  sources: [ARTICLES.exceptionalAid, ARTICLES.aidEnd],
  needs: ['regle.aideAnnoncee', 'salarie.dateNaissance', 'contrat.dateConclusion'],
  mayRead: [
    'formation.typeQualification',
    'contrat.dateDebut',
    'salarie.inscritFranceTravail',
    'salarie.dureeInscriptionMois',
  ],
  // Asked of nobody who expects nothing.
  when: (f) => f['regle.aideAnnoncee'] === true,
  evaluate: (f, { asOf }): Outcome => {
    const birth = f['salarie.dateNaissance'];
    const [signed, started] = [ageOn(birth, asOf), ageOn(birth, f['contrat.dateDebut'] ?? asOf)];
    const experimental = f['formation.typeQualification'] === EXPERIMENTAL;
    const aid = enVigueur(exceptionalAid, asOf);
    if (aid?.value.open === true && signed < aid.value.underAge) {
      if (!experimental || aid.value.experimental === 'yes') return conform;
      if (aid.value.experimental === 'faq')
        return undetermined(
          [],
          sentence(
            "L'aide exceptionnelle est ouverte à cette date ; pour un contrat expérimental, seule la réponse d'un Opco le dit, pas le texte. À confirmer.",
          ),
        );
    }
    const longTerm = enVigueur(longTermAid, asOf);
    if (longTerm !== undefined && signed >= longTerm.value.fromAge && longSeeker(f)) return conform;
    const aid45 = enVigueur(seekerAid45, asOf);
    const aid26 = enVigueur(seekerAid26, asOf);
    if (f['salarie.inscritFranceTravail'] === true && aid26 !== undefined && started >= aid26.value.fromAge)
      return undetermined(
        [],
        sentence(
          `L'aide exceptionnelle n'est pas ouverte ici. À ${count(started, 'an')} au début du contrat, un demandeur d'emploi peut ouvrir droit à l'aide de France Travail${aid45 !== undefined && started >= aid45.value.fromAge ? ` et à celle de l'État pour les ${aid45.value.fromAge} ans et plus` : ''} : 2 000 € au plus chacune, à demander dans les trois mois. À confirmer auprès de France Travail.`,
        ) + toVerify(aid26),
      );
    const why =
      aid?.value.open === true
        ? experimental && signed < aid.value.underAge
          ? 'elle exclut le contrat expérimental depuis le 01/01/2024'
          : `elle demande moins de ${aid.value.underAge} ans, et le salarié en a ${signed}`
        : asOf < '2020-07-01'
          ? "elle n'existe que depuis le 01/07/2020"
          : 'elle a pris fin pour les contrats conclus depuis le 01/05/2024';
    return nonConform(
      ['regle.aideAnnoncee', 'contrat.dateConclusion'],
      sentence(
        `L'entreprise compte sur une aide de l'État pour ce contrat, conclu le ${day(asOf)}. L'aide exceptionnelle n'est pas due : ${why}. Refaites le budget sans elle.`,
      ) + (aid === undefined ? '' : toVerify(aid)),
    );
  },
  examples: [
    { name: '2024, the last day', given: aided('2024-04-30', '2003-01-01'), expect: 'conform' },
    {
      name: '2024, the day after',
      given: aided('2024-05-01', '2003-01-01'),
      expect: 'non-conform',
      says: ['01/05/2024'],
    },
    { name: '2020, the first day', given: aided('2020-07-01', '2003-01-01'), expect: 'conform' },
    {
      name: 'the eve',
      given: aided('2020-06-30', '2003-01-01'),
      expect: 'non-conform',
      says: ['01/07/2020'],
    },
    { name: '29, the last day', given: aided('2023-06-01', '1993-06-02'), expect: 'conform' },
    { name: '30 on the day', given: aided('2023-06-01', '1993-06-01'), expect: 'non-conform', says: ['30'] },
    { name: 'experimental, 2023', given: aided('2023-12-28', '2003-01-01', '4'), expect: 'conform' },
    {
      name: 'experimental, 2024',
      given: aided('2024-01-01', '2003-01-01', '4'),
      expect: 'non-conform',
      says: ['expérimental'],
    },
    {
      name: 'experimental, 30 on the day, in 2024',
      given: aided('2024-01-01', '1994-01-01', '4'),
      expect: 'non-conform',
      says: ['moins de 30 ans'],
    },
    {
      name: 'experimental, the eve of March 2021',
      given: aided('2021-02-28', '2003-01-01', '4'),
      expect: 'undetermined',
    },
    { name: 'experimental, March 2021', given: aided('2021-03-01', '2003-01-01', '4'), expect: 'conform' },
    { name: 'VAE, 2024', given: aided('2024-02-01', '2003-01-01', '8'), expect: 'conform' },
    {
      name: 'a job-seeker of 26 in 2026',
      given: { ...aided('2026-09-28', '2000-09-28'), 'salarie.inscritFranceTravail': true },
      expect: 'undetermined',
      says: ['26 ans', 'confirmer'],
    },
    {
      name: 'a job-seeker of 45 in 2026',
      given: { ...aided('2026-09-28', '1981-09-28'), 'salarie.inscritFranceTravail': true },
      expect: 'undetermined',
      says: ['45 ans'],
    },
    {
      name: 'a job-seeker of 25 in 2026',
      given: { ...aided('2026-09-28', '2000-09-29'), 'salarie.inscritFranceTravail': true },
      expect: 'non-conform',
    },
    {
      name: 'a year of registration at 30 in 2021',
      given: { ...aided('2021-11-01', '1991-11-01'), ...YEAR },
      expect: 'conform',
    },
    {
      name: 'the same the day before the aid',
      given: { ...aided('2021-10-31', '1991-10-31'), ...YEAR },
      expect: 'undetermined',
    },
    {
      name: 'the last day of that aid',
      given: { ...aided('2022-12-31', '1990-01-01'), ...YEAR },
      expect: 'conform',
    },
    {
      name: 'the day after',
      given: { ...aided('2023-01-01', '1990-01-01'), ...YEAR },
      expect: 'undetermined',
    },
    {
      name: 'eleven months of registration',
      given: { ...aided('2021-11-01', '1991-11-01'), ...YEAR, 'salarie.dureeInscriptionMois': 11 },
      expect: 'undetermined',
    },
    { name: 'nothing expected', given: { 'regle.aideAnnoncee': false }, expect: 'not-applicable' },
  ],
});

function aided(conclusion: string, birth: string, type: '1' | '4' | '8' = '1'): Facts {
  return {
    'regle.aideAnnoncee': true,
    'contrat.dateConclusion': conclusion,
    'salarie.dateNaissance': birth,
    'formation.typeQualification': type,
  };
}

export const aidRules: readonly Rule[] = [announced];
