/** Why a JSON text is refused before or after its parse, with the path of the key at fault. */
export type ScanFault = { readonly kind: 'deep' | 'forbidden' | 'duplicate'; readonly path: string };

type Level = { readonly keys: Set<string> | undefined; name: string; index: number };

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const plainKey = (literal: string): string => {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
};

const pathOf = (levels: readonly Level[]): string =>
  levels
    .map(({ keys, name, index }) => (keys ? `.${name.slice(0, 60)}` : `[${index}]`))
    .join('')
    .replace(/^\./, '');

/**
 * Reads a JSON text once, character by character and without recursion, for what JSON.parse lets through or chokes on:
 * nesting deeper than `depth`, keys that name a prototype (however escaped), keys given twice in one object.
 */
export const scanJson = (text: string, depth: number): ScanFault | undefined => {
  const levels: Level[] = [];
  let keyNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const level = levels.at(-1);
    if (sign === '"') {
      const start = at;
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
      if (level?.keys && keyNext) {
        keyNext = false;
        level.name = plainKey(text.slice(start, at + 1));
        if (FORBIDDEN.has(level.name)) return { kind: 'forbidden', path: pathOf(levels) };
        if (level.keys.has(level.name)) return { kind: 'duplicate', path: pathOf(levels) };
        level.keys.add(level.name);
      }
    } else if (sign === '{' || sign === '[') {
      if (levels.length >= depth) return { kind: 'deep', path: pathOf(levels) };
      levels.push({ keys: sign === '{' ? new Set() : undefined, name: '', index: 0 });
      keyNext = sign === '{';
    } else if (sign === '}' || sign === ']') {
      levels.pop();
      keyNext = false;
    } else if (sign === ',' && level) {
      level.index += 1;
      keyNext = level.keys !== undefined;
    }
  }
  return undefined;
};
