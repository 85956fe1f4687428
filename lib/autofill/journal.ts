import { maskerOf } from './masking';
import type { Outcome, PlanLine, Verdict } from './types';

/** What became of one field, without what it holds. */
export type JournalLine = { readonly id: string; readonly label: string; readonly outcome: Outcome };

/** One fill: when, where, what became of each field. No value of anybody. */
export type JournalEntry = {
  /** ISO instant, « 2026-11-25T02:30:00.000Z ». */
  readonly at: string;
  readonly origin: string;
  readonly counts: Partial<Readonly<Record<Outcome, number>>>;
  readonly lines: readonly JournalLine[];
};

/** The fills of a machine, oldest first. */
export type Journal = readonly JournalEntry[];

export const MOST_ENTRIES = 100;
export const MOST_LINES = 400;
const LONGEST_LABEL = 120;

/**
 * The entry of a fill. Labels are the page's own, without figures and without anything that was written or shown.
 * @param at ISO instant
 */
export const entryOf = (
  at: string,
  origin: string,
  lines: readonly Pick<PlanLine, 'ref' | 'label' | 'write'>[],
  verdicts: readonly Verdict[],
): JournalEntry => {
  const labels = new Map(lines.map(({ ref, label }) => [ref, label]));
  const written = lines.flatMap(({ write }) =>
    write === undefined ? [] : [write.value, write.expected, ...write.accepts],
  );
  const mask = maskerOf([...written, ...verdicts.map(({ shown }) => shown)].filter(isPersonal));
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of verdicts) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return {
    at,
    origin,
    counts,
    lines: verdicts.slice(0, MOST_LINES).map(({ ref, id, outcome }) => ({
      id,
      label: mask(labels.get(ref) ?? '').slice(0, LONGEST_LABEL),
      outcome,
    })),
  };
};

/** « true » and « Oui » say nothing of anybody, and would hide the words of a label. */
const isPersonal = (text: string): boolean => !/^(?:true|false|oui|non)$/i.test(text);

/** The journal with one more entry; the oldest go beyond one hundred. */
export const withEntry = (journal: Journal, entry: JournalEntry): Journal =>
  [...journal, entry].slice(-MOST_ENTRIES);
