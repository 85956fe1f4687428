import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Shade, Tone } from '../blocks';

/** Twentieths of a point, Word's unit of length. */
export const TWIPS_PER_MM = 1440 / 25.4;
const points = (n: number): number => Math.round(n * 20);

const A4 = { long: 16_838, short: 11_906 } as const;
export const MARGIN = Math.round(18 * TWIPS_PER_MM);
/** What is left between the margins, in twips. */
export const contentWidth = (landscape: boolean): number => (landscape ? A4.long : A4.short) - 2 * MARGIN;
/** Given upright: the library turns it itself. */
export const PAPER = { width: A4.short, height: A4.long } as const;

/** Word has it, and LibreOffice a font of the same widths. */
export const FONT = 'Arial';
export const ACCENT = '1D3A5F';
export const MUTED = '595959';
export const RULE = 'B8C0CA';
export const HEAD = 'E9EDF2';

export const TONES: Readonly<Record<Tone, { readonly text: string; readonly ground: string }>> = {
  neutral: { text: ACCENT, ground: 'EEF2F7' },
  good: { text: '1D5E2F', ground: 'EDF6EF' },
  attention: { text: '7A4A00', ground: 'FDF5E6' },
  bad: { text: '9B1C1C', ground: 'FBEEEE' },
};

export const SHADES: Readonly<Record<Shade, string | undefined>> = {
  none: undefined,
  theory: 'B9D3EE',
  practice: 'F3DCA6',
  both: 'CFE3BD',
  support: 'D9D2E9',
  work: 'EDEDED',
};

const line = (before: number, after: number, leading = 1.08) => ({
  before: points(before),
  after: points(after),
  line: Math.round(240 * leading),
  lineRule: LineRuleType.AUTO,
});

/** Our own styles, beside Word's « Titre », « Sous-titre », « Titre 1 » and « Titre 2 ». */
export const STYLE = {
  cell: 'Cellule',
  cellHead: 'CelluleTitre',
  small: 'Petit',
  gap: 'Espace',
  note: 'Encadre',
} as const;

const own = (id: string, name: string, size: number, spacing: ReturnType<typeof line>, bold = false) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: size * 2, bold },
  paragraph: { spacing },
});

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size: size * 2, bold: true, color: ACCENT },
  paragraph: { spacing: line(before, after), keepNext: true, keepLines: true },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 20, language: { value: 'fr-FR', eastAsia: 'fr-FR' } },
      paragraph: { spacing: line(0, 5) },
    },
    title: heading(18, 0, 6),
    heading1: heading(13, 15, 5),
    heading2: heading(11, 10, 4),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 20, color: MUTED },
      paragraph: { spacing: line(0, 6), keepNext: true },
    },
    own(STYLE.cell, 'Cellule', 9, line(1.5, 1.5, 1)),
    own(STYLE.cellHead, 'Titre de colonne', 9, line(2, 2, 1), true),
    own(STYLE.small, 'Petit', 8, line(1, 1, 1)),
    own(STYLE.note, 'Encadré', 10, line(5, 5)),
    own(STYLE.gap, 'Espace', 4, line(0, 0, 1)),
  ],
};

export const BULLETS = 'puces';
export const NUMBERS = 'numeros';
const indent = { paragraph: { indent: { left: 360, hanging: 260 } } };
export const NUMBERING = {
  config: [
    {
      reference: BULLETS,
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: indent },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: indent },
      ],
    },
  ],
};
