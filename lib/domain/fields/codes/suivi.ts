import { codeList } from './list';

/** What the Opco answered. */
export const DECISION = codeList('decision', 'Notice 51650#09, page 1 ; D6325-2', [
  { code: 'complement', label: 'Complément demandé' },
  { code: 'accord', label: 'Prise en charge acceptée' },
  { code: 'tacite', label: 'Sans réponse dans le délai' },
  { code: 'refus', label: 'Prise en charge refusée' },
]);

/** The four grounds of refusal. */
export const MOTIF_REFUS = codeList('motif-refus', 'Notice 51650#09, pages 1 et 2', [
  { code: '1', label: 'Contrat non conforme à la loi, au règlement ou à la convention' },
  { code: '2', label: 'Qualification non prioritaire pour la branche' },
  { code: '3', label: 'Pas de disponibilités financières' },
  { code: '4', label: 'Dossier incomplet' },
]);

/** Outcome of the path. */
export const RESULTAT = codeList('resultat', 'Usage', [
  { code: 'acquis', label: 'Objectifs atteints' },
  { code: 'partiel', label: 'Objectifs atteints en partie' },
  { code: 'non-acquis', label: 'Objectifs non atteints' },
  { code: 'interrompu', label: 'Contrat interrompu' },
]);
