import { fold, tidy } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

/**
 * Department of birth: 01–95, 2A, 2B, 971–978, 980–989, 99 for abroad. 20 is Corsica as it was before 1976.
 * Source: practice (codes.json, "memory only"); the Cerfa's box holds three characters.
 */
export const departement = textFormat({
  schema: z
    .string()
    .regex(/^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98\d|99)$/, 'Ce numéro de département n’existe pas.'),
  prepare: (raw) => {
    const typed = tidy(raw);
    if (/^(?:ne a l )?etranger$/.test(fold(typed))) return '99';
    const seen = /^(\d{1,3}|2[AB])(?![0-9A-Za-z])/i.exec(typed)?.[1]?.toUpperCase() ?? typed;
    return seen === '099' ? '99' : seen.padStart(2, '0');
  },
  explain: () =>
    'Écrivez le numéro du département, par exemple 69, 2A ou 974 ; pour une naissance à l’étranger, écrivez 99.',
});
