import type { IsoDay } from '../calendar';
import type { FieldId } from '../fields';
import type { LawSource } from '../law/articles';
import { validFields } from '../valid';
import { contractDeadlines } from './contract';
import { filingDeadlines } from './filing';
import { laterDeadlines } from './later';

export { type IcsOptions, toIcs } from './ics';

/** Something due on a day. `from`: first day of the window when it is one. No sentence holds a name. */
export type Deadline = {
  readonly id: string;
  /** The last day, still in time. */
  readonly day: IsoDay;
  readonly from?: IsoDay;
  readonly label: string;
  /** How the day was counted, with the dossier's own dates. */
  readonly why: string;
  readonly source: LawSource;
  /** The fields the day was counted from. */
  readonly fields: readonly FieldId[];
};

export type DeadlineOptions = {
  /** Day the Opco received the complete file, when it is not the day of filing. */
  readonly completeOn?: IsoDay;
  /** Day of an early breach of the contract. */
  readonly breachOn?: IsoDay;
};

const order = (a: Deadline, b: Deadline): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/**
 * What is due when, in the order of days; nothing for what the dossier does not say yet, or says badly. Never throws.
 */
export const deadlines = (
  fields: Readonly<Record<string, unknown>>,
  options: DeadlineOptions = {},
): readonly Deadline[] => {
  const f = validFields(fields);
  return [...filingDeadlines(f, options), ...contractDeadlines(f), ...laterDeadlines(f, options)].sort(order);
};
