const code = (character: string): number => character.charCodeAt(0);
const [OPEN, CLOSE, LESS, MORE, PAREN, END_PAREN, ESCAPE, PERCENT, LINE, RETURN] = [...'[]<>()\\%\n\r'].map(
  code,
);
const [E, S] = [code('e'), code('s')];

const word = (text: string): Uint8Array => Uint8Array.from(text, code);
const ENDOBJ = word('endobj');
const STREAM = word('stream');
const ENDSTREAM = word('endstream');

const stands = (bytes: Uint8Array, at: number, wanted: Uint8Array): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

const after = (bytes: Uint8Array, from: number, wanted: Uint8Array): number => {
  for (let at = bytes.indexOf(E, from); at >= 0; at = bytes.indexOf(E, at + 1))
    if (stands(bytes, at, wanted)) return at + wanted.length;
  return bytes.length;
};

/** The place after a text that opens at `from`; escapes and parentheses in it are no end. */
const afterText = (bytes: Uint8Array, from: number): number => {
  let open = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === ESCAPE) at++;
    else if (byte === PAREN) open++;
    else if (byte === END_PAREN && --open === 0) return at + 1;
  }
  return bytes.length;
};

const afterComment = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length && bytes[at] !== LINE && bytes[at] !== RETURN) at++;
  return at;
};

/** A stream: where its dictionary begins and ends, and its content begins. Places in the file. */
export type StreamPlace = { readonly dict: number; readonly end: number; readonly content: number };

export type Survey = {
  /** How deep arrays and dictionaries lie one in the other. */
  readonly depth: number;
  readonly streams: readonly StreamPlace[];
};

/**
 * One pass over a file, word by word as its parser will go, texts, comments and contents of streams left out. It stops
 * as soon as the depth goes beyond `deepest`.
 */
export const survey = (bytes: Uint8Array, deepest: number): Survey => {
  const streams: StreamPlace[] = [];
  let depth = 0;
  let reached = 0;
  let dict = 0;
  for (let at = 0; at < bytes.length && reached <= deepest; ) {
    const byte = bytes[at];
    const double = bytes[at + 1] === byte && (byte === LESS || byte === MORE);
    if (byte === PAREN) at = afterText(bytes, at);
    else if (byte === PERCENT) at = afterComment(bytes, at);
    else if (byte === S && stands(bytes, at, STREAM)) {
      const content = at + STREAM.length + (bytes[at + STREAM.length] === RETURN ? 2 : 1);
      streams.push({ dict, end: at, content });
      at = after(bytes, content, ENDSTREAM);
    } else if (byte === E && stands(bytes, at, ENDOBJ)) {
      depth = 0;
      at += ENDOBJ.length;
    } else {
      if (byte === OPEN || (byte === LESS && double)) {
        if (depth === 0) dict = at;
        reached = Math.max(reached, ++depth);
      } else if (byte === CLOSE || (byte === MORE && double)) depth = Math.max(0, depth - 1);
      at += double ? 2 : 1;
    }
  }
  return { depth: reached, streams };
};
