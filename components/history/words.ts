import { definitions, formatValue, isFieldId, type PartName, partNames } from '@/lib/domain';
import type { HistoryEntry, Origin } from '@/lib/vault';

const PARTS: Readonly<Record<PartName, string>> = {
  objectifs: 'Objectifs',
  organismes: 'Autres organismes de formation',
  tuteurs: 'Autres tuteurs',
  employeurs: 'Autre employeur',
  competences: 'Compétences',
  modules: 'Modules de formation',
  suivi: 'Suivi',
  pieces: 'Pièces',
  waivers: 'Points écartés',
};

const isPart = (field: string): field is PartName => partNames.some((name) => name === field);

/** Lists that are put back as a whole; the pieces and what was waived follow other things than what was typed. */
export const isRestorable = (field: string): boolean =>
  field === 'competences' || field === 'modules' || field === 'suivi';

/** How a field or a list is called. */
export const labelOf = (field: string): string => {
  if (isFieldId(field)) return definitions[field].label;
  return isPart(field) ? PARTS[field] : field;
};

/** A value as shown in the history: what is sensitive is not shown, a list by how long it is. */
export const valueInWords = (field: string, value: unknown): string => {
  if (value === undefined) return 'vide';
  if (!isFieldId(field)) {
    if (!Array.isArray(value)) return 'rempli';
    return value.length === 1 ? '1 ligne' : `${value.length} lignes`;
  }
  return definitions[field].sensitivity === 'sensitive' ? '••••' : formatValue(field, value);
};

/** Where a value came from. */
export const ORIGINS: Readonly<Record<Origin, string>> = {
  typed: 'saisi',
  profile: 'profil',
  import: 'importé',
  demo: 'exemple',
  pdf: 'Cerfa PDF',
  portal: 'portail',
};

/** What happened to the whole dossier. */
export const EVENTS: Readonly<Record<NonNullable<HistoryEntry['event']>, string>> = {
  create: 'Dossier créé',
  duplicate: 'Dossier copié d’un autre',
  remove: 'Dossier mis dans la corbeille',
  restore: 'Dossier sorti de la corbeille',
};
