import type { Finding, Ground } from '@/lib/domain';

const WORDS: Readonly<Record<Ground, string>> = {
  'non-conform': 'contrat non conforme',
  'not-a-priority': 'qualification non prioritaire',
  'no-funds': 'fonds non disponibles',
  incomplete: 'dossier incomplet',
  technical: 'case mal remplie',
  none: '',
};

/** The ground of refusal a finding would fall under, in a few words; '' for what refuses nothing. */
export const groundWords = ({ ground, severity, status }: Finding): string => {
  if (ground === 'none' || severity === 'info') return '';
  const sure = severity === 'block' && status === 'non-conform';
  return `${sure ? 'Refus' : 'Risque de refus'}\u00A0: ${WORDS[ground]}`;
};
