import { type FileChild, HeadingLevel, ImageRun, Paragraph } from 'docx';
import type { Block } from '../blocks';
import { bar, calendarBlock, signaturesBlock, ticksBlock } from './boxes';
import { paragraph } from './runs';
import { BULLETS, NUMBERS, STYLE, TONES } from './style';
import { pairsBlock, tableBlock } from './table';

/** Pixels of a millimetre at Word's 96 to the inch. */
const PIXELS = 96 / 25.4;

type Place = { readonly width: number; readonly turned: boolean; readonly at: number };

const listOf = (block: Extract<Block, { kind: 'list' }>, { at }: Place): readonly Paragraph[] =>
  block.entries.map((entry, row) =>
    paragraph(entry, {
      numbering:
        block.ordered === true
          ? { reference: NUMBERS, level: 0, instance: at }
          : { reference: BULLETS, level: 0 },
      spacing: { after: 50 },
      keepNext: row === block.entries.length - 1 && block.keepWithNext === true,
    }),
  );

const noteOf = ({ tone, text, keepWithNext }: Extract<Block, { kind: 'note' }>): Paragraph => {
  const { text: ink, ground } = TONES[tone];
  return paragraph(
    text,
    {
      style: STYLE.note,
      shading: { fill: ground },
      border: { left: bar(ink) },
      indent: { left: 200, right: 120 },
      keepLines: true,
      keepNext: keepWithNext === true,
    },
    ink,
  );
};

const pictureOf = ({ png, width, height, alt }: Extract<Block, { kind: 'picture' }>): Paragraph =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
        altText: { name: 'image', title: alt, description: alt },
      }),
    ],
  });

const blockOf = (block: Block, place: Place): readonly FileChild[] => {
  const turn = place.turned ? { pageBreakBefore: true } : {};
  switch (block.kind) {
    case 'title':
      return [
        paragraph(block.text, { heading: HeadingLevel.TITLE, ...turn }),
        ...(block.under === undefined ? [] : [paragraph(block.under, { style: 'Subtitle' })]),
      ];
    case 'heading':
      return [
        paragraph(block.text, {
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          ...turn,
        }),
      ];
    case 'paragraph':
      return [paragraph(block.text, { keepNext: block.keepWithNext === true, ...turn })];
    case 'list':
      return listOf(block, place);
    case 'table':
      return tableBlock(block.columns, block.rows, place.width);
    case 'pairs':
      return pairsBlock(block.rows, place.width);
    case 'note':
      return [noteOf(block)];
    case 'ticks':
      return ticksBlock(block.entries);
    case 'calendar':
      return calendarBlock(block, place.width);
    case 'signatures':
      return signaturesBlock(block.boxes, place.width);
    case 'picture':
      return [pictureOf(block)];
    case 'page-break':
      return [];
  }
};

const CAN_TURN = new Set<Block['kind']>(['title', 'heading', 'paragraph']);

/** The paragraphs and tables of a document, `width` twips between its margins. */
export const contentOf = (blocks: readonly Block[], width: number): readonly FileChild[] =>
  blocks.flatMap((block, at) => {
    const turned = blocks[at - 1]?.kind === 'page-break';
    const content = blockOf(block, { width, turned, at });
    if (!turned || CAN_TURN.has(block.kind)) return content;
    return [new Paragraph({ style: STYLE.gap, pageBreakBefore: true, children: [] }), ...content];
  });
