import { AppError } from '../shared/errors';
import { tidy } from '../shared/text';

/** Text as it is kept in the form: tidy, on one line unless the box has several. */
export const formText = (text: string, multiline: boolean): string => {
  const plain = text.replace(/\r\n?/g, '\n');
  // Twice: taking an invisible character away may leave two spaces side by side.
  const rows = plain.split('\n').map((row) => tidy(tidy(row.replace(/\p{Cc}/gu, ' '))));
  return multiline ? rows.join('\n').trim() : tidy(rows.join(' '));
};

/** The same text as it is drawn: a hyphen that does not break looks like any other, and fonts seldom have it. */
export const drawnText = (text: string): string => text.replace(/\u2011/g, '-');

/**
 * Refuses a text the font cannot draw, before anything is written: a hole or a "?" in a name is worse than no form.
 * @throws AppError cerfa/glyph with the field's id, never its value.
 */
export const demandGlyphs = (id: string, text: string, covered: ReadonlySet<number>): void => {
  for (const character of text)
    if (character !== '\n' && !covered.has(character.codePointAt(0) ?? 0))
      throw new AppError('cerfa/glyph', { field: id });
};
