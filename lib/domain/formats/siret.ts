import { compact } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

const LA_POSTE = '356000000';

/** Luhn's sum over a string of digits: true when it is a multiple of ten. */
const luhn = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighed = place % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
};

/** Nine digits whose Luhn key is right, as INSEE gives them to a firm. */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(text) && !/^0+$/.test(text) && luhn(text);

/**
 * Fourteen digits whose Luhn key is right (INSEE, SIRENE). La Poste's establishments follow another key:
 * the plain sum of their digits is a multiple of five (SIREN 356 000 000).
 */
export const isSiret = (text: string): boolean => {
  if (!/^\d{14}$/.test(text) || /^0{9}/.test(text)) return false;
  if (luhn(text)) return true;
  return text.startsWith(LA_POSTE) && [...text].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
};

const explain = (typed: string): string => {
  if (isSiren(typed))
    return 'Ce numéro de 9 chiffres est le SIREN de l’entreprise. Ajoutez les 5 derniers chiffres de l’établissement pour avoir le SIRET.';
  if (!/^\d+$/.test(typed)) return 'Un SIRET ne contient que des chiffres : il en faut 14.';
  if (typed.length !== 14) return `Un SIRET a 14 chiffres ; celui-ci en a ${typed.length}.`;
  return 'Ce SIRET n’est pas valide : un des 14 chiffres est faux. Recopiez-le depuis l’avis de situation INSEE ou un bulletin de paie.';
};

/** SIRET of an establishment, stored as 14 digits, shown 3-3-3-5. */
export const siret = textFormat({
  schema: z
    .string()
    .regex(/^\d{14}$/, 'Un SIRET a 14 chiffres, sans espace.')
    .refine(isSiret, 'La clé de ce SIRET est fausse.'),
  prepare: (raw) => compact(raw).replace(/^(N°)?SIRET(N°)?:?/, ''),
  explain,
  show: (value) => value.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4'),
});
