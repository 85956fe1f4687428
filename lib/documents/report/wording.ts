import type { Ground, Purpose } from '../../domain/rules/define';
import { count, day, sentence as spaced } from '../../domain/rules/say';

/** French spaces as sentences want them; « nº 2018 », « art. L6325-8 » and « le 01/01/2018 » stay together. */
export const sentence = (text: string): string =>
  spaced(text).replace(/\b(n[°º]|art\.|le|du|au) (?=[A-Z]?\d)/g, '$1\u00A0');

export const NO_VALUE = sentence('Contrôle préalable, sans valeur d’accord de l’Opco.');

/** The grounds of refusal of notice 51650#09, page 1, and two of our own: a box nobody reads, and none. */
export const GROUNDS: Readonly<Record<Ground, string>> = {
  'non-conform': 'Non-conformité du contrat',
  'not-a-priority': 'Qualification non prioritaire pour la branche',
  'no-funds': 'Absence de disponibilités financières',
  incomplete: 'Dossier incomplet',
  technical: 'Case illisible ou mal remplie',
  none: 'Sans motif de refus',
};

export const SHORT_GROUNDS: Readonly<Record<Ground, string>> = {
  'non-conform': 'non-conformité',
  'not-a-priority': 'qualification non prioritaire',
  'no-funds': 'absence de disponibilités financières',
  incomplete: 'dossier incomplet',
  technical: 'case illisible ou mal remplie',
  none: 'aucun',
};

/** « pour le dépôt » */
export const PURPOSES: Readonly<Record<Purpose, string>> = {
  cerfa: 'pour l’édition du Cerfa',
  depot: 'pour le dépôt',
  signature: 'pour la signature',
  suivi: 'pour le suivi',
};

export { count, day };
