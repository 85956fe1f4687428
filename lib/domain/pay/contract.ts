import type { Dossier } from '../fields';
import { count } from '../rules/say';

/** The fields that fix the floor of a contract's pay. */
export const PAY_READS = [
  'salarie.dateNaissance',
  'salarie.diplomeObtenu',
  'regle.diplomeProfessionnel',
  'regle.salaireMinimumBranche',
  'contrat.dateDebut',
  'contrat.dateFin',
  'contrat.nature',
  'contrat.dureeHebdo.heures',
  'contrat.dureeHebdo.minutes',
  'employeur.adresse.codePostal',
  'formation.typeQualification',
] as const;
export type PayFacts = { readonly [K in (typeof PAY_READS)[number]]?: Dossier[K] | undefined };

const FULL_TIME = 2100;

/** Weekly minutes; 35 hours while they are not given. */
export const weeklyMinutes = (f: PayFacts): number =>
  (f['contrat.dureeHebdo.heures'] ?? 35) * 60 + (f['contrat.dureeHebdo.minutes'] ?? 0);

/** Temporary work is paid by the hour on the form. */
export const isHourly = (f: PayFacts): boolean => f['contrat.nature'] === 'TT';

/** A monthly pay for less than 35 hours a week. */
export const isPartTime = (f: PayFacts): boolean => !isHourly(f) && weeklyMinutes(f) < FULL_TIME;

/** The establishment is in Mayotte, which has a minimum wage of its own. */
export const isMayotte = (f: PayFacts): boolean =>
  f['employeur.adresse.codePostal']?.startsWith('976') === true;

/** « 17 heures 30 minutes ». */
export const week = (total: number): string => {
  const rest = total % 60;
  return `${count(Math.floor(total / 60), 'heure')}${rest === 0 ? '' : ` ${count(rest, 'minute')}`}`;
};

/** « par heure » or « par mois ». */
export const unit = (f: PayFacts): string => (isHourly(f) ? 'par heure' : 'par mois');
