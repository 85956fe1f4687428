import type { Purpose } from '../../domain';
import type { Block, Tone } from '../blocks';
import type { Sorted } from './sorted';
import { count, PURPOSES, sentence } from './wording';

const points = (all: Sorted): string =>
  [
    all.blocking.length === 0
      ? 'aucun point bloquant'
      : count(all.blocking.length, 'point bloquant', 'points bloquants'),
    all.doubtful.length === 0 ? '' : count(all.doubtful.length, 'point à confirmer', 'points à confirmer'),
    all.advice.length === 0 ? '' : count(all.advice.length, 'conseil'),
    all.waived.length === 0 ? '' : count(all.waived.length, 'point écarté', 'points écartés'),
  ]
    .filter((part) => part !== '')
    .join(', ');

const headline = (all: Sorted): { readonly tone: Tone; readonly strong: string; readonly rest: string } => {
  if (all.blocking.length > 0)
    return {
      tone: 'bad',
      strong: 'À corriger : en l’état, l’Opco peut refuser ou renvoyer ce dossier.',
      rest: 'Les points bloquants sont à mettre en règle avant d’aller plus loin.',
    };
  if (all.doubtful.length > 0)
    return {
      tone: 'attention',
      strong: 'Aucun motif de refus établi, mais des points sont à confirmer.',
      rest: 'Ils dépendent d’un accord, d’une réponse manquante ou d’une lecture des textes.',
    };
  return {
    tone: 'good',
    strong: 'Aucun motif de refus trouvé.',
    rest: 'Rien, dans ce que le dossier dit, ne s’oppose à la prise en charge.',
  };
};

/** What comes out, in two sentences. */
export const headlineBlock = (all: Sorted, purpose: Purpose): Block => {
  const { tone, strong, rest } = headline(all);
  return {
    kind: 'note',
    tone,
    text: [
      { text: `${sentence(strong)}\n`, strong: true },
      { text: sentence(`Contrôle ${PURPOSES[purpose]} : ${points(all)}. ${rest}`) },
    ],
  };
};
