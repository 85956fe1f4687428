import { compact, tidy } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

/** NAF (APE) code, stored as 4 digits and a letter ("8559A"); NAF 2025 keeps the shape. Source: INSEE. */
export const naf = textFormat({
  schema: z.string().regex(/^\d{4}[A-Z]$/, 'Un code NAF a 4 chiffres et une lettre, sans point.'),
  prepare: (raw) => {
    // A register's line often holds the activity after the code: "62.01Z - Programmation informatique".
    const seen = /^(\d{2})[.\s]?(\d{2})\s?([A-Za-z])(?![A-Za-z0-9])/.exec(tidy(raw));
    return seen ? `${seen[1]}${seen[2]}${seen[3]}`.toUpperCase() : compact(raw);
  },
  explain: () =>
    'Un code NAF a 4 chiffres et une lettre, par exemple 85.59A. Il figure sur le bulletin de paie.',
  show: (value) => value.replace(/^(\d{2})(\d{2}[A-Z])$/, '$1.$2'),
});
