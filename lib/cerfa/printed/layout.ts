import type { Caption } from '../captions';
import type { Edition } from '../edition';
import type { Glyph, PrintedPage } from './page';
import { bare, findIn, type Row, rowsOf } from './rows';

/** Shorter captions (« N° », « oui ») stand at many places and tell nothing of the layout. */
const TELLING = 8;
/** Share of the telling captions that must stand where the edition prints them. */
const ENOUGH = 0.7;
/** Points by which a caption may stand beside its place once the page is brought to the form's size. */
const OFF = 3;

/** How a page was brought to the form's own measures: x = (x' − dx) / sx, and so for y. */
export type Fit = { readonly sx: number; readonly dx: number; readonly sy: number; readonly dy: number };

/** A page of the form found in a file, its glyphs and drawings in the form's measures, captions taken out. */
export type FoundPage = {
  readonly page: number;
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly fit: Fit;
  /** Share of the captions found in their place, 0 to 1. */
  readonly alike: number;
  readonly glyphs: readonly Glyph[];
  readonly drawings: PrintedPage['drawings'];
};

type Anchor = { readonly caption: Caption; readonly row: Row; readonly from: number; readonly to: number };

const median = (numbers: readonly number[], otherwise: number): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? otherwise;

const anchorsOf = (captions: readonly Caption[], rows: readonly Row[]): readonly Anchor[] =>
  captions.flatMap((caption) => {
    const wanted = bare(caption[4]);
    if (wanted.length < TELLING) return [];
    const alone = captions.filter(([, , , , text]) => bare(text).includes(wanted)).length === 1;
    if (!alone) return [];
    const found = rows.flatMap((row) =>
      findIn(row, wanted).map(([from, to]) => ({ caption, row, from, to })),
    );
    return found.length === 1 ? found : [];
  });

const pairsFar = (values: readonly (readonly [form: number, found: number])[]): readonly number[] =>
  values.flatMap(([form, found], index) =>
    values
      .slice(index + 1)
      .flatMap(([other, there]) => (Math.abs(other - form) > 120 ? [(there - found) / (other - form)] : [])),
  );

const axis = (
  values: readonly (readonly [form: number, found: number])[],
): readonly [scale: number, move: number] => {
  const scale = median(pairsFar(values), 1);
  return [
    scale,
    median(
      values.map(([form, found]) => found - scale * form),
      0,
    ),
  ];
};

const startOf = ({ row, from }: Anchor): readonly [number, number] => [row[from]?.x ?? 0, row[from]?.y ?? 0];

const fitOf = (anchors: readonly Anchor[]): Fit => {
  const [sx, dx] = axis(anchors.map((anchor) => [anchor.caption[1], startOf(anchor)[0]]));
  const [sy, dy] = axis(anchors.map((anchor) => [anchor.caption[2], startOf(anchor)[1]]));
  return { sx, dx, sy, dy };
};

const brought = (glyph: Glyph, { sx, dx, sy, dy }: Fit): Glyph => ({
  ...glyph,
  x: (glyph.x - dx) / sx,
  y: (glyph.y - dy) / sy,
  width: glyph.width / sx,
  size: glyph.size / sy,
});

const plausible = ({ sx, sy }: Fit): boolean =>
  sx > 0.4 && sx < 2.5 && sy > 0.4 && sy < 2.5 && Math.abs(sx / sy - 1) < 0.05;

const looked = (
  edition: Edition,
  page: number,
  printed: PrintedPage,
  index: number,
): FoundPage | undefined => {
  const captions = edition.captions.filter(([on]) => on === page);
  const telling = captions.filter(([, , , , text]) => bare(text).length >= TELLING);
  const rows = rowsOf(printed.glyphs);
  const anchors = anchorsOf(captions, rows);
  const fit = fitOf(anchors);
  if (anchors.length < 8 || !plausible(fit)) return undefined;
  const inPlace = anchors.filter((anchor) => {
    const [x, y] = startOf(anchor);
    const near = (form: number, found: number): boolean => Math.abs(found - form) <= OFF;
    return near(anchor.caption[1], (x - fit.dx) / fit.sx) && near(anchor.caption[2], (y - fit.dy) / fit.sy);
  });
  const alone = telling.filter(
    ({ 4: text }) => captions.filter((other) => bare(other[4]).includes(bare(text))).length === 1,
  );
  const alike = inPlace.length / Math.max(1, alone.length);
  if (alike < ENOUGH) return undefined;
  const ofCaptions = new Set(inPlace.flatMap(({ row, from, to }) => row.slice(from, to)));
  return {
    page,
    index,
    fit,
    alike,
    glyphs: printed.glyphs.filter((glyph) => !ofCaptions.has(glyph)).map((glyph) => brought(glyph, fit)),
    drawings: printed.drawings.map(({ rect: [left, bottom, right, top], slanted }) => ({
      slanted,
      rect: [
        (left - fit.dx) / fit.sx,
        (bottom - fit.dy) / fit.sy,
        (right - fit.dx) / fit.sx,
        (top - fit.dy) / fit.sy,
      ],
    })),
  };
};

/**
 * The pages of an edition among printed ones, whatever stands before or after them and at whatever size they were
 * printed; undefined unless each page of the form is there, by the captions it prints and where.
 */
export const findForm = (
  edition: Edition,
  printed: readonly PrintedPage[],
): readonly FoundPage[] | undefined => {
  const found = edition.pages.map((_, number) =>
    printed
      .flatMap((page, index) => looked(edition, number + 1, page, index) ?? [])
      .reduce<FoundPage | undefined>(
        (best, page) => (best && best.alike >= page.alike ? best : page),
        undefined,
      ),
  );
  return found.every((page) => page !== undefined) ? found : undefined;
};
