import { tidy } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

/**
 * Training speciality, 3 digits. The notice prints only part of the list, so an unknown code of the right shape is
 * accepted; a register's letter after it ("326t") is dropped. Source: notice 51650#09, page 7; INSEE.
 */
export const nsf = textFormat({
  schema: z.string().regex(/^[1-4]\d{2}$/, 'Un code NSF a 3 chiffres et commence par 1, 2, 3 ou 4.'),
  prepare: (raw) => /^(?:NSF\s?:?\s?)?(\d{3})[a-z]?(?![a-z0-9])/i.exec(tidy(raw))?.[1] ?? tidy(raw),
  explain: () => 'Un code NSF a 3 chiffres, par exemple 326. Il figure sur la fiche RNCP ou dans la notice.',
});
