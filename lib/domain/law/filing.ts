import { type IsoDay, plusDays } from '../calendar';
import { enVigueur, parameter } from './parameter';

/** Calendar days to file after the start of the contract (D6325-1). */
export const filingDays = parameter<number>({
  id: 'delai.depot',
  label: 'Dépôt du dossier à l’Opco',
  unit: 'jours calendaires après le début d’exécution',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 5,
      source: { ref: 'Code du travail, art. D6325-1 ; notice n° 51650#09' },
      confidence: 'verified',
    },
  ],
});

/** The last day on which filing is still in time: start + 5 calendar days, that day included. */
export const filingLimit = (start: IsoDay): IsoDay | undefined => {
  const days = enVigueur(filingDays, start)?.value;
  return days === undefined ? undefined : plusDays(start, days);
};
