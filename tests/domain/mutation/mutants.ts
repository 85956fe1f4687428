import { plusDays } from '@/lib/domain/calendar';

/** One change of one place of a file. */
export type Mutant = {
  readonly path: string;
  readonly line: number;
  readonly kind: 'comparison' | 'number' | 'day';
  readonly before: string;
  readonly after: string;
  readonly source: string;
};

const OTHER: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
};

/** Where the bracket that opens at `at` closes. */
const closing = (text: string, at: number): number => {
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    const letter = text[place];
    if (letter === '[' || letter === '{' || letter === '(') depth += 1;
    if (letter === ']' || letter === '}' || letter === ')') depth -= 1;
    if (depth === 0) return place;
  }
  return text.length;
};

/**
 * The parts of a file that are not code to change: examples, and what makes their facts (functions declared after
 * use, values and functions of type Facts, Beside, Establishment…), sentences, comments, schemas of sources.
 */
const untouched = (text: string): readonly (readonly [number, number])[] => {
  const parts: [number, number][] = [];
  const opening = (pattern: RegExp): void => {
    for (const found of text.matchAll(pattern)) {
      const from = found.index + found[0].length - 1;
      parts.push([found.index, closing(text, from)]);
    }
  };
  opening(/\bexamples: \[/g);
  opening(/^function \w+\([^)]*\)[^{]*\{/gm);
  opening(/^const \w+ = \([^)]*\): (?:Facts|Beside|OtherDossier|Example) => \(\{/gm);
  opening(
    /^const \w+: (?:Facts|Beside|Print|Establishment|Certification|Readonly<Record<string, IdccEntry>>) = \{/gm,
  );
  opening(/^const (?:beside|BESIDE|COMMUNES|GENERAL|HALF|person|print)\b[^{]*\{/gm);
  opening(/\bsource: \{/g);
  opening(/\bsources: \[/g);
  for (const found of text.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|"[^"\n]*"/g))
    parts.push([found.index, found.index + found[0].length]);
  // Words in quotes: a text of the code without a space is an id, a code or a day.
  for (const found of text.matchAll(/'[^'\n]*'/g))
    if (found[0].includes(' ')) parts.push([found.index, found.index + found[0].length]);
  // The facts of examples that stand on a line of their own.
  for (const found of text.matchAll(/^.*(?:given: given\(|\.\.\.given\().*$/gm))
    parts.push([found.index, found.index + found[0].length]);
  for (const found of text.matchAll(
    /^import .*$|^export type [\s\S]*?;$|verifieLe: .*|sureJusquau: .*|jo: .*/gm,
  ))
    parts.push([found.index, found.index + found[0].length]);
  return parts;
};

const PATTERNS: readonly (readonly [Mutant['kind'], RegExp])[] = [
  ['comparison', / (<=|>=|===|!==|<|>) /g],
  ['day', /'(\d{4}-\d{2}-\d{2})'/g],
  ['number', /(?<![\w.'#-])(\d[\d_]*)(?![\w.'-])/g],
];
/** Numbers that are a threshold: of a value of the law, of a named constant, or beside a comparison. */
const COUNTS =
  /value: |value\b|^const [A-Z_]+ = \d|[<>]=? \d| \* \d+ *[<>)]|\bage\b|min|max|usual|agreement|reinforced/;

const changed = (kind: Mutant['kind'], before: string): string => {
  if (kind === 'comparison') return OTHER[before] ?? before;
  if (kind === 'day') return plusDays(before, 1);
  return String(Number(before.replace(/_/g, '')) + 1);
};

/** Every mutant of a file, in order. */
export const mutantsOf = (path: string, text: string): readonly Mutant[] => {
  const closed = untouched(text);
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const before = found[1] ?? '';
      const at = found.index + found[0].indexOf(before);
      if (closed.some(([from, to]) => at >= from && at < to)) return [];
      const line = text.slice(0, at).split('\n').length;
      const whole = text.split('\n')[line - 1] ?? '';
      if (kind === 'number' && !COUNTS.test(whole)) return [];
      const after = changed(kind, before);
      const source = text.slice(0, at) + after + text.slice(at + before.length);
      return [{ path, line, kind, before, after, source }];
    }),
  );
};
