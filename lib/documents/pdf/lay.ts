import type { Block, Text, Tone } from '../blocks';
import { layPairs, layTable } from './lay-table';
import { linesOf, marksOf, type Setting } from './lay-text';
import type { Mark, Strip } from './strips';
import { BODIES, CONTENT, type Colour, RULE, TONES } from './style';
import type { Typeface } from './typeface';
import type { Line } from './wrap';

type Place = { readonly x: number; readonly gap: number; readonly setting: Setting };

/** One strip a line: the first two stay together and the last two too, so that no line is left alone. */
const lineStrips = (lines: readonly Line[], { x, gap, setting }: Place, keepWithNext: boolean): Strip[] =>
  lines.map((line, at) => ({
    height: setting.body.leading,
    gap: at === 0 ? gap : 0,
    marks: marksOf(line, x, 0, setting),
    keepWithNext: at === lines.length - 1 ? keepWithNext : at === 0 || at === lines.length - 2,
  }));

const layTextAt = (text: Text, place: Place, keepWithNext: boolean, typeface: Typeface): Strip[] =>
  lineStrips(linesOf(text, CONTENT.width - place.x, place.setting, typeface), place, keepWithNext);

const TITLE: Place = { x: 0, gap: 0, setting: { body: BODIES.title, bold: true } };
const UNDER: Place = { x: 0, gap: 2, setting: { body: BODIES.under } };
const HEADINGS: Readonly<Record<1 | 2, Place>> = {
  1: { x: 0, gap: 16, setting: { body: BODIES.heading1, bold: true } },
  2: { x: 0, gap: 10, setting: { body: BODIES.heading2, bold: true } },
};
const PARAGRAPH: Place = { x: 0, gap: 5, setting: { body: BODIES.text } };

/** All its lines in one chain with what follows. */
const chained = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip) => ({ ...strip, keepWithNext: true }));

const underline = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, at) => {
    if (at < strips.length - 1) return strip;
    const rule: Mark = {
      kind: 'box',
      x: 0,
      y: strip.height + 2,
      width: CONTENT.width,
      height: 0.8,
      colour: RULE,
    };
    return { ...strip, height: strip.height + 4, marks: [...strip.marks, rule] };
  });

const layList = (block: Extract<Block, { kind: 'list' }>, typeface: Typeface): readonly Strip[] => {
  const last = block.entries.length - 1;
  return block.entries.flatMap((entry, at) => {
    const place: Place = { ...PARAGRAPH, x: 16, gap: at === 0 ? 5 : 3 };
    const [first, ...rest] = layTextAt(entry, place, at === last && block.keepWithNext === true, typeface);
    if (first === undefined) return [];
    const sign = block.ordered === true ? `${at + 1}.` : '•';
    const [line = []] = linesOf(sign, 16, place.setting, typeface);
    return [{ ...first, marks: [...marksOf(line, 2, 0, place.setting), ...first.marks] }, ...rest];
  });
};

const NOTE = { bar: 3, x: 12, y: 7 } as const;

const layNote = (text: Text, tone: Tone, keepWithNext: boolean, typeface: Typeface): readonly Strip[] => {
  const { text: ink, ground } = TONES[tone];
  const setting: Setting = { body: { ...BODIES.text, colour: ink } };
  const lines = linesOf(text, CONTENT.width - 2 * NOTE.x, setting, typeface);
  const box = (x: number, width: number, height: number, colour: Colour): Mark => ({
    kind: 'box',
    x,
    y: 0,
    width,
    height,
    colour,
  });
  return lineStrips(lines, { x: NOTE.x, gap: 7, setting }, keepWithNext).map((strip, at) => {
    const above = at === 0 ? NOTE.y : 0;
    const height = above + strip.height + (at === lines.length - 1 ? NOTE.y : 0);
    const letters = strip.marks.map((mark) => ({ ...mark, y: mark.y + above }));
    const marks = [box(0, CONTENT.width, height, ground), box(0, NOTE.bar, height, ink), ...letters];
    return { ...strip, height, marks };
  });
};

const layBlock = (block: Block, typeface: Typeface): readonly Strip[] => {
  switch (block.kind) {
    case 'title': {
      const under = block.under === undefined ? [] : layTextAt(block.under, UNDER, true, typeface);
      return chained([...layTextAt(block.text, TITLE, true, typeface), ...under]);
    }
    case 'heading': {
      const strips = chained(layTextAt(block.text, HEADINGS[block.level], true, typeface));
      return block.level === 1 ? underline(strips) : strips;
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
