import { codeList } from './list';

/** The two boxes of the form. */
export const SEXE = codeList('sexe', 'Cerfa 12434*05', [
  { code: 'M', label: 'Masculin', aliases: ['Homme', 'M.', 'Monsieur', 'H'] },
  { code: 'F', label: 'Féminin', aliases: ['Femme', 'Mme', 'Madame'] },
]);

/** Last situation before this contract, 10 codes; not the list of the apprenticeship form. */
export const SITUATION = codeList('situation', 'Notice 51650#09, page 3', [
  { code: '1', label: 'Scolaire' },
  { code: '2', label: 'Jeune bénéficiaire du CIVIS', note: 'Dispositif disparu : vérifiez votre choix.' },
  { code: '3', label: 'Étudiant' },
  { code: '4', label: 'Contrat d’apprentissage' },
  { code: '5', label: 'Contrat de professionnalisation' },
  { code: '6', label: 'Salarié en contrat aidé : CUI-CIE, CUI-CAE' },
  { code: '7', label: 'Stagiaire de la formation professionnelle' },
  { code: '8', label: 'Salarié (y compris intérimaires et salariés à temps partiel)' },
  { code: '9', label: 'Personne à la recherche d’un emploi', aliases: ['Demandeur d’emploi'] },
  { code: '10', label: 'Inactif' },
]);

/** Minimum income received, 3 codes; the box stays empty otherwise. */
export const MINIMUM_SOCIAL = codeList('minimum-social', 'Notice 51650#09, page 3', [
  { code: '1', label: 'Revenu de solidarité active (RSA)', aliases: ['RSA'] },
  { code: '2', label: 'Allocation de solidarité spécifique (ASS)', aliases: ['ASS'] },
  { code: '3', label: 'Allocation aux adultes handicapés (AAH)', aliases: ['AAH'] },
]);
