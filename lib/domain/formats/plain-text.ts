import { tidy } from '../../shared/text';
import * as z from '../../shared/z';
import { type Format, refuse } from './format';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we look for.
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we look for.
const CONTROL_BUT_NEWLINE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;
const LONE = /\p{Cs}/gu;

const tooLong = (max: number): string => `Ce texte est trop long : ${max} signes au plus.`;
const sound = (text: string, control: RegExp): boolean => text.search(control) < 0 && text.search(LONE) < 0;

/** One line of text as stored: tidied, 1 to `max` characters, nothing unprintable. */
export const lineSchema = (max: number): z.ZodString =>
  z
    .string()
    .min(1, 'Ce texte est vide.')
    .max(max, tooLong(max))
    .refine((text) => sound(text, CONTROL), 'Ce texte contient un caractère qui ne s’imprime pas.')
    .refine((text) => text.trim() !== '', 'Ce texte est vide.');

/** Several lines of text as stored, ends of lines as "\n". */
export const linesSchema = (max: number): z.ZodString =>
  z
    .string()
    .min(1, 'Ce texte est vide.')
    .max(max, tooLong(max))
    .refine(
      (text) => sound(text, CONTROL_BUT_NEWLINE),
      'Ce texte contient un caractère qui ne s’imprime pas.',
    )
    .refine((text) => text.trim() !== '', 'Ce texte est vide.');

/** A person's name: letters of any script, spaces, hyphens, apostrophes and points. */
export const nameSchema = (max: number): z.ZodString =>
  lineSchema(max).regex(/^[\p{L}\p{M}'’ʼ .-]+$/u, 'Un nom ne contient ni chiffre ni symbole.');

/** What was typed on one line: breaks and tabs become spaces, what cannot be printed goes. */
export const cleanLine = (raw: string): string =>
  tidy(
    tidy(
      raw
        .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
        .replace(CONTROL, '')
        .replace(LONE, ''),
    ),
  );

/** What was typed on several lines: ends of lines unified, at most one empty line in a row. */
export const cleanLines = (raw: string): string =>
  raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROL_BUT_NEWLINE, '')
    .replace(LONE, '')
    .split('\n')
    .map((line) => tidy(tidy(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Cleans a text against its field's schema; the message is the schema's own. */
export const cleanText = (raw: string, schema: z.ZodType, several: boolean): ReturnType<Format['clean']> => {
  const parsed = schema.safeParse(several ? cleanLines(raw) : cleanLine(raw));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : refuse(raw, parsed.error.issues[0]?.message ?? 'Ce texte n’est pas accepté.');
};
