import { daysBetween, type IsoDay } from '../calendar';

/** How well a value is established: two sources, one, from memory, deduced from indirect evidence, or not found. */
export type Confidence = 'verified' | 'one-source' | 'memory' | 'inferred' | 'unknown';

/** Where a value comes from. `jo`: day of the Journal officiel; `url`: only an address somebody has read. */
export type Source = { readonly ref: string; readonly url?: string; readonly jo?: IsoDay };

/** A value and its first day. `to` is given only when nothing follows it, and is its last day, inclusive. */
export type Tier<T> = {
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly value: T;
  readonly source: Source;
  readonly confidence: Confidence;
};

/**
 * A value of the law that changes with time. `tiers` ascend by `from`, each lasting until the day before the next.
 * `verifieLe`: the last day somebody compared it with the texts. `sureJusquau`: later day until which it cannot
 * have changed, because of how it is fixed (the SMIC moves on the first of a month only).
 */
export type Parameter<T> = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly verifieLe: IsoDay;
  readonly sureJusquau?: IsoDay;
  readonly tiers: readonly [Tier<T>, ...Tier<T>[]];
};

/** The tier in force on a day. `stale`: the day is later than what was verified, by `ageDays` days. */
export type InForce<T> = Tier<T> & { readonly stale: boolean; readonly ageDays: number };

/** Declares a parameter; only there so that the type of its values is kept. */
export const parameter = <T>(definition: Parameter<T>): Parameter<T> => definition;

/**
 * What was in force on `day` (an existing ISO day), or undefined before the first tier and after the last when
 * that one has ended. Never silently the latest: after the last verified day the answer is marked `stale`.
 */
export const enVigueur = <T>(of: Parameter<T>, day: IsoDay): InForce<T> | undefined => {
  const tier = of.tiers.findLast((candidate) => candidate.from <= day);
  if (tier === undefined || (tier.to !== undefined && day > tier.to)) return undefined;
  const known = of.sureJusquau ?? of.verifieLe;
  const stale = day > known;
  return { ...tier, stale, ageDays: stale ? daysBetween(of.verifieLe, day) : 0 };
};
