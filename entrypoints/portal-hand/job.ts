import { sameAsAny, sameValue } from '@/lib/autofill/same';
import type { Outcome, Verdict, Write } from '@/lib/autofill/types';
import type { Held } from '../portal.content/collect';
import { reader } from '../portal.content/reader';
import type { Page } from './page';
import { pageErrorOf } from './page-error';
import { settled } from './undo';
import type { Watch } from './watch';

/** One write on its way: `start` is what the page showed before anything was written. */
export type Job = {
  readonly write: Write;
  readonly start: string;
  /** Address of the page or frame it stands in, as the plan knew it. */
  readonly place: string;
  outcome: Outcome | null;
  /** It was in the page once: what undoes it is the page. */
  heldOnce: boolean;
  /** Written again after the page had undone it. */
  rewritten: boolean;
  /** Ways of writing tried so far. */
  tries: number;
  offered?: readonly string[];
  /** How a widget shows what it took: « CAP (51) » for the option « CAP ». */
  took?: string;
};

/** Does the control show what was to be written, in one of its spellings? */
export const holds = (held: Held, { value, accepts, choose }: Write): boolean =>
  sameAsAny(reader().shownValue(held.element), value, [...accepts, ...(choose?.words ?? [])]);

export const stands = (held: Held, { write, took }: Job): boolean =>
  holds(held, write) || (took !== undefined && took !== '' && reader().shownValue(held.element) === took);

export const begin = (page: Page, write: Write): Job => {
  const held = page.find(write.ref);
  const start = held === undefined ? '' : reader().shownValue(held.element);
  const changed = held !== undefined && start !== write.expected && !holds(held, write);
  const outcome = held === undefined ? 'gone' : changed ? 'changed' : null;
  const place = held?.element.ownerDocument.location.href ?? '';
  return { write, start, place, outcome, heldOnce: false, rewritten: false, tries: 0 };
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The page kept the beginning only. */
export const shortened = (shown: string, { value }: Write): boolean => {
  const [short, long] = [letters(shown), letters(value)];
  return (
    short.length > 0 && short.length < long.length && long.startsWith(short) && !/^(true|false)$/.test(value)
  );
};

export const verdictOf = (page: Page, watch: Watch, job: Job): Verdict => {
  const { ref, id } = job.write;
  const held = page.find(ref);
  const shown = held === undefined ? '' : reader().shownValue(held.element);
  const pageError = held === undefined ? '' : pageErrorOf(held.element);
  const selector = held?.control.selector ?? job.write.selector;
  const outcome =
    held === undefined ? 'gone' : (job.outcome ?? outcomeOf(watch, job, held, shown, pageError));
  if (outcome !== 'changed') settled(page.document, ref, shown);
  const { offered } = job;
  return { ref, selector, id, outcome, shown, pageError, ...(offered === undefined ? {} : { offered }) };
};

const outcomeOf = (watch: Watch, job: Job, held: Held, shown: string, pageError: string): Outcome => {
  if (stands(held, job)) return pageError === '' ? 'accepted' : 'refused';
  if (watch.touched(held.element)) return 'changed';
  if (job.write.value.length > shown.length && shortened(shown, job.write)) return 'truncated';
  if (job.heldOnce) return 'overwritten';
  return shown === '' || sameValue(shown, job.start) ? 'refused' : 'corrected';
};
