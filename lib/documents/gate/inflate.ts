import { Inflate } from 'fflate';
import type { Entry } from './directory';
import { refuse } from './refuse';

const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as zip uses it. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const STEP = 4096;

/** Inflates by small pieces and stops at the first byte beyond the size told: what a header claims is never trusted. */
const inflated = ({ name, size }: Entry, packed: Uint8Array): Uint8Array => {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) refuse('bomb', name);
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  if (length !== size) refuse('damaged', name);
  return out;
};

/** The bytes of one part, of the size and the CRC told. @throws AppError office/refused */
export const readEntry = (bytes: Uint8Array, entry: Entry): Uint8Array => {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  let part: Uint8Array;
  if (entry.method === 0) {
    if (entry.packed !== entry.size) return refuse('damaged', entry.name);
    part = packed.slice();
  } else {
    try {
      part = inflated(entry, packed);
    } catch (cause) {
      // a fault of fflate is a damaged stream; a refusal of ours goes on
      if (cause instanceof Error && cause.name === 'AppError') throw cause;
      return refuse('damaged', entry.name);
    }
  }
  return crc32(part) === entry.crc ? part : refuse('damaged', entry.name);
};
