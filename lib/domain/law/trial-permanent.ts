import { parameter } from './parameter';

/** Months: workers and employees; supervisors and technicians; managers. `branchLonger`: an old agreement may say more. */
export type PermanentTrial = {
  readonly employees: number;
  readonly technicians: number;
  readonly managers: number;
  readonly branchLonger: boolean;
};

/** L1221-19 and L1221-22; the longer periods of branch agreements older than 26 June 2008 ended on 2023-09-09. */
export const permanentTrial = parameter<PermanentTrial>({
  id: 'essai.cdi',
  label: 'Période d’essai d’un CDI',
  unit: 'mois, par catégorie',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: { employees: 2, technicians: 3, managers: 4, branchLonger: true },
      source: { ref: 'Code du travail, art. L1221-19 à L1221-22' },
      confidence: 'verified',
    },
    {
      from: '2023-09-09',
      value: { employees: 2, technicians: 3, managers: 4, branchLonger: false },
      source: { ref: 'Loi n° 2023-171 du 9 mars 2023, art. 19 ; ogletree.fr, svp.com' },
      confidence: 'verified',
    },
  ],
});
