const unaccented = (text: string): string =>
  [...text]
    .map((character) => {
      const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .join('');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A value wherever it is written, whatever its spaces, accents and capitals. */
export const patternOf = (value: string): RegExp => {
  const plain = unaccented(value.normalize('NFC')).trim();
  const digits = plain.replace(/[\s.]/g, '');
  const body = /^\d{5,}[a-z\d]*$/.test(digits)
    ? [...digits].map(escaped).join('[\\s.]*')
    : plain.split(/\s+/).map(escaped).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu');
};

/** Words that speak of somebody's health; and of allowances, which sentences of the law also quote as such. */
export const HEALTH =
  /(?<![\p{L}\p{N}])(?:rqth|boe|mdph|cdaph|handicap\p{L}*|invalid\p{L}*|malad\p{L}*)(?![\p{L}\p{N}])/gu;
export const ALLOWANCES = /(?<![\p{L}\p{N}])(?:rsa|ass|aah)(?![\p{L}\p{N}])/gu;
export const ADDRESSES = /[^\s@«»]+@[^\s@«»]+/gu;
export const LONG_NUMBERS = /(?<![\p{L}\p{N}])\d(?:[\s.]?\d){8,}(?:[\s.]?[\dab]+)?(?![\p{L}\p{N}])/giu;
export const EUROS = /\d[\d\s]*(?:[.,]\d{1,2})?\s?(?:€|euros?\b)/gu;

const HIDDEN = '[masqué]';

/** Replaces what any of the patterns finds in a text, whatever its accents and capitals; one pattern after another. */
export const covering =
  (patterns: readonly RegExp[]) =>
  (given: string): string => {
    let shown = given.normalize('NFC');
    let plain = unaccented(shown);
    for (const pattern of patterns) {
      // From the last, so that the places of the others stay right.
      for (const { index, 0: hit } of [...plain.matchAll(pattern)].reverse()) {
        shown = shown.slice(0, index) + HIDDEN + shown.slice(index + hit.length);
        plain = plain.slice(0, index) + HIDDEN + plain.slice(index + hit.length);
      }
    }
    return shown;
  };
