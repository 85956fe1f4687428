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

/** The last day on which filing is still in time: start + 5 calendar days, that day included. */
export const filingLimit = (start: IsoDay): IsoDay | undefined => {
  const days = enVigueur(filingDays, start)?.value;
  return days === undefined ? undefined : plusDays(start, days);
};

/** Months after the start in which the employer checks the programme against the employee's skills (D6325-13). */
export const adequacyMonths = parameter<number>({
  id: 'delai.adequation',
  label: 'Examen de l’adéquation du programme',
  unit: 'mois après le début du contrat',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 2,
      source: { ref: 'Code du travail, art. D6325-13' },
      confidence: 'verified',
    },
  ],
});

/** Calendar days to report an early breach to the DREETS, the Opco and the Urssaf or MSA (D6325-5). */
export const breachDays = parameter<number>({
  id: 'delai.rupture',
  label: 'Signalement d’une rupture anticipée',
  unit: 'jours calendaires après la rupture',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 30,
      source: { ref: 'Code du travail, art. D6325-5' },
      confidence: 'one-source',
    },
  ],
});

/** Calendar days before the start in which the hiring is declared (DPAE), the day of start excluded. */
export const declarationDays = parameter<number>({
  id: 'delai.dpae',
  label: 'Déclaration préalable à l’embauche',
  unit: 'jours calendaires au plus tôt avant l’embauche',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 8,
      source: { ref: 'Code du travail, art. L1221-10 et R1221-4 ; daf-mag.fr, listopaye.fr' },
      confidence: 'verified',
    },
  ],
});

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

/** Months after the start to claim the aids for job-seekers of 26 and of 45 and more. */
export const aidClaimMonths = parameter<number>({
  id: 'delai.aides',
  label: 'Demande de l’aide pour un demandeur d’emploi de 26 ans ou de 45 ans et plus',
  unit: 'mois après le début du contrat',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 3,
      source: { ref: 'les-aides.fr (3 janvier 2024) ; ash.tm.fr' },
      confidence: 'verified',
    },
  ],
});

/** The last day the Opco has to answer a complete file it received on `filed`, that day included. */
export const decisionLimit = (filed: IsoDay): IsoDay | undefined => {
  const days = enVigueur(decisionDays, filed)?.value;
  return days === undefined ? undefined : plusDays(filed, days);
};
