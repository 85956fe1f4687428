/** 32-bit FNV-1a of a text; the only source of chance in the replica, so that a seed gives the same page. */
export function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** One of the choices, fixed by the text. */
export const pick = (text, choices) => choices[hash(text) % choices.length];

/** The list in an order fixed by the text. */
export const shuffle = (text, list) =>
  list
    .map((item, i) => ({ item, rank: hash(`${text}/${i}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

/** An element id or name that says nothing: it changes with every load and holds no key. */
export const opaque = (load, what) =>
  `x${hash(`${load}|${what}`).toString(36)}${hash(`${what}|${load}|b`).toString(36)}`;
