import type { Span, Text } from '../blocks';
import { type Fragment, type Word, wordsOf } from './words';

/** Width of a text in points, in the style of its span. */
export type Measure = (text: string, span: Span) => number;

/** A run of one line, in one style. */
export type Piece = { readonly text: string; readonly span: Span; readonly width: number };
export type Line = readonly Piece[];

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
