import { decodePDFRawStream, PDFBool, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { answersOf, type ReadForm } from './answers';
import type { Widget } from './edition';
import { orDamaged } from './open-form';
import type { Mark } from './parts';
import { inherited, type Placed } from './placed';
import { openKnownForm } from './recognise';

const UTF8_BOM = [0xef, 0xbb, 0xbf];
/** Bytes, compressed: no box of the form holds a tenth of this, and a bomb of this size does no harm. */
const LONGEST_STREAM = 20_000;
/** A change of language inside a text (PDF 32000-1, 7.9.2.2): not part of it. */
const LANGUAGE = /\p{Cc}[a-z]{2}(?:[A-Z]{2})?\p{Cc}/gu;

const decodeBytes = (bytes: Uint8Array): string => {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return decode(PDFHexString.of(hex));
};

const decode = (value: unknown): string => {
  if (value instanceof PDFRawStream) {
    if (value.contents.length > LONGEST_STREAM) return '';
    return decodeBytes(decodePDFRawStream(value).decode());
  }
  if (value instanceof PDFName) return value.decodeText();
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return '';
  const bytes = value.asBytes();
  // PDF 2.0 allows UTF-8 after its mark; pdf-lib knows UTF-16 and PDFDocEncoding only.
  const text = UTF8_BOM.every((byte, at) => bytes[at] === byte)
    ? new TextDecoder().decode(bytes)
    : value.decodeText();
  return text.replace(LANGUAGE, '');
};

/** Words that some programs write, as texts, where a state is expected. */
const NO = /^(?:|off|non|no|false|faux|0)$/i;

const isOn = (state: unknown): boolean => {
  if (state instanceof PDFBool) return state.asBoolean();
  if (state instanceof PDFName) return state.decodeText() !== 'Off';
  return (state instanceof PDFString || state instanceof PDFHexString) && !NO.test(state.decodeText().trim());
};

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
  return orDamaged(() =>
    answersOf(edition, 'boxes', (widget) => ({ mark: markOf(widget, byName.get(widget.name)) })),
  );
};
