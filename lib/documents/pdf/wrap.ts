import { type Span, spansOf, type Text } from '../blocks';

/** Width of a text in points, in the style of its span. */
export type Measure = (text: string, span: Span) => number;

/** A run of one line, in one style. */
export type Piece = { readonly text: string; readonly span: Span; readonly width: number };
export type Line = readonly Piece[];

type Fragment = { readonly text: string; readonly span: Span };
/** What a line cannot be cut inside of, unless it is longer than a whole line. `spaced`: a space stands before it. */
type Word = { readonly fragments: readonly Fragment[]; readonly space: Span | undefined };

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
const wordsOf = (text: Text): readonly (readonly Word[])[] => {
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

const CLUSTER = /\P{M}\p{M}*/gu;

/** The parts of a word too long for a line, each as long as a line. */
const broken = (word: Word, width: number, measure: Measure): readonly Word[] => {
  const parts: Fragment[][] = [[]];
  let used = 0;
  for (const { text, span } of word.fragments)
    for (const cluster of text.match(CLUSTER) ?? [text]) {
      const wide = measure(cluster, span);
      if (used > 0 && used + wide > width) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push({ text: cluster, span });
      used += wide;
    }
  return parts.map((fragments, at) => ({ fragments, space: at === 0 ? word.space : undefined }));
};

/** Neighbours of one style joined, so that a viewer finds whole words. */
const joined = (fragments: readonly Fragment[], measure: Measure): Line => {
  const runs: { text: string; span: Span }[] = [];
  for (const { text, span } of fragments) {
    const last = runs.at(-1);
    if (last?.span === span) last.text += text;
    else runs.push({ text, span });
  }
  return runs.map((run) => ({ ...run, width: measure(run.text, run.span) }));
};

const widthOf = (word: Word, measure: Measure): number =>
  word.fragments.reduce((sum, { text, span }) => sum + measure(text, span), 0);

const fill = (words: readonly Word[], width: number, measure: Measure): readonly Line[] => {
  const lines: Fragment[][] = [[]];
  let used = 0;
  for (const long of words) {
    const parts = widthOf(long, measure) > width ? broken(long, width, measure) : [long];
    for (const word of parts) {
      const gap = word.space !== undefined && used > 0 ? measure(' ', word.space) : 0;
      const wide = widthOf(word, measure);
      if (used > 0 && used + gap + wide > width) {
        lines.push([]);
        used = 0;
      } else if (gap > 0 && word.space !== undefined) {
        lines.at(-1)?.push({ text: ' ', span: word.space });
        used += gap;
      }
      lines.at(-1)?.push(...word.fragments);
      used += wide;
    }
  }
  return lines.map((fragments) => joined(fragments, measure));
};

/** Cuts a text into lines of at most `width` points; an empty text is one empty line. */
export const wrap = (text: Text, width: number, measure: Measure): readonly Line[] =>
  wordsOf(text).flatMap((words) => fill(words, width, measure));
