import type { Outcome } from '@/lib/autofill';

/** What became of a write, in words. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  accepted: 'accepté',
  corrected: 'corrigé par la page',
  overwritten: 'remplacé par la page après coup',
  truncated: 'coupé : la page n’accepte pas autant de caractères',
  refused: 'refusé par la page',
  gone: 'le champ a disparu de la page',
  invisible: 'laissé : le champ n’est pas visible',
  locked: 'laissé : le champ est verrouillé par la page',
  changed: 'laissé : vous ou la page l’avez modifié entre-temps',
};
