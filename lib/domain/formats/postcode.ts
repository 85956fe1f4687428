import { compact } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

/** French postcode: 5 digits. A lost leading zero is not guessed: four digits may be a code half typed. */
export const postcode = textFormat({
  schema: z.string().regex(/^\d{5}$/, 'Un code postal a 5 chiffres.'),
  prepare: (raw) => compact(raw).replace(/^F(?=\d{5}$)/, ''),
  explain: () => 'Un code postal a 5 chiffres, zéro de tête compris, par exemple 01000.',
});
