import type { Block } from '../blocks';
import { layCalendar } from './lay-calendar';
import { layTextAt, PARAGRAPH, type Place } from './lay-lines';
import { layList } from './lay-list';
import { layNote } from './lay-note';
import { layPicture } from './lay-picture';
import { laySignatures } from './lay-signatures';
import { layPairs, layTable } from './lay-table';
import { layTicks } from './lay-ticks';
import type { Mark, Strip } from './strips';
import { BODIES, RULE } from './style';
import type { Typeface } from './typeface';

const TITLE: Place = { x: 0, gap: 0, setting: { body: BODIES.title, bold: true } };
const UNDER: Place = { x: 0, gap: 2, setting: { body: BODIES.under } };
const HEADINGS: Readonly<Record<1 | 2, Place>> = {
  1: { x: 0, gap: 16, setting: { body: BODIES.heading1, bold: true } },
  2: { x: 0, gap: 10, setting: { body: BODIES.heading2, bold: true } },
};
/** All its lines in one chain with what follows. */
const chained = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip) => ({ ...strip, keepWithNext: true }));

const underline = (strips: readonly Strip[], width: number): readonly Strip[] =>
  strips.map((strip, at) => {
    if (at < strips.length - 1) return strip;
    const rule: Mark = {
      kind: 'box',
      x: 0,
      y: strip.height + 2,
      width,
      height: 0.8,
      colour: RULE,
    };
    return { ...strip, height: strip.height + 4, marks: [...strip.marks, rule] };
  });

const layBlock = (block: Block, typeface: Typeface): readonly Strip[] => {
  switch (block.kind) {
    case 'title': {
      const under = block.under === undefined ? [] : layTextAt(block.under, UNDER, true, typeface);
      return chained([...layTextAt(block.text, TITLE, true, typeface), ...under]);
    }
    case 'heading': {
      const strips = chained(layTextAt(block.text, HEADINGS[block.level], true, typeface));
      return block.level === 1 ? underline(strips, typeface.frame.content.width) : strips;
    }
    case 'paragraph':
      return layTextAt(block.text, PARAGRAPH, block.keepWithNext === true, typeface);
    case 'list':
      return layList(block, typeface);
    case 'table':
      return layTable(block.columns, block.rows, typeface);
    case 'pairs':
      return layPairs(block.rows, typeface).map((strip, at) => (at === 0 ? { ...strip, gap: 4 } : strip));
    case 'note':
      return layNote(block.text, block.tone, block.keepWithNext === true, typeface);
    case 'ticks':
      return layTicks(block.entries, typeface);
    case 'calendar':
      return layCalendar(block, typeface);
    case 'signatures':
      return laySignatures(block.boxes, typeface);
    case 'picture':
      return layPicture(block);
    case 'page-break':
      return [];
  }
};

/** The strips of a document, in order. */
export const lay = (blocks: readonly Block[], typeface: Typeface): readonly Strip[] =>
  blocks.flatMap((block, at) => {
    const strips = layBlock(block, typeface);
    const [first, ...rest] = strips;
    const turned = blocks[at - 1]?.kind === 'page-break';
    return turned && first !== undefined ? [{ ...first, opensPage: true }, ...rest] : strips;
  });
