import { parameter } from './parameter';

/** Calendar days to give the employee the first and the other pieces of information on the job. */
export type InformationDays = { readonly first: number; readonly others: number };

/** R1221-34 and R1221-35, since the décret of 2023 came into force. */
export const informationDays = parameter<InformationDays>({
  id: 'delai.information',
  label: 'Informations dues au salarié',
  unit: 'jours calendaires après l’embauche',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2023-11-01',
      value: { first: 7, others: 30 },
      source: { ref: 'Décret n° 2023-1004 du 30 octobre 2023 ; notice n° 51650#09' },
      confidence: 'verified',
    },
  ],
});
