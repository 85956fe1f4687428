import { LIMITS, RATIO_FROM_BYTES } from './limits';
import { refuse } from './refuse';

export type Entry = {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly start: number;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Place of the end record: the last one whose comment ends with the file. */
const endOf = (view: DataView): number => {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  return refuse('damaged');
};

const SAFE = /^[^\\:*?"<>|\p{Cc}]+$/u;

/** A relative path that stays inside, without `..`, drive letters, backslashes or control characters. */
const safeName = (name: string): boolean =>
  name.length <= LIMITS.nameLength &&
  SAFE.test(name) &&
  !name.startsWith('/') &&
  !name.split('/').some((part) => part === '..' || part === '.' || part === '__proto__');

const entryAt = (view: DataView, bytes: Uint8Array, at: number): Entry & { readonly next: number } => {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return refuse('damaged');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const [nameLength = 0, extra = 0, comment = 0] = lengths;
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (!safeName(name)) return refuse('name');
  if (flags & 0x41) return refuse('encrypted', name);
  if (method !== 0 && method !== 8) return refuse('damaged', name);
  if (size > LIMITS.partBytes || (size > RATIO_FROM_BYTES && size > packed * LIMITS.ratio))
    return refuse('bomb', name);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return refuse('damaged', name);
  const localName = view.getUint16(local + 26, true);
  const start = local + 30 + localName + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) return refuse('damaged', name);
  if (new TextDecoder().decode(bytes.subarray(local + 30, local + 30 + localName)) !== name)
    return refuse('damaged', name);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    start,
    next: at + 46 + nameLength + extra + comment,
  };
};

/** No two parts may share bytes: a bomb of overlapping entries is small and endless. */
const demandApart = (entries: readonly Entry[]): void => {
  let reached = 0;
  for (const { start, packed, name } of [...entries].sort((one, other) => one.start - other.start)) {
    if (start < reached) refuse('bomb', name);
    reached = start + packed;
  }
};

/**
 * The central directory of a zip, read by ourselves: counts, names, sizes told, overlaps. Nothing is inflated.
 * @throws AppError office/refused
 */
export const readDirectory = (bytes: Uint8Array): readonly Entry[] => {
  if (bytes.length === 0) refuse('empty');
  if (bytes.length > LIMITS.bytes) refuse('too-large');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) refuse('old-office');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse('not-office');
  if (bytes.length < 22) refuse('damaged');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) refuse('many-parts');
  if (count === 0 || count !== view.getUint16(end + 8, true)) refuse('damaged');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let whole = 0;
  for (let seen = 0; seen < count; seen += 1) {
    const { next, ...entry } = entryAt(view, bytes, at);
    if (names.has(entry.name.toLowerCase())) refuse('duplicate', entry.name);
    names.add(entry.name.toLowerCase());
    whole += entry.size;
    if (whole > LIMITS.wholeBytes) refuse('bomb');
    entries.push(entry);
    at = next;
  }
  if (at > end) refuse('damaged');
  demandApart(entries);
  return entries;
};
