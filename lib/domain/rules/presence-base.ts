import { BEFORE_FILING, conform, nonConform, type Outcome } from './define';
import type { Fact } from './facts';
import { FORM_SOURCES, filled } from './presence';
import { sentence } from './say';

/** What presence rules with a logic of their own have in common. */
export const base = {
  severity: 'block',
  ground: 'incomplete',
  purposes: BEFORE_FILING,
  asOf: 'day',
  inForce: {},
  sources: FORM_SOURCES,
  view: 'raw',
  needs: [],
} as const;

/** A box that is wanted or must stay empty, by the answer to another. */
export const either = (
  field: Fact,
  entry: unknown,
  wanted: boolean,
  words: { readonly empty: string; readonly tooMuch: string },
): Outcome => {
  if (filled(entry) === wanted) return conform;
  return nonConform([field], sentence(wanted ? words.empty : words.tooMuch));
};
