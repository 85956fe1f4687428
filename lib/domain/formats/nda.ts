import { compact } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

/**
 * Training activity declaration number: 11 digits, region first. Our knowledge of it is practice, not a text
 * (codes.json, confidence "memory only"): only the length and the digits are required, the region is not.
 */
export const nda = textFormat({
  schema: z.string().regex(/^\d{11}$/, 'Un numéro de déclaration d’activité a 11 chiffres, sans espace.'),
  prepare: (raw) => compact(raw).replace(/^(N°)?NDA(N°)?:?/, ''),
  explain: (typed) =>
    /^\d+$/.test(typed)
      ? `Un numéro de déclaration d’activité a 11 chiffres ; celui-ci en a ${typed.length}.`
      : 'Un numéro de déclaration d’activité a 11 chiffres, sans lettre. Demandez-le à l’organisme de formation.',
  show: (value) => value.replace(/^(\d{2})(\d{2})(\d{5})(\d{2})$/, '$1 $2 $3 $4'),
});
