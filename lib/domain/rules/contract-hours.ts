import { type IsoDay, lengthOf } from '../calendar';
import { ALWAYS } from './define';
import { count } from './say';

/** Part of a year a period lasts: its months over twelve, its remaining days over 365. */
export const yearsOf = (start: IsoDay, end: IsoDay): number => {
  const { months, days } = lengthOf(start, end);
  return months / 12 + days / 365;
};

/**
 * Hours of the contract, on the low and on the high convention: the law says neither. A part-time contract counts
 * in proportion of 35 hours; the low one never counts more than 35, so that nobody is refused on overtime.
 */
export const contractHours = (
  start: IsoDay,
  end: IsoDay,
  weeklyMinutes: number,
  year: { readonly yearLow: number; readonly yearHigh: number },
): { readonly low: number; readonly high: number } => {
  const [years, week] = [yearsOf(start, end), weeklyMinutes / 2100];
  return {
    low: year.yearLow * years * Math.min(week, 1),
    high: year.yearHigh * years * week,
  };
};

export const WEEK = [
  'contrat.dureeHebdo.heures',
  'contrat.dureeHebdo.minutes',
  'formation.typeQualification',
] as const;
type Week = {
  readonly 'contrat.dureeHebdo.heures'?: number | undefined;
  readonly 'contrat.dureeHebdo.minutes'?: number | undefined;
};

/** Weekly minutes; 35 hours while they are not given. */
export const weekly = (f: Week): number =>
  (f['contrat.dureeHebdo.heures'] ?? 35) * 60 + (f['contrat.dureeHebdo.minutes'] ?? 0);
/** « 150 heures ». */
export const hours = (n: number): string => count(n, 'heure');
/** The law of the hours is not known to be that of type 8, whose decree has not been read. */
export const notVae = (f: { readonly 'formation.typeQualification'?: string | undefined }): boolean =>
  f['formation.typeQualification'] !== '8';

/** What the rules on the hours of training have in common. */
export const hoursBase = {
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateConclusion',
  inForce: {},
} as const;
