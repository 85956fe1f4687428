import { type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import { embed, type Filled } from './fill';
import { openForm, orDamaged } from './open-form';
import { type FormFields, type Left, planForm, type Writing } from './plan';
import type { Fit } from './printed/layout';
import type { PrintedPage } from './printed/page';
import { placesIn } from './printed/read';
import { removeScripts } from './scripts';
import { setTitle } from './title';

const BLACK = rgb(0, 0, 0);
const TAKEN = 'Cette case est déjà remplie sur la copie : rien n’y a été ajouté.';

const draw = (page: PDFPage, writing: Writing, font: PDFFont, { sx, dx, sy, dy }: Fit): void => {
  const [left, bottom, right, top] = writing.widget.rect;
  const place = (x: number, y: number) => ({ x: x * sx + dx, y: y * sy + dy });
  if ('fitted' in writing) {
    for (const { text, x, y } of writing.fitted.lines)
      page.drawText(text, {
        ...place(left + x, bottom + y),
        size: writing.fitted.size * sy,
        font,
        color: BLACK,
      });
    return;
  }
  if (!writing.ticked) return;
  const inset = 1.6;
  const line = { thickness: 1.1, color: BLACK };
  page.drawLine({
    ...line,
    start: place(left + inset, bottom + inset),
    end: place(right - inset, top - inset),
  });
  page.drawLine({
    ...line,
    start: place(left + inset, top - inset),
    end: place(right - inset, bottom + inset),
  });
};

/**
 * Writes a dossier over a copy of the form that has no boxes any more, at the places its captions tell (`pages`: what
 * pdf.js finds printed in it). A box that already holds something is left as it is. Texts are measured as for the form.
 * @throws AppError cerfa/* when it is no copy of a form we know, cerfa/glyph when the font lacks a character.
 */
export const drawOver = async (
  fields: FormFields,
  bytes: Uint8Array,
  pages: readonly PrintedPage[],
  font: Uint8Array,
): Promise<Filled> => {
  const { edition, byPage, see } = placesIn(pages);
  const doc = await openForm(bytes);
  removeScripts(doc);
  const embedded = await embed(doc, font, true);
  const { writings, left, overflow, shrunk } = planForm(fields, edition, embedded);
  const taken = new Map<string, Left>();
  let written = 0;
  const out = await orDamaged(async () => {
    for (const [id, widgets] of Object.entries(edition.fields)) {
      const mine = (widgets ?? []).flatMap(({ name }) => writings.get(name) ?? []);
      if (mine.length === 0) continue;
      if ((widgets ?? []).some((widget) => see(widget).mark !== '' && see(widget).mark !== false)) {
        taken.set(id, { id, why: TAKEN });
        continue;
      }
      for (const writing of mine) {
        const found = byPage.get(writing.widget.page);
        const page = found && doc.getPage(found.index);
        if (page) draw(page, writing, embedded, found.fit);
      }
      written += mine.length;
    }
    setTitle(doc, edition.title);
    return doc.save();
  });
  return { bytes: out, edition: edition.id, written, left: [...left, ...taken.values()], overflow, shrunk };
};
