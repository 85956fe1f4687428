import fontkit from '@pdf-lib/fontkit';
import { PDFDict, type PDFDocument, type PDFFont, PDFName } from 'pdf-lib';
import { type Edition, widgetsOf } from './edition';
import { flatten } from './flatten';
import { orDamaged } from './open-form';
import { type FormFields, type Left, type Overflow, planForm, type Shrunk, type Writing } from './plan';
import { openKnownForm } from './recognise';
import { removeScripts } from './scripts';
import { sweep } from './sweep';
import { setTitle } from './title';
import { cutUnicodeMap } from './unicode-map';
import { writeBox, writeText } from './write';

export type Filled = {
  readonly bytes: Uint8Array;
  readonly edition: string;
  /** Widgets that now show the dossier's answer, boxes left unticked on purpose included. */
  readonly written: number;
  /** Fields of the dossier that have a place on the form and could not be written, each with its reason. */
  readonly left: readonly Left[];
  readonly overflow: readonly Overflow[];
  /** Fields written smaller than the form's own size so as to fit. */
  readonly shrunk: readonly Shrunk[];
};

/** Embeds a whole TrueType font, or what of it is used. */
export const embed = async (doc: PDFDocument, font: Uint8Array, subset: boolean): Promise<PDFFont> => {
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
  const { writings, left, overflow, shrunk } = planForm(fields, edition, embedded);

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
  return { bytes, edition: edition.id, written: writings.size, left, overflow, shrunk };
};
