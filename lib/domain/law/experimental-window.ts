import { parameter } from './parameter';

/** legal: the law allowed it; tolerance: a minister's letter; closed: nothing; blocs: ordinary contract reworded. */
export type ExperimentalRegime = 'legal' | 'tolerance' | 'closed' | 'blocs';

/** What the conclusion day of a contract of type 4 means. The first day of the last tier is 3 to 6 June 2026. */
export const experimentalWindow = parameter<ExperimentalRegime>({
  id: 'experimentation.fenetre',
  label: 'Contrat expérimental : ouvert ou fermé',
  unit: 'régime à la date de conclusion',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-12-28',
      value: 'legal',
      source: { ref: 'Loi n° 2018-771, art. 28, VI ; décret n° 2018-1263 ; loi n° 2020-1577, art. 17' },
      confidence: 'verified',
    },
    {
      from: '2023-12-29',
      value: 'tolerance',
      source: { ref: 'Lettre de la ministre du Travail du 21 juin 2024 à France compétences' },
      confidence: 'verified',
    },
    {
      from: '2025-01-01',
      value: 'closed',
      source: { ref: 'Aucun texte depuis le 1er janvier 2025' },
      confidence: 'verified',
    },
    {
      from: '2026-06-03',
      value: 'blocs',
      source: {
        ref: 'Code du travail, art. L6325-1 et L6325-3, nouvelle rédaction de juin 2026 (texte non lu)',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000054201191',
      },
      confidence: 'inferred',
    },
  ],
});

/** The « VAE inversée » contract (type 8): open between two days of conclusion, no extension found. */
export const vaeWindow = parameter<{ readonly maxMonths: number }>({
  id: 'vae.fenetre',
  label: 'Contrat « VAE inversée » : ouvert ou fermé',
  unit: 'régime à la date de conclusion',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2023-05-28',
      to: '2026-02-28',
      value: { maxMonths: 36 },
      source: {
        ref: 'Loi n° 2022-1598, art. 11 ; décret n° 2023-408',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047596683',
      },
      confidence: 'verified',
    },
  ],
});
