import { type Span, spansOf, type Text } from '../blocks';

/** Characters in one style. */
export type Fragment = { readonly text: string; readonly span: Span };
/** What a line cannot be cut inside of, unless it is longer than a whole line. `spaced`: a space stands before it. */
export type Word = { readonly fragments: readonly Fragment[]; readonly space: Span | undefined };

const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** The text as drawn: composed, without what nobody sees; narrow no-break spaces and hyphens as fonts have them. */
export const drawn = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\u2000-\u2006\u2008-\u200A\u205F\u3000]/g, ' ')
    .replace(/[\u2007\u202F]/g, '\u00A0');

// After an ordinary hyphen between two letters only: « Maréchal-Foch » may be cut, « L6325-8 » and dates may not.
const HYPHEN = /(?<=\p{L}-)(?=\p{L})/u;

/** The words of each paragraph; a no-break space is inside a word. */
export const wordsOf = (text: Text): readonly (readonly Word[])[] => {
  const paragraphs: Word[][] = [[]];
  let fragments: Fragment[] = [];
  let space: Span | undefined;
  const close = (): void => {
    if (fragments.length > 0) paragraphs.at(-1)?.push({ fragments, space });
    fragments = [];
    space = undefined;
  };
  for (const span of spansOf(text))
    for (const token of drawn(span.text).split(/([ \n])/)) {
      if (token === '\n') {
        close();
        paragraphs.push([]);
      } else if (token === ' ') {
        close();
        space = span;
      } else
        for (const [at, part] of token.split(HYPHEN).entries()) {
          if (at > 0) close();
          if (part !== '') fragments.push({ text: part.replace(/\u2011/g, '-'), span });
        }
    }
  close();
  return paragraphs;
};
