import type { Control, SendsTo } from './types';

const WHY: Readonly<Record<SendsTo, string>> = {
  elsewhere: 'Ce formulaire serait envoyé à un autre site : rien n’y est écrit.',
  http: 'Ce formulaire serait envoyé sans protection (http) : rien n’y est écrit.',
  get: 'Ce formulaire mettrait vos réponses dans l’adresse de la page : rien n’y est écrit.',
  button: 'Un bouton de ce formulaire l’enverrait ailleurs : rien n’y est écrit.',
  script: 'Ce formulaire serait confié à un programme caché dans son adresse : rien n’y est écrit.',
  window: 'Ce formulaire serait envoyé dans une autre fenêtre : rien n’y est écrit.',
};

/** Why nothing is written in the form a control stands in, null when it may be. */
export const awayOf = ({ sendsTo }: Control): string | null => (sendsTo === undefined ? null : WHY[sendsTo]);
