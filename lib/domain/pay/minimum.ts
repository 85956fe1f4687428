import type { IsoDay } from '../calendar';
import type { Smic } from '../law/smic';
import { euros, percent, sentence, toVerify } from '../rules/say';
import { isHourly, type PayFacts, week, weeklyMinutes } from './contract';
import { centsOf, hourlyFloor, monthlyFloor, monthlyFromHours, nearestCent, smicOf } from './floor';

const FULL_TIME = 2100;

/** A floor in whole cents, its computation in words, and why it may be wrong ('' when nothing does). */
export type Minimum = {
  readonly cents: number;
  /**
   * At part time, the lower of the two readings of the law – the hourly SMIC × hours (L3232-1), or the published
   * monthly amount in proportion – and `cents` the higher: a cent apart at most. The same as `cents` otherwise.
   */
  readonly low: number;
  readonly smicCents: number;
  readonly how: string;
  readonly doubt: string;
  readonly smic: Smic;
  readonly ref: string;
};

/** A share of the SMIC of a day, for the week of the contract; undefined when no SMIC is known for that day. */
export const minimumOn = (f: PayFacts, day: IsoDay, share: number): Minimum | undefined => {
  const found = smicOf(day, f['employeur.adresse.codePostal']);
  if (found === undefined) return undefined;
  const { value, source } = found.tier;
  const where = found.mayotte ? ' à Mayotte' : '';
  const doubt = found.sure
    ? toVerify(found.tier)
    : sentence(" À vérifier : cette valeur du SMIC à Mayotte n'a pas été relue dans un texte.");
  const known = { doubt, smic: value, ref: source.ref };
  if (isHourly(f)) {
    const cents = hourlyFloor(value, share);
    return {
      ...known,
      cents,
      low: cents,
      smicCents: value.hourlyCents,
      how: `${percent(share)} du SMIC horaire${where} de ${euros(value.hourlyCents)}`,
    };
  }
  const time = weeklyMinutes(f);
  const monthly = monthlyFloor(value, share, time);
  const byHours = time < FULL_TIME ? monthlyFromHours(value, share, time) : monthly;
  return {
    ...known,
    cents: Math.max(monthly, byHours),
    low: Math.min(monthly, byHours),
    smicCents: value.monthlyCents,
    how: `${percent(share)} du SMIC mensuel${where} de ${euros(value.monthlyCents)}${time < FULL_TIME ? `, pour ${week(time)} par semaine au lieu de 35` : ''}`,
  };
};

/** Cents due for more than 35 hours: those beyond are worth 25 % more up to the 43rd. */
export const withOvertime = (f: PayFacts, cents: number): number => {
  const time = weeklyMinutes(f);
  if (isHourly(f) || time <= FULL_TIME) return cents;
  return nearestCent(cents * (FULL_TIME + (time - FULL_TIME) * 1.25), FULL_TIME);
};

/** A share of the branch minimum, which is asked by the month at 35 hours: an hour of it for temporary work. */
export const branchMinimum = (f: PayFacts, amount: string, share: number): number => {
  const cents = centsOf(amount) * share;
  if (isHourly(f)) return nearestCent(cents * 12, 100 * 35 * 52);
  return nearestCent(cents * Math.min(weeklyMinutes(f), FULL_TIME), 100 * FULL_TIME);
};
