/** A plain decimal number as a page or a dossier may write it, with its cents; null for anything else. */
const decimal = (text: string): number | null => {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '').replace(/(euros?|eur|heures?|h|%)$/i, '');
  const grouped = /^\d{1,3}(\.\d{3})+,\d+$/.test(bare) ? bare.replaceAll('.', '') : bare;
  return /^\d{1,12}[.,]\d{1,4}$/.test(grouped) ? Number(grouped.replace(',', '.')) : null;
};

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}+]/gu, '');

/**
 * Do two spellings show the same thing? Case, accents, spaces and separators do not count, cents do.
 * Imports nothing, so that the content script reads back with the very same eyes as the plan.
 */
export const sameValue = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [left, right] = [decimal(one), decimal(other)];
  const whole = (text: string): number | null =>
    /^\d{1,12}$/.test(text.replace(/[\s\u00a0\u202f€]/g, ''))
      ? Number(text.replace(/[\s\u00a0\u202f€]/g, ''))
      : null;
  if (left !== null || right !== null) {
    const [a, b] = [left ?? whole(one), right ?? whole(other)];
    if (a !== null && b !== null) return a === b;
  }
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && a === b;
};

/** Does the page show the value, or one of the spellings that count as it? */
export const sameAsAny = (shown: string, value: string, accepts: readonly string[]): boolean =>
  sameValue(shown, value) || accepts.some((other) => sameValue(shown, other));
