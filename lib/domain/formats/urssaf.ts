import { compact } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

/** Number of a private individual employer: 14 characters that begin with 08, 09, X or Z. One source only. */
export const urssaf = textFormat({
  schema: z
    .string()
    .regex(
      /^(?:0[89][0-9A-Z]{12}|[XZ][0-9A-Z]{13})$/,
      'Un numéro de particulier employeur a 14 caractères et commence par 08, 09, X ou Z.',
    ),
  prepare: (raw) => compact(raw),
  explain: () =>
    'Un numéro de particulier employeur a 14 caractères et commence par 08, 09, X ou Z. Il figure sur les courriers de l’Urssaf.',
});
