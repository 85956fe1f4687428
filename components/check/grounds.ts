import type { Ground } from '@/lib/domain';

/** The ground of refusal a finding would fall under, in a few words; none for what refuses nothing. */
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  'non-conform': 'Refus : contrat non conforme',
  'not-a-priority': 'Refus : qualification non prioritaire',
  'no-funds': 'Refus : fonds non disponibles',
  incomplete: 'Refus : dossier incomplet',
  technical: 'Case mal remplie',
  none: '',
};
