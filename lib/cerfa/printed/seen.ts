import type { Seen } from '../answers';
import type { BoxWidget, Rect, TextWidget, Widget } from '../edition';
import type { FoundPage } from './layout';
import type { Glyph } from './page';
import { type Row, rowsOf, textOf } from './rows';

/** Taller letters are a stamp or a notice across the page; smaller ones cannot be read. Points. */
const TALLEST = 16;
const SMALLEST = 2;
/** Part of a font's height within which two glyphs belong to one run. */
const RUN = 0.5;

const OVER = 'Le texte dépasse de sa case : vérifiez qu’il est entier.';
const UNDER = 'Une ligne est écrite sous la case : vérifiez le texte.';
const UNSEEN = 'Ce texte vient d’une reconnaissance de caractères : relisez-le lettre à lettre.';

const middle = ({ x, y, width, size }: Glyph): readonly [number, number] => [x + width / 2, y + 0.3 * size];

const stands = (glyph: Glyph, [left, bottom, right, top]: Rect, slack = 0.5): boolean => {
  const [x, y] = middle(glyph);
  return x >= left - slack && x <= right + slack && y >= bottom - slack && y <= top + slack;
};

const legible = ({ size, width }: Glyph): boolean => size <= TALLEST && size >= SMALLEST && width >= 0;

/** What goes on after a row without a gap, out of its box and in no other. */
const goesOn = (row: Row, all: readonly Glyph[], others: readonly Rect[]): Row => {
  const whole = [...row];
  const taken = new Set(row);
  for (let end = whole.at(-1); end; ) {
    const { x, width, y, size }: Glyph = end;
    const after = x + width;
    const next: Glyph | undefined = all.find(
      (glyph) =>
        !taken.has(glyph) &&
        Math.abs(glyph.y - y) < 0.8 &&
        glyph.x > after - RUN * size &&
        glyph.x < after + RUN * size &&
        glyph.x > x &&
        !others.some((rect) => stands(glyph, rect)),
    );
    if (!next) break;
    whole.push(next);
    taken.add(next);
    end = next;
  }
  return whole;
};

const textIn = (widget: TextWidget, glyphs: readonly Glyph[], others: readonly Rect[]): Seen => {
  const [left, bottom, right] = widget.rect;
  const inside = glyphs.filter((glyph) => stands(glyph, widget.rect));
  const seen = inside.filter(({ unseen }) => !unseen);
  const rows = rowsOf(seen.length > 0 ? seen : inside, 2.5).filter((row) => textOf(row).trim() !== '');
  const whole = rows.map((row) => goesOn(row, glyphs, others));
  const mark = whole
    .map((row) => textOf(row).trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  if (mark === '') return { mark };
  const over = whole.some((row, index) =>
    row.slice(rows[index]?.length ?? 0).some(({ text }) => text.trim() !== ''),
  );
  const below: Rect = [left, bottom - 10, right, bottom - 0.5];
  const under =
    widget.multiline &&
    glyphs.some((glyph) => stands(glyph, below, 0) && !others.some((rect) => stands(glyph, rect)));
  const odd = over ? OVER : under ? UNDER : seen.length === 0 ? UNSEEN : undefined;
  return odd === undefined ? { mark } : { mark, odd };
};

const within = (inner: Rect, [left, bottom, right, top]: Rect, slack: number): boolean =>
  inner[0] >= left - slack &&
  inner[1] >= bottom - slack &&
  inner[2] <= right + slack &&
  inner[3] <= top + slack;

/** A cross or a tick: a character in the box, or a drawing in it that is not a frame. */
const tickIn = (widget: BoxWidget, page: FoundPage, glyphs: readonly Glyph[]): Seen => {
  const written = glyphs.some((glyph) => glyph.text !== ' ' && stands(glyph, widget.rect));
  const drawn = page.drawings.some(
    ({ rect, slanted }) =>
      slanted && within(rect, widget.rect, 1.5) && rect[2] - rect[0] > 2 && rect[3] - rect[1] > 2,
  );
  return { mark: written || drawn };
};

/** What is printed in the place of each widget of a form found in a file. */
export const seenIn = (
  pages: readonly FoundPage[],
  widgets: readonly Widget[],
): ((widget: Widget) => Seen) => {
  const byPage = new Map(
    pages.map((page) => {
      const rects = widgets.filter((widget) => widget.page === page.page).map(({ rect }) => rect);
      return [page.page, { page, rects, glyphs: page.glyphs.filter(legible) }];
    }),
  );
  return (widget) => {
    const found = byPage.get(widget.page);
    if (!found) return { mark: widget.kind === 'box' ? false : '' };
    return widget.kind === 'box'
      ? tickIn(widget, found.page, found.glyphs)
      : textIn(
          widget,
          found.glyphs,
          found.rects.filter((rect) => rect !== widget.rect),
        );
  };
};
