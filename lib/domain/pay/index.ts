import type { IsoDay } from '../calendar';
import { validFields } from '../valid';
import { floorOf, type PayFloor } from './engine';

export type { PayFacts } from './contract';
export type { PayFloor, PayPeriod } from './engine';
export { riseDay } from './periods';

/** {@link floorOf} for any fields, even half typed or wrong ones: those are as if they were missing. Never throws. */
export const payFloor = (fields: Readonly<Record<string, unknown>>, day?: IsoDay): PayFloor =>
  floorOf(validFields(fields), day);
