import { type Block, plainText, textsOf } from '@/lib/documents';

/** All texts of a document, one a line. */
export const words = (blocks: readonly Block[]): string => blocks.flatMap(textsOf).map(plainText).join('\n');

type Table = Extract<Block, { kind: 'table' }>;

/** The cells of the table whose first column has this head. */
export const tableUnder = (blocks: readonly Block[], head: string): readonly (readonly string[])[] => {
  const table = blocks.find(
    (block): block is Table => block.kind === 'table' && plainText(block.columns[0]?.head ?? '') === head,
  );
  return table?.rows.map((row) => row.map(plainText)) ?? [];
};

export const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.text)] : []));

/** « 70 h 30 » back to minutes; undefined for anything else. */
export const minutesIn = (text: string): number | undefined => {
  const [, sign, whole, rest = '0'] = /^([−]?)([\d\u00A0]+)\u00A0h(?:\u00A0(\d{2}))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const minutes = Number(whole.replace(/\u00A0/g, '')) * 60 + Number(rest);
  return sign === '−' ? -minutes : minutes;
};
