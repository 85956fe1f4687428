import { applies, type Dossier, definitions, type FieldId, formatValue, validFields } from '../../domain';
import type { Block, Pair, Text } from '../blocks';
import type { Missing, Source } from '../written';
import { blank, blankLines } from './blank';

/** The answers of a dossier as texts; each blank left in a document is noted in `missing`. */
export type Answers = {
  readonly fields: Dossier;
  readonly missing: readonly Missing[];
  /** The value as a reader expects it, undefined when there is none or when it is not valid. */
  readonly shown: (id: FieldId) => string | undefined;
  /** The value, or a dotted line that is noted. */
  readonly text: (id: FieldId, length?: number) => Text;
  readonly pair: (id: FieldId, label?: string) => Pair;
  /** The pair of an answer that may be absent: none then. */
  readonly maybe: (id: FieldId, label?: string) => readonly Pair[];
  /** Several lines as bullets, or as they were typed; dotted lines that are noted when there are none. */
  readonly lines: (id: FieldId, as?: 'list' | 'paragraph') => Block;
  readonly lacks: (missing: Missing) => void;
};

const linesOf = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '');

/** Reads a dossier: a value that is not valid is a blank, never printed. */
export const answersOf = ({ fields: draft }: Source): Answers => {
  const fields = validFields(draft);
  const missing: Missing[] = [];
  const lacks = (one: Missing): void => {
    const same = (other: Missing) => other.label === one.label && other.row === one.row;
    if (!missing.some(same)) missing.push(one);
  };
  const shown = (id: FieldId): string | undefined =>
    fields[id] === undefined || !applies(id, fields) ? undefined : formatValue(id, fields[id]);
  const lacking = (id: FieldId): void => lacks({ label: definitions[id].label, field: id });
  const text = (id: FieldId, length?: number): Text => {
    const value = shown(id);
    if (value !== undefined) return value;
    lacking(id);
    return blank(length);
  };
  const pair = (id: FieldId, label: string = definitions[id].label): Pair => ({ label, value: text(id) });
  return {
    fields,
    missing,
    shown,
    text,
    pair,
    maybe: (id, label) => (shown(id) === undefined ? [] : [pair(id, label)]),
    lines: (id, as = 'list') => {
      const value = shown(id);
      if (value !== undefined) {
        const lines = linesOf(value);
        return as === 'list' && lines.length > 1
          ? { kind: 'list', entries: lines }
          : { kind: 'paragraph', text: lines.join('\n') };
      }
      lacking(id);
      return blankLines();
    },
    lacks,
  };
};
