import { DEMOS } from '../../../lib/domain/demo';

const demo = DEMOS[0]?.file;

/** The experimental demo with the marks French names bear, and a second tutor. */
export const HAZARD_DOSSIER = {
  fields: {
    ...demo?.fields,
    'salarie.nomNaissance': 'D’Œuvre-Élie',
    'salarie.adresse.voie': 'allée de l’Œillet',
  },
  lists: {
    tuteurs: [{ id: 'tuteur-2', nom: 'Morvan', prenom: 'Gwenaëlle', emploi: 'Cheffe de rang' }],
  },
};
