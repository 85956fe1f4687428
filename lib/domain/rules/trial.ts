import { fold } from '../../shared/text';
import { daysBetween, type IsoDay, lastDayOf, plusDays } from '../calendar';
import { ARTICLES } from '../law/articles';
import { enVigueur } from '../law/parameter';
import { fixedTermTrial } from '../law/trial-fixed-term';
import { missionTrial } from '../law/trial-mission';
import { type PermanentTrial, permanentTrial } from '../law/trial-permanent';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import { lasts } from './duration';
import { isNature, VAE_AMENDMENT } from './nature';
import { count, day, sentence, toVerify } from './say';
import { FIXED_TERM, PERMANENT } from './trial-examples';
import { unknownLaw } from './unknown-law';

const base = { severity: 'warn', ground: 'non-conform', purposes: ALWAYS, inForce: {} } as const;
const NEEDS = ['contrat.periodeEssaiJours', 'contrat.nature', 'contrat.dateDebut'] as const;

/** The last day of a trial that starts with the contract, in calendar days. */
export const trialEnd = (start: IsoDay, days: number): IsoDay => plusDays(start, days - 1);

/** Calendar days of a trial of some months that starts on a day. */
const daysOf = (start: IsoDay, months: number): number => daysBetween(start, lastDayOf(start, months)) + 1;

const tooLong = (start: IsoDay, days: number, most: number, why: string): Outcome =>
  nonConform(
    ['contrat.periodeEssaiJours'],
    sentence(
      `La période d'essai est de ${count(days, 'jour')}, jusqu'au ${day(trialEnd(start, days))} ; ${why}, soit ${count(most, 'jour')}. Raccourcissez-la.`,
    ),
    [{ field: 'contrat.periodeEssaiJours', value: most, why: 'La plus longue période d’essai permise' }],
  );

/** The category said by the classification, when a word of it does; the longest where two words say two. */
const monthsFor = (classification: string | undefined, law: PermanentTrial): number | undefined => {
  const words = ` ${fold(classification ?? '')} `;
  if (/ (cadres?|ingenieure?s?) /.test(words)) return law.managers;
  if (/ (agents? de maitrise|maitrise|techniciene?(ne)?s?|etam) /.test(words)) return law.technicians;
  return / (employee?s?|ouvriere?s?) /.test(words) ? law.employees : undefined;
};

const permanent = rule({
  ...base,
  id: 'LEGAL-036',
  title: 'La période d’essai ne dépasse ni la loi ni la convention',
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.permanentTrial, ARTICLES.trialSince2023],
  needs: NEEDS,
  mayRead: ['regle.essaiMaximumBranche', 'contrat.classification', 'contrat.vautAvenantVae'],
  when: (f) => isNature(f, () => true),
  evaluate: (f, { asOf }): Outcome => {
    const [days, start, branch] = [
      f['contrat.periodeEssaiJours'],
      f['contrat.dateDebut'],
      f['regle.essaiMaximumBranche'],
    ];
    if (f['contrat.nature'] !== 'CDI')
      return branch === undefined || days <= branch
        ? conform
        : tooLong(start, days, branch, 'la convention en permet moins');
    const law = enVigueur(permanentTrial, asOf);
    if (law === undefined) return unknownLaw(permanentTrial, asOf);
    if (branch !== undefined && days > branch)
      return tooLong(start, days, branch, 'la convention en permet moins');
    if (branch !== undefined && law.value.branchLonger) return conform;
    const months = monthsFor(f['contrat.classification'], law.value);
    const most = daysOf(start, months ?? law.value.managers);
    if (days > most)
      return tooLong(
        start,
        days,
        most,
        `la loi permet ${count(months ?? law.value.managers, 'mois', 'mois')} ${months === undefined ? 'au plus, pour un cadre' : 'pour cette catégorie'}`,
      );
    return months !== undefined || days <= daysOf(start, law.value.employees)
      ? conform
      : undetermined(
          [],
          sentence(
            `La période d'essai est de ${count(days, 'jour')}. La loi permet ${law.value.employees} mois pour un ouvrier ou un employé, ${law.value.technicians} pour un technicien ou un agent de maîtrise, ${law.value.managers} pour un cadre ; la classification ne dit pas la catégorie. À confirmer.`,
          ) + toVerify(law),
        );
  },
  examples: [...PERMANENT, VAE_AMENDMENT],
});

const fixedTerm = rule({
  ...base,
  id: 'LEGAL-037',
  title: 'La période d’essai d’un CDD ou d’une mission suit sa durée',
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.fixedTermTrial, ARTICLES.missionTrial],
  needs: [...NEEDS, 'contrat.dateFin'],
  mayRead: ['contrat.vautAvenantVae'],
  when: (f) => (lasts(f) ? isNature(f, (nature) => nature !== 'CDI') : false),
  evaluate: (f, { asOf }): Outcome => {
    const [days, start, end] = [f['contrat.periodeEssaiJours'], f['contrat.dateDebut'], f['contrat.dateFin']];
    const law = enVigueur(fixedTermTrial, asOf);
    const mission = enVigueur(missionTrial, asOf);
    if (law === undefined || mission === undefined) return unknownLaw(fixedTermTrial, asOf);
    if (f['contrat.nature'] === 'TT') {
      const { oneMonth, twoMonths, longer } = mission.value;
      const most = end <= lastDayOf(start, 1) ? oneMonth : end <= lastDayOf(start, 2) ? twoMonths : longer;
      return days <= most
        ? conform
        : undetermined(
            [],
            sentence(
              `La période d'essai est de ${count(days, 'jour')} ; pour une mission de cette durée, la loi en permet ${most} à défaut d'accord de branche ou d'entreprise. À confirmer.`,
            ),
          );
    }
    const { shortMonths, shortWeeks, longMonths } = law.value;
    const weeks = Math.floor((daysBetween(start, end) + 1) / 7);
    const short = end <= lastDayOf(start, shortMonths);
    const most = short ? Math.min(weeks, 7 * shortWeeks) : daysOf(start, longMonths);
    if (days > most)
      return tooLong(
        start,
        days,
        most,
        short
          ? `pour un contrat de ${shortMonths} mois au plus, la loi permet un jour par semaine, dans la limite de ${shortWeeks} semaines`
          : `pour un contrat de plus de ${shortMonths} mois, la loi permet ${longMonths} mois au plus`,
      );
    return short || days <= weeks
      ? conform
      : undetermined(
          [],
          sentence(
            `La période d'essai est de ${count(days, 'jour')} et le contrat compte ${count(weeks, 'semaine')} entières. La loi calcule un jour par semaine, dans la limite d'un mois : selon la lecture, ${weeks} ou ${most}. À confirmer.`,
          ),
        );
  },
  examples: [...FIXED_TERM, VAE_AMENDMENT],
});

export const trialRules: readonly Rule[] = [permanent, fixedTerm];
