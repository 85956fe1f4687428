import { ageOn, birthday, firstOfNextMonth, type IsoDay, plusDays } from '../calendar';
import { smicChanges } from './floor';

const ADULT = 21;

/** The first day of the month after the 21st birthday, from which the rate of the next age is due. */
export const riseDay = (birth: IsoDay): IsoDay => firstOfNextMonth(birthday(birth, ADULT));

/**
 * The age whose rate is due on `day` of a contract: that of the start, until the first of the month after the 21st
 * birthday. Turning 26 during the contract changes nothing.
 */
export const rateAge = (birth: IsoDay, start: IsoDay, day: IsoDay): number => {
  const first = ageOn(birth, start);
  return first < ADULT && day >= riseDay(birth) ? ADULT : first;
};

/** A stretch of the contract with one rate and one SMIC; the last one has no end while the contract has none. */
export type Stretch = { readonly from: IsoDay; readonly to: IsoDay | undefined };

/** The stretches of a contract, in order. `known`: SMIC changes published after that day are left out. */
export const stretches = (
  birth: IsoDay,
  start: IsoDay,
  end: IsoDay | undefined,
  postcode: string | undefined,
  known?: IsoDay,
): readonly Stretch[] => {
  if (end === undefined || end < start) return [{ from: start, to: end === undefined ? undefined : start }];
  const rise = riseDay(birth);
  const rises = ageOn(birth, start) < ADULT && rise > start && rise <= end ? [rise] : [];
  const cuts = [...new Set([start, ...rises, ...smicChanges(start, end, postcode, known)])].sort();
  return cuts.map((from, index) => {
    const next = cuts[index + 1];
    return { from, to: next === undefined ? end : plusDays(next, -1) };
  });
};
