import { fold as folded } from '../shared/text';

/** A page repeats its texts, and several readers fold each of them. */
const known = new Map<string, string>();
const MOST = 12_000;
/** Longer texts are met once. */
const LONG = 400;

/** `fold`, remembered: lower case, no accents, punctuation as spaces. */
export const fold = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = folded(text);
  if (text.length > LONG) return made;
  if (known.size > MOST) known.clear();
  known.set(text, made);
  return made;
};
