import type { PDFFont } from 'pdf-lib';
import { type BoxWidget, type Edition, placesOf, type TextWidget, type Widget } from './edition';
import { type Fitted, fitText, ORDINARY_SIZE } from './fit';
import { demandGlyphs, drawnText, formText } from './form-text';
import { type Mark, splitValue } from './parts';

export type Left = { readonly id: string; readonly why: string };
/**
 * A field whose text does not fit its box, at the smallest size that can be read: the widget's name, the page it is on,
 * how many characters the text has there and how many of its first ones would fit.
 */
export type Overflow = {
  readonly id: string;
  readonly name: string;
  readonly page: number;
  readonly chars: number;
  readonly maxChars: number;
};
/** A field written smaller than the form's own size, points. */
export type Shrunk = {
  readonly id: string;
  readonly name: string;
  readonly page: number;
  readonly size: number;
};

/** Any flat map of field ids to stored values; keys the form has no place for are ignored. */
export type FormFields = Readonly<Record<string, unknown>>;

export type Writing =
  | { readonly widget: BoxWidget; readonly ticked: boolean }
  | { readonly widget: TextWidget; readonly text: string; readonly fitted: Fitted };

export type Plan = {
  /** By the widget's name. */
  readonly writings: ReadonlyMap<string, Writing>;
  /** Fields that have a place on the form and cannot be written, each with its reason. */
  readonly left: readonly Left[];
  readonly overflow: readonly Overflow[];
  readonly shrunk: readonly Shrunk[];
};

const NO_PLACE = 'Cette valeur n’a pas la forme attendue : le formulaire n’a pas de case pour elle.';
const TOO_LONG = 'Le texte est trop long pour la case, même en petits caractères : raccourcissez-le.';

const planField = (
  id: string,
  marks: readonly Mark[],
  widgets: readonly Widget[],
  font: PDFFont,
): { writings: readonly Writing[]; overflow: readonly Overflow[] } => {
  const writings: Writing[] = [];
  const overflow: Overflow[] = [];
  for (const [at, widget] of widgets.entries()) {
    const mark = marks[at];
    if (widget.kind === 'box') {
      writings.push({ widget, ticked: mark === true });
      continue;
    }
    const text = String(mark ?? '');
    const fitted = fitText(drawnText(text), widget, font);
    if ('maxChars' in fitted) {
      const { name, page } = widget;
      overflow.push({ id, name, page, chars: [...text].length, maxChars: fitted.maxChars });
    } else writings.push({ widget, text, fitted });
  }
  return { writings, overflow };
};

/**
 * What is to be written on an edition, measured with the very font before anything is: which texts shrink, which do
 * not fit and are left out whole, never cut.
 * @throws AppError cerfa/glyph when the font lacks a character.
 */
export const planForm = (fields: FormFields, edition: Edition, font: PDFFont): Plan => {
  const covered = new Set(font.getCharacterSet());
  const writings = new Map<string, Writing>();
  const left: Left[] = [];
  const overflow: Overflow[] = [];
  const shrunk: Shrunk[] = [];
  for (const [id, widgets] of placesOf(edition)) {
    const value = fields[id];
    if (value === undefined || value === null || value === '') continue;
    const multiline = widgets.some((widget) => widget.kind === 'text' && widget.multiline);
    const marks = splitValue(typeof value === 'string' ? formText(value, multiline) : value, widgets);
    if (!marks) {
      left.push({ id, why: NO_PLACE });
      continue;
    }
    for (const mark of marks) if (typeof mark === 'string') demandGlyphs(id, drawnText(mark), covered);
    const plan = planField(id, marks, widgets, font);
    if (plan.overflow.length > 0) {
      overflow.push(...plan.overflow);
      left.push({ id, why: TOO_LONG });
      continue;
    }
    for (const writing of plan.writings) {
      const { name, page } = writing.widget;
      writings.set(name, writing);
      const size = 'fitted' in writing ? writing.fitted.size : ORDINARY_SIZE;
      if (size < ORDINARY_SIZE) shrunk.push({ id, name, page, size });
    }
  }
  return { writings, left, overflow, shrunk };
};
