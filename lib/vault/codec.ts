import * as z from '../shared/z';
import { DATA_VERSION, lift } from './migrations';
import type { HistoryEntry, StoredDossier, StoredFile } from './types';

type Bytes = Uint8Array<ArrayBuffer>;

const zOrigin = z.enum(['typed', 'profile', 'import', 'portal', 'pdf', 'demo']);
const zVersion = z.int().positive();
const zBag = z.record(z.string(), z.unknown());

const zDossier = z.strictObject({
  id: z.string().min(1),
  version: zVersion,
  fields: zBag,
  parts: zBag,
  origins: z.record(z.string(), zOrigin),
  createdAt: z.string(),
  changedAt: z.string(),
  deletedAt: z.exactOptional(z.string()),
  checkedAt: z.exactOptional(z.string()),
});

const zEntry = z.strictObject({
  version: zVersion,
  at: z.string(),
  event: z.exactOptional(z.enum(['create', 'duplicate', 'remove', 'restore'])),
  changes: z.array(
    z.strictObject({
      field: z.string(),
      // JSON has no undefined: an absent `before` or `value` is one.
      value: z.unknown().optional(),
      before: z.unknown().optional(),
      origin: zOrigin,
    }),
  ),
});

const zHeader = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  sha256: z.string(),
  addedAt: z.string(),
});

const zEnvelope = z.strictObject({ shape: z.int(), record: z.unknown() });

/** A record as UTF-8 JSON, with the shape this build writes. */
export const encode = (record: unknown): Bytes =>
  new TextEncoder().encode(JSON.stringify({ shape: DATA_VERSION, record }));

// JSON.parse quotes the text it stumbled on, so its error must not travel: unreadable is undefined, without a cause.
const decode = (bytes: Uint8Array, table: string): unknown => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const envelope = zEnvelope.safeParse(JSON.parse(text));
    return envelope.success ? lift(table, envelope.data.shape, envelope.data.record) : undefined;
  } catch {
    return undefined;
  }
};

/** @returns undefined when the bytes are not a dossier of a shape we know */
export const decodeDossier = (bytes: Uint8Array): StoredDossier | undefined =>
  zDossier.safeParse(decode(bytes, 'dossier')).data;

/** @returns undefined when the bytes are not a history entry of a shape we know */
export const decodeEntry = (bytes: Uint8Array): HistoryEntry | undefined => {
  const entry = zEntry.safeParse(decode(bytes, 'history')).data;
  return (
    entry && {
      ...entry,
      changes: entry.changes.map((change) => ({ ...change, before: change.before, value: change.value })),
    }
  );
};

/** A file as: length of the header (4 bytes, big-endian), header as {@link encode} makes it, the file's bytes. */
export const encodeFile = ({ bytes, ...header }: StoredFile): Bytes => {
  const head = encode(header);
  const out = new Uint8Array(4 + head.length + bytes.length);
  new DataView(out.buffer).setUint32(0, head.length);
  out.set(head, 4);
  out.set(bytes, 4 + head.length);
  return out;
};

/** @returns undefined when the bytes are not a file of a shape we know */
export const decodeFile = (bytes: Bytes): StoredFile | undefined => {
  if (bytes.length < 4) return undefined;
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  if (end > bytes.length) return undefined;
  const header = zHeader.safeParse(decode(bytes.subarray(4, end), 'file')).data;
  return header && { ...header, bytes: bytes.slice(end) };
};
