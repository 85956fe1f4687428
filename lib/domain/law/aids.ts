import { parameter } from './parameter';

/** The exceptional aid for a person under `underAge`: cents for the first year, under 18 and from 18. */
export type ExceptionalAid = {
  readonly open: boolean;
  readonly minor: number;
  readonly adult: number;
  readonly underAge: number;
  /** yes: the text says so; faq: only an Opco's answer does; no: the text excludes it. */
  readonly experimental: 'yes' | 'faq' | 'no';
};
const closed: ExceptionalAid = { open: false, minor: 0, adult: 0, underAge: 30, experimental: 'no' };

/** By day of conclusion. */
export const exceptionalAid = parameter<ExceptionalAid>({
  id: 'aide.exceptionnelle',
  label: 'Aide exceptionnelle à l’embauche, moins de 30 ans',
  unit: 'centimes pour la première année',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2020-07-01',
      value: { open: true, minor: 500000, adult: 800000, underAge: 30, experimental: 'faq' },
      source: { ref: 'Décret n° 2020-1084 du 24 août 2020' },
      confidence: 'verified',
    },
    {
      from: '2021-03-01',
      value: { open: true, minor: 500000, adult: 800000, underAge: 30, experimental: 'yes' },
      source: { ref: 'Décret n° 2021-224' },
      confidence: 'verified',
    },
    {
      from: '2023-01-01',
      value: { open: true, minor: 600000, adult: 600000, underAge: 30, experimental: 'yes' },
      source: { ref: 'Décret n° 2022-1714, art. 3' },
      confidence: 'verified',
    },
    {
      from: '2024-01-01',
      value: { open: true, minor: 600000, adult: 600000, underAge: 30, experimental: 'no' },
      source: { ref: 'Décret n° 2023-1354, art. 2' },
      confidence: 'verified',
    },
    {
      from: '2024-05-01',
      value: closed,
      source: {
        ref: 'Décret n° 2024-392 du 27 avril 2024',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049478981',
      },
      confidence: 'verified',
    },
  ],
});

/** The aid for the long-term unemployed, cents for the first year; the age is asked until June 2022. */
export type LongTermAid = { readonly cents: number; readonly fromAge: number };

export const longTermAid = parameter<LongTermAid>({
  id: 'aide.longue-duree',
  label: 'Aide exceptionnelle pour un demandeur d’emploi de longue durée',
  unit: 'centimes pour la première année, et âge',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2021-11-01',
      value: { cents: 800000, fromAge: 30 },
      source: { ref: 'Décret n° 2021-1404' },
      confidence: 'verified',
    },
    {
      from: '2022-07-01',
      to: '2022-12-31',
      value: { cents: 800000, fromAge: 0 },
      source: { ref: 'Décret n° 2022-957' },
      confidence: 'verified',
    },
  ],
});

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

/** The groups of employers for insertion (GEIQ): cents a year of support, ordinary and raised. */
export type GroupAid = { readonly ordinary: number; readonly raised: number };

export const groupAid = parameter<GroupAid>({
  id: 'aide.geiq',
  label: 'Aide à l’accompagnement par un GEIQ',
  unit: 'centimes par accompagnement et par an',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2022-03-24',
      value: { ordinary: 81400, raised: 140000 },
      source: { ref: 'Code du travail, art. D6325-23 ; arrêté du 10 mars 2022' },
      confidence: 'verified',
    },
  ],
});
