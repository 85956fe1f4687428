import { compact } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

// Sex 1/2 (3/4 and 7/8 while provisional), year, month (20–42 and 50–99 when unknown), department, commune, order.
const BODY = /^[123478]\d{2}(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(2[AB]|0[1-9]|[1-9]\d)\d{3}\d{3}$/;

/**
 * Control key of the 13 first characters: 97 − (number mod 97), where 2A counts as 19 and 2B as 18.
 * Undefined when they are not those of a NIR. Source: INSEE; les-emplois validators.py.
 */
export const nirKey = (body: string): string | undefined => {
  if (!BODY.test(body)) return undefined;
  const number = Number(body.replace('2A', '19').replace('2B', '18'));
  return String(97 - (number % 97)).padStart(2, '0');
};

/** Fifteen characters, Corsica in 2A and 2B, key right. */
export const isNir = (text: string): boolean =>
  /^[0-9AB]{13}\d{2}$/.test(text) && nirKey(text.slice(0, 13)) === text.slice(13);

export type NirSays = {
  readonly sexe: 'M' | 'F';
  /** Last two digits of the year of birth. */
  readonly annee: string;
  /** 1 to 12; undefined when the register did not know it. */
  readonly mois: number | undefined;
  /** '01'…'95', '2A', '2B', '971'…'989', '99' for abroad. */
  readonly departement: string;
};

/** What a NIR says of its holder, to be compared with the other fields; undefined for an invalid one. */
export const nirSays = (nir: string): NirSays | undefined => {
  if (!isNir(nir)) return undefined;
  const month = Number(nir.slice(3, 5));
  const department = nir.slice(5, 7);
  const overseas = department === '97' || department === '98';
  return {
    sexe: '137'.includes(nir.charAt(0)) ? 'M' : 'F',
    annee: nir.slice(1, 3),
    mois: month <= 12 ? month : undefined,
    departement: overseas ? nir.slice(5, 8) : department,
  };
};

const explain = (typed: string): string => {
  if (typed.length !== 13 && typed.length !== 15)
    return `Un numéro de sécurité sociale a 13 chiffres, ou 15 avec sa clé ; celui-ci en a ${typed.length}.`;
  if (!BODY.test(typed.slice(0, 13)))
    return 'Ce numéro ne peut pas être un numéro de sécurité sociale. Recopiez-le depuis la carte Vitale.';
  return 'La clé (les 2 derniers chiffres) ne correspond pas : un chiffre est faux. Recopiez le numéro depuis la carte Vitale.';
};

/** NIR, stored with its key (15 characters); the key of a 13-digit entry is computed. */
export const nir = textFormat({
  schema: z
    .string()
    .regex(/^[0-9AB]{15}$/, 'Un numéro de sécurité sociale a 15 chiffres, clé comprise, sans espace.')
    .refine(isNir, 'La clé de ce numéro de sécurité sociale est fausse.'),
  prepare: (raw) => {
    const typed = compact(raw);
    return typed + (typed.length === 13 ? (nirKey(typed) ?? '') : '');
  },
  explain,
  show: (value) => value.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7'),
});
