import type { IsoDay } from '../calendar';
import { parameter, type Source, type Tier } from './parameter';

/** Gross minimum wage in whole cents: one hour, and one month at 35 hours a week (hour × 35 × 52 / 12). */
export type Smic = { readonly hourlyCents: number; readonly monthlyCents: number };

const tier = (from: IsoDay, hourlyCents: number, monthlyCents: number, source: Source): Tier<Smic> => ({
  from,
  value: { hourlyCents, monthlyCents },
  source,
  confidence: 'verified',
});

/** National SMIC: mainland and overseas, Mayotte excepted. It moves on the first of a month only (L3231-4 ff.). */
export const smic = parameter<Smic>({
  id: 'smic',
  label: 'SMIC brut',
  unit: 'centimes, par heure et par mois à 35 h',
  verifieLe: '2026-11-23',
  sureJusquau: '2026-11-30',
  tiers: [
    tier('2018-01-01', 988, 149847, { ref: 'Décret n° 2017-1719', jo: '2017-12-21' }),
    tier('2019-01-01', 1003, 152122, { ref: 'Décret n° 2018-1173', jo: '2018-12-20' }),
    tier('2020-01-01', 1015, 153942, { ref: 'Décret n° 2019-1387', jo: '2019-12-19' }),
    tier('2021-01-01', 1025, 155458, {
      ref: 'Décret n° 2020-1598',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042677359',
      jo: '2020-12-17',
    }),
    tier('2021-10-01', 1048, 158947, {
      ref: 'Arrêté du 27/09/2021',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044126026',
    }),
    tier('2022-01-01', 1057, 160312, {
      ref: 'Décret n° 2021-1741',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044546647',
    }),
    tier('2022-05-01', 1085, 164558, {
      ref: 'Arrêté du 19/04/2022',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045602317',
    }),
    tier('2022-08-01', 1107, 167895, {
      ref: 'Arrêté du 29/07/2022',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046113517',
    }),
    tier('2023-01-01', 1127, 170928, {
      ref: 'Décret n° 2022-1608',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046780043',
      jo: '2022-12-23',
    }),
    tier('2023-05-01', 1152, 174720, {
      ref: 'Arrêté du 26/04/2023',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047495817',
      jo: '2023-04-27',
    }),
    tier('2024-01-01', 1165, 176692, { ref: 'Décret du 20/12/2023', jo: '2023-12-21' }),
    tier('2024-11-01', 1188, 180180, {
      ref: 'Décret n° 2024-951',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050392683',
      jo: '2024-10-24',
    }),
    tier('2026-01-01', 1202, 182303, { ref: 'Décret n° 2025-1228' }),
    tier('2026-06-01', 1231, 186702, {
      ref: 'Arrêté du 22/05/2026',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589',
    }),
  ],
});

/** SMIC of Mayotte; several tiers were not read anywhere: their confidence says so, and the last is unknown. */
export const smicMayotte = parameter<Smic | undefined>({
  id: 'smic.mayotte',
  label: 'SMIC brut à Mayotte',
  unit: 'centimes, par heure et par mois à 35 h',
  verifieLe: '2026-11-23',
  sureJusquau: '2026-11-30',
  tiers: [
    {
      from: '2018-01-01',
      value: { hourlyCents: 746, monthlyCents: 113143 },
      source: { ref: 'SMIC Mayotte : sans source relue' },
      confidence: 'memory',
    },
    {
      from: '2019-01-01',
      value: { hourlyCents: 757, monthlyCents: 114812 },
      source: { ref: 'SMIC Mayotte : sans source relue' },
      confidence: 'memory',
    },
    {
      from: '2020-01-01',
      value: { hourlyCents: 766, monthlyCents: 116177 },
      source: { ref: 'SMIC Mayotte : sans source relue' },
      confidence: 'memory',
    },
    {
      from: '2021-01-01',
      value: { hourlyCents: 774, monthlyCents: 117390 },
      source: { ref: 'SMIC Mayotte : sans source relue' },
      confidence: 'memory',
    },
    {
      from: '2021-10-01',
      value: { hourlyCents: 791, monthlyCents: 119968 },
      source: { ref: 'SMIC Mayotte : sans source relue' },
      confidence: 'memory',
    },
    {
      from: '2022-01-01',
      value: { hourlyCents: 798, monthlyCents: 121030 },
      source: { ref: 'SMIC Mayotte : lejournaldemayotte.yt / IEDOM 2022 / linfokwezi.fr' },
      confidence: 'one-source',
    },
    {
      from: '2022-05-01',
      value: { hourlyCents: 819, monthlyCents: 124215 },
      source: { ref: 'SMIC Mayotte : lejournaldemayotte.yt / IEDOM 2022 / linfokwezi.fr' },
      confidence: 'one-source',
    },
    {
      from: '2022-08-01',
      value: { hourlyCents: 835, monthlyCents: 126642 },
      source: { ref: 'SMIC Mayotte : sans source relue' },
      confidence: 'memory',
    },
    {
      from: '2023-01-01',
      value: { hourlyCents: 851, monthlyCents: 129068 },
      source: { ref: 'SMIC Mayotte : lejournaldemayotte.yt / IEDOM 2022 / linfokwezi.fr' },
      confidence: 'one-source',
    },
    {
      from: '2023-05-01',
      value: { hourlyCents: 870, monthlyCents: 131950 },
      source: { ref: 'SMIC Mayotte : sans source relue' },
      confidence: 'memory',
    },
    {
      from: '2024-01-01',
      value: { hourlyCents: 880, monthlyCents: 133467 },
      source: { ref: 'SMIC Mayotte : sans source relue' },
      confidence: 'memory',
    },
    {
      from: '2024-11-01',
      value: { hourlyCents: 898, monthlyCents: 136197 },
      source: { ref: 'SMIC Mayotte : lejournaldemayotte.yt / IEDOM 2022 / linfokwezi.fr' },
      confidence: 'verified',
    },
    {
      from: '2026-01-01',
      value: { hourlyCents: 933, monthlyCents: 141505 },
      source: { ref: 'SMIC Mayotte : lejournaldemayotte.yt / IEDOM 2022 / linfokwezi.fr' },
      confidence: 'verified',
    },
    {
      from: '2026-06-01',
      value: undefined,
      source: { ref: 'SMIC Mayotte : valeur non trouvée' },
      confidence: 'unknown',
    },
  ],
});
