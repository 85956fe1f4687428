import type { IsoDay } from '../calendar';
import { enVigueur, type InForce } from '../law/parameter';
import { type PayGrid, payGrid } from '../law/pay-grid';
import { type Smic, smic, smicMayotte } from '../law/smic';

const FULL_TIME = 35 * 60;

/** Whole cents of an exact product given as a numerator and a denominator: nearest cent, a half to the even one. */
export const nearestCent = (numerator: number, denominator: number): number => {
  const whole = Math.floor(numerator / denominator);
  const twice = 2 * (numerator - whole * denominator);
  if (twice === denominator) return whole % 2 === 0 ? whole : whole + 1;
  return twice > denominator ? whole + 1 : whole;
};

/** "1300.00" → 130000, exactly. */
export const centsOf = (amount: string): number => {
  const [whole = '0', cents = '00'] = amount.split('.');
  return Number(whole) * 100 + Number(cents);
};

/** The SMIC of a day where the work is done; `sure` is false where the value was not read in a source. */
export type SmicOfDay = {
  readonly tier: InForce<Smic>;
  readonly sure: boolean;
  readonly mayotte: boolean;
};

/** `postcode` is that of the establishment: 976 is Mayotte. Undefined when no value is known for that day. */
export const smicOf = (day: IsoDay, postcode: string | undefined): SmicOfDay | undefined => {
  const mayotte = postcode?.startsWith('976') === true;
  const tier = mayotte ? enVigueur(smicMayotte, day) : enVigueur(smic, day);
  if (tier?.value === undefined) return undefined;
  return {
    tier: { ...tier, value: tier.value },
    sure: tier.confidence === 'verified',
    mayotte,
  };
};

/**
 * Days after `after` and up to `until` on which the SMIC of a place changes. `known`: only the changes published or
 * in force by that day.
 */
export const smicChanges = (
  after: IsoDay,
  until: IsoDay,
  postcode: string | undefined,
  known?: IsoDay,
): readonly IsoDay[] => {
  const tiers = postcode?.startsWith('976') === true ? smicMayotte.tiers : smic.tiers;
  return tiers
    .filter(({ from, source }) => {
      if (from <= after || from > until) return false;
      return known === undefined || (source.jo ?? from) <= known;
    })
    .map(({ from }) => from);
};

/** 130000 → "1300.00": the stored form of an amount. */
export const amountOf = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** Percent of the SMIC for an age, on each column of the grid. */
export const percents = (grid: PayGrid, age: number): { readonly base: number; readonly majored: number } => {
  if (age < 21) return grid.under21;
  return age < 26 ? grid.from21 : { base: grid.from26, majored: grid.from26 };
};

/** The grid of a day. */
export const gridOf = (day: IsoDay): InForce<PayGrid> | undefined => enVigueur(payGrid, day);

/**
 * Monthly floor in cents: SMIC at 35 hours × percent × weekly minutes / 35 hours, rounded once, after the product.
 * More than 35 hours counts as 35: what is due for the others depends on how the firm counts its time.
 */
export const monthlyFloor = (of: Smic, percent: number, weeklyMinutes: number): number =>
  nearestCent(of.monthlyCents * percent * Math.min(weeklyMinutes, FULL_TIME), 100 * FULL_TIME);

/** Monthly floor in cents as L3232-1 counts it: hourly SMIC × percent × weekly minutes, over 52 weeks and 12 months. */
export const monthlyFromHours = (of: Smic, percent: number, weeklyMinutes: number): number =>
  nearestCent(of.hourlyCents * percent * Math.min(weeklyMinutes, FULL_TIME) * 52, 100 * 60 * 12);

/** Hourly floor in cents, for temporary work. */
export const hourlyFloor = (of: Smic, percent: number): number => nearestCent(of.hourlyCents * percent, 100);
