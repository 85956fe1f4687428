import { decodePDFRawStream, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { cleanValue, type Dossier } from '../domain';
import { placesOf, type Widget } from './edition';
import { orDamaged } from './open-form';
import { joinMarks, type Mark } from './parts';
import { inherited, type Placed } from './placed';
import { openKnownForm } from './recognise';

/** A field of which something is written that is not an answer: what was read, and why it is not taken. */
export type Doubt = { readonly id: string; readonly why: string; readonly draft: string };

export type ReadForm = {
  readonly edition: string;
  readonly fields: Dossier;
  readonly doubts: readonly Doubt[];
};

const UTF8_BOM = [0xef, 0xbb, 0xbf];

const decode = (value: unknown): string => {
  if (value instanceof PDFRawStream)
    return new TextDecoder('latin1').decode(decodePDFRawStream(value).decode());
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return '';
  const bytes = value.asBytes();
  // PDF 2.0 allows UTF-8 after its mark; pdf-lib knows UTF-16 and PDFDocEncoding only.
  return UTF8_BOM.every((byte, at) => bytes[at] === byte)
    ? new TextDecoder().decode(bytes)
    : value.decodeText();
};

const isOn = (state: unknown): boolean => state instanceof PDFName && state.decodeText() !== 'Off';

const markOf = ({ kind }: Widget, placed: Placed | undefined): Mark => {
  if (!placed) return kind === 'box' ? false : '';
  const value = inherited(placed.field, 'V');
  // Some programs set the value only, some viewers the appearance state only.
  if (kind === 'box') return isOn(placed.widget.lookup(PDFName.of('AS'))) || isOn(value);
  return decode(value)
    .replace(/\r\n?/g, '\n')
    .replace(/\uFEFF/g, '')
    .trim();
};

/**
 * Reads a form back, whoever filled and saved it: a flat map of field ids to stored values, validated and cleaned like
 * what a person types. A single box left unticked, a blank text, two boxes where one is possible: absent.
 * @throws AppError cerfa/* when it is not a form we know.
 */
export const readCerfa = async (bytes: Uint8Array): Promise<ReadForm> => {
  const { edition, byName } = await openKnownForm(bytes);
  const fields: Record<string, unknown> = {};
  const doubts: Doubt[] = [];
  for (const [id, widgets] of placesOf(edition)) {
    const marks = await orDamaged(() => widgets.map((widget) => markOf(widget, byName.get(widget.name))));
    const joined = joinMarks(marks, widgets);
    if (!joined) continue;
    const draft = marks.filter((mark) => typeof mark === 'string' && mark !== '').join(' ');
    if ('doubt' in joined) {
      doubts.push({ id, why: joined.doubt, draft });
      continue;
    }
    const cleaned =
      typeof joined.value === 'string'
        ? cleanValue(id, joined.value)
        : { ok: true as const, value: joined.value };
    if (cleaned.ok) fields[id] = cleaned.value;
    else doubts.push({ id, why: cleaned.message, draft });
  }
  return { edition: edition.id, fields: fields as Dossier, doubts };
};
