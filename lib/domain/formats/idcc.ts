import { tidy } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

/**
 * Collective agreement number, 4 digits with leading zeros. 9999: none; 9998: being negotiated; 3180: private
 * individual employers. Source: notice 51650#09, page 2.
 */
export const idcc = textFormat({
  schema: z
    .string()
    .regex(/^\d{4}$/, 'Un code IDCC a 4 chiffres.')
    .refine((code) => code !== '0000', 'Ce code IDCC n’existe pas.'),
  prepare: (raw) => {
    const seen = /^(?:IDCC\s?:?\s?)?(?:N°\s?)?(\d{1,4})(?![\d.,])/i.exec(tidy(raw));
    return seen?.[1]?.padStart(4, '0') ?? tidy(raw);
  },
  explain: () =>
    'Un code IDCC a 4 chiffres, par exemple 1996. Il figure sur le bulletin de paie ; sans convention, écrivez 9999.',
});
