import type { Block, Span } from '../blocks';

/** A dotted line to write on; `length` in ems, 46 fill the width of an upright page. */
export const blank = (length = 14): readonly Span[] => [{ text: '…'.repeat(length), muted: true }];

/** Dotted lines to write several sentences on. */
export const blankLines = (lines = 3): Block => ({
  kind: 'paragraph',
  text: [{ text: Array.from({ length: lines }, () => '…'.repeat(46)).join('\n'), muted: true }],
});
