import type { Outcome, Verdict } from '@/lib/autofill';

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

/** What became of one write; a list that was opened in vain is told as such. */
export const outcomeSaid = ({ outcome, offered }: Pick<Verdict, 'outcome' | 'offered'>): string => {
  if (outcome !== 'refused' || offered === undefined) return OUTCOME_WORDS[outcome];
  return offered.length === 0
    ? 'laissé : la liste de la page n’a proposé aucune réponse'
    : 'laissé : la liste de la page n’a pas exactement cette réponse';
};
