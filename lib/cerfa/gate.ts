import { AppError, type Errors } from '../shared/errors';
import { inflatedWithin } from './inflate';
import { type StreamPlace, survey } from './survey';

const refuse = (reason: Errors['cerfa/unsafe']['reason']): never => {
  throw new AppError('cerfa/unsafe', { reason });
};

/** The official form has 400 objects; a contract bundled with its annexes, some thousands. */
const MOST_OBJECTS = 100_000;
/** Entries, columns, pages, bytes that a dictionary announces. */
const LARGEST_NUMBER = 10_000_000;
/** Arrays and dictionaries one in the other; forms have five or six. */
const DEEPEST = 100;
/** Bytes once decompressed: of what the parser unpacks while it opens the file, of any other stream, of all together. */
const LARGEST_EAGER = 16 * 1024 * 1024;
const LARGEST = 64 * 1024 * 1024;
const LARGEST_TOTAL = 128 * 1024 * 1024;

const COUNTS =
  /\/(?:W|Index|Size|Count|N|First|Columns|Colors|BitsPerComponent|MaxLen|Length)\s*(?:\[([\d\s.+-]{0,400})\]|([+-]?\d+))/g;
const TABLES = /\bxref\s+\d+\s+(\d+)/g;
const OBJECT = /\d\s+\d+\s+obj\b/g;
/** Filters that pack: two of them one after the other have no honest use. */
const PACKER = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g;
const UNFOLDER = /\/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85)\b/g;
/** Streams the parser unpacks before anyone asks for them. */
const EAGER = /\/(?:ObjStm|XRef|Metadata)\b/;

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
/** Names as they are meant: any letter of a name may be written by its number. */
const plainNames = (text: string): string =>
  text.includes('#')
    ? text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

const many = (text: string, pattern: RegExp, most: number): boolean => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count > most) return true;
  return false;
};

const checkNumbers = (text: string): void => {
  for (const [, list = '', alone = ''] of text.matchAll(COUNTS))
    if (`${list} ${alone}`.split(/\s+/).some((number) => Math.abs(Number(number)) > LARGEST_NUMBER))
      refuse('count');
};

/** zlib's own first two bytes. */
const isPacked = (first = 0, second = 0): boolean => (first & 15) === 8 && (first * 256 + second) % 31 === 0;

/** How many bytes a stream makes once unpacked; refuses it when it hides that, or makes too many. */
const unpackedSize = async (bytes: Uint8Array, place: StreamPlace, room: number): Promise<number> => {
  const dict = plainNames(textOf(bytes.subarray(place.dict, place.end)));
  if (/\/(?:Filter|F)\s+\d+\s+\d+\s+R/.test(dict) || many(dict, PACKER, 1)) refuse('filters');
  const eager = EAGER.test(dict);
  // The parser would look these up elsewhere, unseen from here.
  if (eager && /\/(?:W|Index|Size|N)\s*\d+\s+\d+\s+R/.test(dict)) refuse('count');
  if (many(dict, UNFOLDER, eager ? 0 : 1) || (eager && /\/(?:LZW|RunLength|RL\b)/.test(dict)))
    refuse('filters');
  if (!isPacked(bytes[place.content], bytes[place.content + 1])) return 0;
  const limit = Math.min(eager ? LARGEST_EAGER : LARGEST, room);
  const { size, bytes: content } = await inflatedWithin(bytes, place.content, limit, eager);
  if (size > limit) refuse('bomb');
  if (dict.includes('/ObjStm')) {
    checkNumbers(plainNames(textOf(content)));
    if (survey(content, DEEPEST).depth > DEEPEST) refuse('depth');
  }
  return size;
};

/**
 * Looks at a file before any parser does: the counts it announces, its depth, its filters, and what it becomes once
 * unpacked. The cost is bounded whatever the file holds.
 * @throws AppError cerfa/unsafe with the reason
 */
export const passGate = async (bytes: Uint8Array): Promise<void> => {
  const text = textOf(bytes);
  if (many(text, OBJECT, MOST_OBJECTS)) refuse('count');
  checkNumbers(plainNames(text));
  for (const [, size] of text.matchAll(TABLES)) if (Number(size) > LARGEST_NUMBER) refuse('count');
  const { depth, streams } = survey(bytes, DEEPEST);
  if (depth > DEEPEST) refuse('depth');
  let room = LARGEST_TOTAL;
  for (const place of streams) room -= await unpackedSize(bytes, place, room);
};
