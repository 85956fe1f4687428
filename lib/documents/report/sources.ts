import type { LawSource } from '../../domain/law/articles';
import type { Span, Text } from '../blocks';
import { day, sentence } from './wording';

const periodOf = ({ from, to }: LawSource): string => {
  if (from !== undefined && to !== undefined) return ` (du\u00A0${day(from)} au\u00A0${day(to)})`;
  if (from !== undefined) return ` (depuis\u00A0le\u00A0${day(from)})`;
  return to === undefined ? '' : ` (jusqu’au\u00A0${day(to)})`;
};

/** An article with its days of force, to click where it has an address. */
export const sourceSpans = (source: LawSource): readonly Span[] => [
  {
    text: sentence(source.ref),
    ...(source.url === undefined ? {} : { link: source.url, tone: 'neutral' as const }),
  },
  { text: periodOf(source), muted: true },
];

/** Texts one under the other. */
export const lines = (texts: readonly Text[]): readonly Span[] =>
  texts.flatMap((text, at) => [
    ...(at === 0 ? [] : [{ text: '\n' }]),
    ...(typeof text === 'string' ? [{ text }] : text),
  ]);
