import { type Block, plainText, type Text } from '../blocks';
import type { Overflow } from '../written';

/** Characters that a millimetre of the table's letters surely holds, capitals aside. */
const PER_MM = 0.56;
const MARGINS_MM = 36;
const BLANKS = /^…+$/;

const longest = (text: Text): string =>
  plainText(text)
    // a page may turn a line after a hyphen or a slash
    .split(/[ \n\t\-/]+/)
    .filter((word) => !BLANKS.test(word))
    .reduce((most, word) => (word.length > most.length ? word : most), '');

const cellsOf = (block: Block, width: number): readonly { where: string; text: Text; mm: number }[] => {
  switch (block.kind) {
    case 'table': {
      const total = block.columns.reduce((sum, { share }) => sum + share, 0);
      return block.columns.flatMap(({ head, share }, at) =>
        block.rows.map((row) => ({
          where: plainText(head),
          text: row[at] ?? '',
          mm: (width * share) / total,
        })),
      );
    }
    case 'pairs':
      return block.rows.map(({ label, value }) => ({ where: label, text: value, mm: (width * 9) / 12 }));
    case 'signatures':
      return block.boxes.flatMap(({ who, lines }) =>
        lines.map((text) => ({ where: who, text, mm: width / Math.min(3, block.boxes.length) })),
      );
    default:
      return [];
  }
};

/** Words that must be cut because their column is narrower: printed whole, but a person should look. */
export const overflowOf = (blocks: readonly Block[], landscape: boolean): readonly Overflow[] => {
  const width = (landscape ? 297 : 210) - MARGINS_MM;
  return blocks
    .flatMap((block) => cellsOf(block, width))
    .flatMap(({ where, text, mm }) => {
      const word = longest(text);
      return word.length > Math.max(3, (mm - 3) * PER_MM) ? [{ where, characters: word.length }] : [];
    });
};
