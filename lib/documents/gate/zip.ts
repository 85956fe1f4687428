import { zipSync } from 'fflate';
import { readDirectory } from './directory';
import { readEntry } from './inflate';
import { refuse } from './refuse';

export type Parts = ReadonlyMap<string, Uint8Array>;

const starts = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** Another archive inside: zip, gzip, 7z, rar, bzip2, xz. */
const archive = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0x1f, 0x8b, 8],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x52, 0x61, 0x72, 0x21],
    [0x42, 0x5a, 0x68, 0x39],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ].some((signs) => starts(bytes, signs));

/**
 * Every file of a zip, whole and checked: limits, names, sizes, CRC, no archive inside unless `nested` (an attached
 * docx or xlsx of the dossier to file).
 * @throws AppError office/refused
 */
export const openZip = (bytes: Uint8Array, nested = false): Parts => {
  const parts = new Map<string, Uint8Array>();
  for (const entry of readDirectory(bytes)) {
    const part = readEntry(bytes, entry);
    if (entry.name.endsWith('/')) {
      if (part.length > 0) refuse('damaged', entry.name);
      continue;
    }
    if (!nested && archive(part)) refuse('nested', entry.name);
    parts.set(entry.name, part);
  }
  return parts;
};

/** The checked parts as a new zip: the only one other libraries ever see. */
export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([name, part]) => [name, part])), {
    level: 6,
    mtime: new Date(1980, 0, 1, 12),
  });
