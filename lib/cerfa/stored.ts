import { compact, tidy } from '../shared/text';

const WHOLE = new Set<string>([
  'employeur.effectif',
  'salarie.dureeInscriptionMois',
  'contrat.periodeEssaiJours',
  'contrat.dureeHebdo.heures',
  'contrat.dureeHebdo.minutes',
  'formation.nombreOrganismes',
  'formation.dureeTotaleHeures',
  'formation.dureeEnseignementsHeures',
]);
const COMPACT = /\.(?:siret|nir|telephone|nda|codePostal|naf|idcc)$/;

export type Cleaned = { ok: true; value: unknown } | { ok: false; draft: string; message: string };

export const cleanValue = (id: string, raw: string): Cleaned => {
  const text = tidy(raw);
  if (WHOLE.has(id))
    return /^\d+$/.test(text)
      ? { ok: true, value: Number(text) }
      : { ok: false, draft: text, message: 'Un nombre entier est attendu.' };
  if (id === 'formation.rncp') return { ok: true, value: text.replace(/^RNCP\s*/i, '') };
  return { ok: true, value: COMPACT.test(id) ? compact(text) : text };
};
