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
