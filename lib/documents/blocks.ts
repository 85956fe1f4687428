/** How a text sounds: a finding that stops, one to look at, one that is settled, or none of these. */
export type Tone = 'neutral' | 'good' | 'attention' | 'bad';

/** A run of text in one style. `link`: an https address, opened by a click where the format allows. */
export type Span = {
  readonly text: string;
  readonly strong?: boolean;
  readonly muted?: boolean;
  readonly tone?: Tone;
  readonly link?: string;
};

/** Words for a reader: one style, or runs of several. A line feed starts a new line. */
export type Text = string | readonly Span[];

/** `share`: part of the table's width, in any unit common to its columns. */
export type Column = { readonly head: Text; readonly share: number; readonly align?: 'left' | 'right' };

export type Pair = { readonly label: string; readonly value: Text };

/** The ground of a cell of a calendar; `both`: theory and practice on the same stretch. */
export type Shade = 'none' | 'theory' | 'practice' | 'both' | 'support' | 'work';

/** A cell of a calendar; its text is short: a number of hours or nothing. */
export type CalendarCell = { readonly shade: Shade; readonly text?: string };
export type CalendarRow = { readonly label: Text; readonly cells: readonly CalendarCell[] };

/** A place to sign: who, in what quality, and the lines above the box. */
export type Signature = { readonly who: string; readonly lines: readonly Text[] };

/** A box to tick, as it stands. */
export type Tick = { readonly text: Text; readonly ticked: boolean };

/**
 * What documents are made of, before any format: the PDF, and later Word and print, are functions of it.
 * `keepWithNext`: never the last thing of a page when something follows; headings and titles always are.
 */
export type Block =
  | { readonly kind: 'title'; readonly text: Text; readonly under?: Text }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly keepWithNext?: boolean }
  | {
      readonly kind: 'list';
      readonly entries: readonly Text[];
      readonly ordered?: boolean;
      readonly keepWithNext?: boolean;
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
    }
  | { readonly kind: 'pairs'; readonly rows: readonly Pair[] }
  | { readonly kind: 'note'; readonly tone: Tone; readonly text: Text; readonly keepWithNext?: boolean }
  | { readonly kind: 'ticks'; readonly entries: readonly Tick[] }
  | {
      readonly kind: 'calendar';
      /** Heads of the cells: months or weeks. */
      readonly heads: readonly string[];
      readonly rows: readonly CalendarRow[];
      readonly legend: readonly { readonly shade: Shade; readonly text: string }[];
    }
  /** Boxes side by side, two or three in a row, never cut between pages. */
  | { readonly kind: 'signatures'; readonly boxes: readonly Signature[] }
  /** A PNG; `width` and `height` in millimetres, `alt` for who does not see it. */
  | {
      readonly kind: 'picture';
      readonly png: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
    }
  | { readonly kind: 'page-break' };

/** The runs of a text. */
export const spansOf = (text: Text): readonly Span[] => (typeof text === 'string' ? [{ text }] : text);

/** The words of a text without their style. */
export const plainText = (text: Text): string =>
  spansOf(text)
    .map((span) => span.text)
    .join('');

/** Every text of a block, in reading order. */
export const textsOf = (block: Block): readonly Text[] => {
  switch (block.kind) {
    case 'title':
      return block.under === undefined ? [block.text] : [block.text, block.under];
    case 'list':
      return block.entries;
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat()];
    case 'pairs':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'ticks':
      return block.entries.map(({ text }) => text);
    case 'calendar':
      return [
        ...block.heads,
        ...block.rows.flatMap(({ label, cells }) => [label, ...cells.flatMap(({ text }) => text ?? [])]),
        ...block.legend.map(({ text }) => text),
      ];
    case 'signatures':
      return block.boxes.flatMap(({ who, lines }) => [who, ...lines]);
    case 'picture':
    case 'page-break':
      return [];
    default:
      return [block.text];
  }
};
