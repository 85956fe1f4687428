import type { Rect } from '../edition';

/** A character as printed: its left end and baseline in points from the page's bottom-left corner. */
export type Glyph = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font, points. */
  readonly size: number;
  /** Written so as not to be seen: the text layer that a scanner's software puts under its picture. */
  readonly unseen: boolean;
};

/** A drawing, by the rect it stands in; `slanted` when it has a line neither level nor upright, as a cross has. */
export type Drawing = { readonly rect: Rect; readonly slanted: boolean };

/** What is printed on a page, in the order it was written. */
export type PrintedPage = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly drawings: readonly Drawing[];
  /** Share of the page covered by its largest picture, 0 to 1. */
  readonly picture: number;
};

/** What this module uses of pdf.js; its own types are wider. */
export type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
export type PdfPage = {
  readonly view: readonly number[];
  getOperatorList(): Promise<OperatorList>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
};
export type PdfDocument = { readonly numPages: number; getPage(number: number): Promise<PdfPage> };
export type OpNames = Readonly<Record<string, number>>;
