import { AppError } from '../shared/errors';
import { tidy } from '../shared/text';

/** Text as it is written on the form: tidy, on one line unless the box has several, plain hyphens. */
export const formText = (text: string, multiline: boolean): string => {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\u2011/g, '-');
  const rows = plain.split('\n').map((row) => tidy(row.replace(/\p{Cc}/gu, ' ')));
  return multiline ? rows.join('\n').trim() : tidy(rows.join(' '));
};

/**
 * Refuses a text the font cannot draw, before anything is written: a hole or a "?" in a name is worse than no form.
 * @throws AppError cerfa/glyph with the field's id, never its value.
 */
export const demandGlyphs = (id: string, text: string, covered: ReadonlySet<number>): void => {
  for (const character of text)
    if (character !== '\n' && !covered.has(character.codePointAt(0) ?? 0))
      throw new AppError('cerfa/glyph', { field: id });
};
