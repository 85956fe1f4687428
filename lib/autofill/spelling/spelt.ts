/** A value in the page's own form, and the other spellings that count as it. */
export type Spelt = {
  readonly value: string;
  readonly accepts: readonly string[];
  /** For a list that has to be opened: what to type to find, then the words of the option, best first. */
  readonly choose?: { readonly query: readonly string[]; readonly words: readonly string[] };
};

const unlike = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

export const plain = (value: string, ...accepts: readonly string[]): Spelt => ({
  value,
  accepts: unlike(accepts).filter((other) => other !== value),
});

/** A list to open: `words` best first, the first is what we expect to be shown. */
export const chosen = (words: readonly string[], query: readonly string[]): Spelt | null => {
  const [value, ...others] = unlike(words);
  if (value === undefined) return null;
  return { ...plain(value, ...others), choose: { query: unlike(query), words: [value, ...others] } };
};

export const pad = (text: string, length: number): string => text.padStart(length, '0');
