import fontkit from '@pdf-lib/fontkit';
import { PDFDict, type PDFDocument, type PDFFont, PDFName } from 'pdf-lib';
import { type BoxWidget, type Edition, placesOf, type TextWidget, type Widget, widgetsOf } from './edition';
import { type Fitted, fitText } from './fit';
import { flatten } from './flatten';
import { demandGlyphs, drawnText, formText } from './form-text';
import { orDamaged } from './open-form';
import { type Mark, splitValue } from './parts';
import { openKnownForm } from './recognise';
import { removeScripts } from './scripts';
import { sweep } from './sweep';
import { setTitle } from './title';
import { cutUnicodeMap } from './unicode-map';
import { writeBox, writeText } from './write';

export type Left = { readonly id: string; readonly why: string };
/** A field whose text does not fit its box: the widget's name and how many of its characters would. */
export type Overflow = { readonly id: string; readonly name: string; readonly maxChars: number };

export type Filled = {
  readonly bytes: Uint8Array;
  readonly edition: string;
  /** Widgets that now show the dossier's answer, boxes left unticked on purpose included. */
  readonly written: number;
  /** Fields of the dossier that have a place on the form and could not be written, each with its reason. */
  readonly left: readonly Left[];
  readonly overflow: readonly Overflow[];
};

/** Any flat map of field ids to stored values; keys the form has no place for are ignored. */
export type FormFields = Readonly<Record<string, unknown>>;

type Writing =
  | { readonly widget: BoxWidget; readonly ticked: boolean }
  | { readonly widget: TextWidget; readonly text: string; readonly fitted: Fitted };

const NO_PLACE = 'Cette valeur n’a pas la forme attendue : le formulaire n’a pas de case pour elle.';
const TOO_LONG = 'Le texte est trop long pour la case, même en petits caractères : raccourcissez-le.';

const embed = async (doc: PDFDocument, font: Uint8Array, subset: boolean): Promise<PDFFont> => {
  doc.registerFontkit(fontkit);
  // Ligatures off: a viewer that copies "ﬁ" out of a name finds another name.
  return doc.embedFont(font, { subset, features: { liga: false, clig: false, dlig: false } });
};

/** Makes the font known to the whole form, so that a viewer can go on writing with it. */
const offerFont = (doc: PDFDocument, font: PDFFont): void => {
  const form = doc.catalog.getOrCreateAcroForm().dict;
  const resources = form.lookupMaybe(PDFName.of('DR'), PDFDict) ?? doc.context.obj({});
  const fonts = resources.lookupMaybe(PDFName.of('Font'), PDFDict) ?? doc.context.obj({});
  fonts.set(PDFName.of(font.name), font.ref);
  if (!resources.has(PDFName.of('Font'))) resources.set(PDFName.of('Font'), fonts);
  if (!form.has(PDFName.of('DR'))) form.set(PDFName.of('DR'), resources);
  form.delete(PDFName.of('NeedAppearances'));
};

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
    if ('maxChars' in fitted) overflow.push({ id, name: widget.name, maxChars: fitted.maxChars });
    else writings.push({ widget, text, fitted });
  }
  return { writings, overflow };
};

const settle = (
  doc: PDFDocument,
  edition: Edition,
  writings: ReadonlyMap<string, Writing>,
  font: PDFFont,
): void => {
  const form = doc.getForm();
  for (const widget of widgetsOf(edition)) {
    const writing = writings.get(widget.name);
    if (widget.kind === 'box')
      writeBox(form.getCheckBox(widget.name), writing !== undefined && 'ticked' in writing && writing.ticked);
    else writeText(form.getTextField(widget.name), font, writing && 'text' in writing ? writing : undefined);
  }
};

/**
 * Writes a dossier on the form. Every widget of the form is settled: written from its field, or blanked, so that
 * nothing of an earlier use of the template remains. A text that does not fit is not written, never cut.
 * `fields` holds what applies, in stored form; `font` is a whole TrueType font. Same input, same bytes.
 * @throws AppError cerfa/* when the template is not a form we know, cerfa/glyph when the font lacks a character.
 */
export const fillCerfa = async (
  fields: FormFields,
  template: Uint8Array,
  font: Uint8Array,
  options: { readonly flatten?: boolean } = {},
): Promise<Filled> => {
  const { doc, edition } = await openKnownForm(template);
  removeScripts(doc);
  const embedded = await embed(doc, font, options.flatten ?? false);
  const covered = new Set(embedded.getCharacterSet());
  const left: Left[] = [];
  const overflow: Overflow[] = [];
  const writings = new Map<string, Writing>();

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
    const plan = planField(id, marks, widgets, embedded);
    if (plan.overflow.length > 0) {
      overflow.push(...plan.overflow);
      left.push({ id, why: TOO_LONG });
    } else for (const writing of plan.writings) writings.set(writing.widget.name, writing);
  }

  const bytes = await orDamaged(async () => {
    settle(doc, edition, writings, embedded);
    offerFont(doc, embedded);
    if (options.flatten) flatten(doc);
    setTitle(doc, edition.title);
    await doc.flush();
    cutUnicodeMap(doc, embedded);
    sweep(doc);
    return doc.save({ updateFieldAppearances: false });
  });
  return { bytes, edition: edition.id, written: writings.size, left, overflow };
};
