/** Unicode spaces that French software writes inside numbers and after quotes: no-break, narrow, thin, figure… */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Text as we store it: NFC, ordinary spaces, nothing invisible, trimmed, runs of spaces joined. */
export const tidy = (text: string): string =>
  text.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();

const PLAIN = /^[ -~]*$/;

/** Letters that lose no accent and yet are written otherwise without a French keyboard. */
const opened = (text: string): string =>
  text
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i');

/** Text for comparison: lower case, no accents, œ and æ opened, apostrophes and punctuation as spaces. */
export const fold = (text: string): string => {
  // Pages hold thousands of texts without any accent: those take the short way.
  const bare = PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  const lower = bare.toLowerCase();
  return (PLAIN.test(lower) ? lower : opened(lower)).replace(/[^a-z0-9]+/g, ' ').trim();
};

/** The characters of a code as typed, without spaces, dots, hyphens or slashes, in upper case. */
export const compact = (text: string): string =>
  tidy(text)
    .replace(/[\s.\-_/]/g, '')
    .toUpperCase();

/**
 * French spaces: no-break before : ; ? ! », after «, and between a number and its unit.
 * Lets the sentences be written with the spaces one can see.
 */
export const typeset = (sentence: string): string =>
  sentence
    .replace(/ ([:;?!»%€])/g, '\u00A0$1')
    .replace(/« /g, '«\u00A0')
    .replace(/(\d) (Mo|ko|secondes?)\b/g, '$1\u00A0$2');
