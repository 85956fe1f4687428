import { AppError, type OfficeRefusal } from '../../shared/errors';
import { openOffice } from '../gate';
import { DOCX, JPEG, PDF, PNG, XLSX } from './limits';

/** What the bytes are, whatever the name says; `damaged` and `refused` say why they should not be sent. */
export type KindOfFile = {
  readonly type?: string;
  readonly damaged?: true;
  /** A PDF that asks for a password. */
  readonly encrypted?: true;
  readonly refused?: OfficeRefusal;
  /** A PDF that carries an electronic signature; a pen's on paper cannot be seen. */
  readonly signed?: true;
};

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** The mark that ends a JPEG; windows-1252, which « latin1 » is on the web, leaves no sure text to look for. */
const holdsEnd = (bytes: Uint8Array): boolean => {
  for (let at = bytes.lastIndexOf(0xd9); at > 0; at = bytes.lastIndexOf(0xd9, at - 1))
    if (bytes[at - 1] === 0xff) return true;
  return false;
};

const TRAILER_BYTES = 4096;

const pdf = (bytes: Uint8Array): KindOfFile => {
  const end = latin1(bytes.subarray(-TRAILER_BYTES));
  if (!end.includes('%%EOF')) return { type: PDF, damaged: true };
  const whole = latin1(bytes);
  return {
    type: PDF,
    ...(/\/Encrypt\s+\d+\s+\d+\s+R/.test(whole) || /\/Encrypt\s*<</.test(whole) ? { encrypted: true } : {}),
    // the range a signature covers is written before it is signed: it never stands in a compressed part
    ...(/\/ByteRange\s*\[\s*\d+\s+\d+\s+\d+\s+\d+\s*\]/.test(whole) ? { signed: true } : {}),
  };
};

const office = (bytes: Uint8Array): KindOfFile => {
  try {
    return { type: openOffice(bytes).kind === 'docx' ? DOCX : XLSX };
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'office/refused') throw cause;
    return { refused: (cause as AppError<'office/refused'>).facts.reason };
  }
};

/** Recognises a file by its bytes. Word and Excel files go through the gate. Never throws for what a file holds. */
export const kindOfFile = (bytes: Uint8Array): KindOfFile => {
  // a PDF's header may stand anywhere in the first 1024 bytes (PDF 32000-1, annex H.3)
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return pdf(bytes);
  // cameras and editors write their own data after the end: it may stand anywhere
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return latin1(bytes).includes('IEND') ? { type: PNG } : { type: PNG, damaged: true };
  if (begins(bytes, 0xff, 0xd8, 0xff))
    return holdsEnd(bytes) ? { type: JPEG } : { type: JPEG, damaged: true };
  if (begins(bytes, 0x50, 0x4b) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return office(bytes);
  return {};
};
