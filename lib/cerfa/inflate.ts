const PIECE = 64 * 1024;

export type Inflated = {
  /** Bytes reached: beyond the limit when it was passed. */
  readonly size: number;
  /** The content; none when the limit was passed or `keep` was not asked. */
  readonly bytes: Uint8Array;
};

const joined = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

/**
 * Decompresses what begins at `from`, piece by piece, up to its own end or to a limit: a bomb costs no more than the
 * limit. What its dictionary says of its length is not believed. A damaged stream gives what came before the damage.
 */
export const inflatedWithin = async (
  file: Uint8Array,
  from: number,
  limit: number,
  keep: boolean,
): Promise<Inflated> => {
  const stream = new DecompressionStream('deflate');
  const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()];
  const feed = async (): Promise<void> => {
    for (let at = from; at < file.length; at += PIECE)
      await writer.write(new Uint8Array(file.subarray(at, at + PIECE)));
    await writer.close();
  };
  // The end of the content is junk to the decompressor, as is any damage: it then refuses what is still to come.
  const fed = feed().catch(() => undefined);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done && size <= limit; piece = await reader.read()) {
      size += piece.value.length;
      if (keep) pieces.push(piece.value);
    }
  } catch {
    // As above.
  }
  await Promise.allSettled([reader.cancel(), writer.abort(), fed]);
  return { size, bytes: keep && size <= limit ? joined(pieces, size) : new Uint8Array() };
};
