import { parameter } from './parameter';

/** Cents at most, and the age on the first day of work from which a job-seeker opens the aid. */
export type SeekerAid = { readonly cents: number; readonly fromAge: number };

/** France Travail's aid; whether it still stands in 2026 was not confirmed. */
export const seekerAid26 = parameter<SeekerAid>({
  id: 'aide.france-travail-26',
  label: 'Aide forfaitaire de France Travail, demandeur d’emploi de 26 ans et plus',
  unit: 'centimes au plus, et âge',
  verifieLe: '2024-01-03',
  tiers: [
    {
      from: '2011-07-01',
      value: { cents: 200000, fromAge: 26 },
      source: { ref: 'les-aides.fr (3 janvier 2024) ; juritravail.com' },
      confidence: 'verified',
    },
  ],
});

export const seekerAid45 = parameter<SeekerAid>({
  id: 'aide.etat-45',
  label: 'Aide de l’État, demandeur d’emploi de 45 ans et plus',
  unit: 'centimes au plus, et âge',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2011-03-01',
      value: { cents: 200000, fromAge: 45 },
      source: { ref: 'Décret n° 2011-524 du 16 mai 2011' },
      confidence: 'verified',
    },
  ],
});
