import { parameter } from './parameter';

/** Worked days, short of an agreement: missions of a month, of two months, longer. */
export type MissionTrial = { readonly oneMonth: number; readonly twoMonths: number; readonly longer: number };

/** L1251-14. */
export const missionTrial = parameter<MissionTrial>({
  id: 'essai.interim',
  label: 'Période d’essai en travail temporaire',
  unit: 'jours travaillés',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: { oneMonth: 2, twoMonths: 3, longer: 5 },
      source: { ref: 'Code du travail, art. L1251-14 ; prismemploi.eu, legisocial.fr' },
      confidence: 'verified',
    },
  ],
});
