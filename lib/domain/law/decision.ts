import { type IsoDay, plusDays } from '../calendar';
import { enVigueur, parameter } from './parameter';

/** Calendar days the Opco has, from the complete file; its silence means funding accepted (D6325-2). */
export const decisionDays = parameter<number>({
  id: 'delai.decision',
  label: 'Décision de l’Opco',
  unit: 'jours calendaires après réception du dossier complet',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 20,
      source: { ref: 'Code du travail, art. D6325-2 ; notice n° 51650#09' },
      confidence: 'verified',
    },
  ],
});

/** The last day the Opco has to answer a complete file it received on `filed`, that day included. */
export const decisionLimit = (filed: IsoDay): IsoDay | undefined => {
  const days = enVigueur(decisionDays, filed)?.value;
  return days === undefined ? undefined : plusDays(filed, days);
};
