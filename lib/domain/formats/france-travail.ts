import { compact } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

/** France Travail number: 7 digits and a digit or letter, or 11 digits. Source: les-emplois validators.py. */
export const franceTravail = textFormat({
  schema: z
    .string()
    .regex(/^(?:\d{7}[0-9A-Z]|\d{11})$/, 'Un numéro France Travail a 8 caractères, ou 11 chiffres.'),
  prepare: (raw) => compact(raw),
  explain: () =>
    'Un numéro France Travail a 7 chiffres suivis d’un chiffre ou d’une lettre, ou bien 11 chiffres. Il figure sur l’espace personnel et sur les courriers.',
});
