import { LIMITS } from './limits';
import { refuse } from './refuse';

/** One event of an XML text. `name` without its prefix; attributes as written, prefix kept, entities decoded. */
export type XmlEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly closed: boolean;
      /** Places in the text: the sign `<` and the character after `>`. */
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'text'; readonly text: string; readonly from: number; readonly to: number };

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities of XML and numbered characters; any other is left as written. */
export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
        if (name !== undefined) return ENTITIES[name] ?? all;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;

/** Value of an attribute, by its written name. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const seen = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return seen ? decodeXml(seen[1] ?? seen[2] ?? '') : undefined;
};

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The end of a tag that begins at `at`: the `>` outside quotes, or -1. */
const tagEnd = (text: string, at: number): number => {
  let quote = '';
  for (let place = at; place < text.length; place += 1) {
    const sign = text[place];
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return place;
    else if (sign === '<') return -1;
  }
  return -1;
};

const DECLARATION =
  /^\uFEFF?<\?xml\s+version=["']1\.\d["'](?:\s+encoding=["'][\w.-]+["'])?(?:\s+standalone=["'](?:yes|no)["'])?\s*$/;

/** The declaration stands first and well formed, or it is an instruction with another name. */
const soundInstruction = (text: string, from: number, end: number): boolean =>
  /^<\?xml\s/i.test(text.slice(from, from + 6))
    ? DECLARATION.test(text.slice(0, end))
    : /^<\?(?!xml\b)[A-Za-z_][\w.-]*(?:\s|\?)/i.test(text.slice(from, end + 1));

/**
 * Reads an XML text without recursion and without any entity of its own: a document type, an element left open, too
 * deep or too many, end the reading. `place` is named in refusals.
 * @throws AppError office/refused
 */
export function* readXml(text: string, place: string): Generator<XmlEvent> {
  const open: string[] = [];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const sign = text.indexOf('<', at);
    const until = sign < 0 ? text.length : sign;
    if (until > at) {
      const between = text.slice(at, until);
      if (open.length > 0) yield { kind: 'text', text: decodeXml(between), from: at, to: until };
      else if (between.replace(/^\uFEFF/, '').trim() !== '') refuse('damaged', place);
    }
    if (sign < 0) break;
    if (text.startsWith('<!--', sign) || text.startsWith('<?', sign)) {
      const end = text.indexOf(text[sign + 1] === '?' ? '?>' : '-->', sign);
      if (end < 0) refuse('damaged', place);
      if (text[sign + 1] === '?' && !soundInstruction(text, sign, end)) refuse('damaged', place);
      at = end + (text[sign + 1] === '?' ? 2 : 3);
      continue;
    }
    if (text.startsWith('<![CDATA[', sign)) {
      const end = text.indexOf(']]>', sign);
      if (end < 0 || open.length === 0) refuse('damaged', place);
      yield { kind: 'text', text: text.slice(sign + 9, end), from: sign, to: end + 3 };
      at = end + 3;
      continue;
    }
    if (text[sign + 1] === '!') refuse('entity', place);
    const end = tagEnd(text, sign + 1);
    if (end < 0) refuse('damaged', place);
    at = end + 1;
    const inside = text.slice(sign + 1, end);
    if (inside.startsWith('/')) {
      const name = inside.slice(1).trim();
      if (open.pop() !== name) refuse('damaged', place);
      yield { kind: 'close', name: bare(name), from: sign, to: at };
      continue;
    }
    const closed = inside.endsWith('/');
    const name = /^[\p{L}_][\p{L}\p{N}_.:-]*/u.exec(inside)?.[0];
    if (name === undefined) return refuse('damaged', place);
    count += 1;
    if (count > LIMITS.elements) refuse('count', place);
    if (!closed) open.push(name);
    if (open.length > LIMITS.depth) refuse('depth', place);
    const attributes = inside.slice(name.length, closed ? -1 : undefined);
    yield { kind: 'open', name: bare(name), attributes, closed, from: sign, to: at };
  }
  if (open.length > 0 || count === 0) refuse('damaged', place);
}
