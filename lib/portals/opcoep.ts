import type { Portal } from '../autofill/portal';

/**
 * « Mes services en ligne » of Opco EP. Its screens are behind a sign-in and were not seen: section and label
 * words are those of public guides and of the Cerfa, to be completed by a person who has an account.
 */
export const opcoep: Portal = {
  id: 'opcoep',
  title: 'Mes services en ligne – Opco EP',
  origins: ['https://messervicesenligne.opcoep.fr'],
  sections: {
    salarie: ['Alternant', 'Bénéficiaire'],
    employeur: ['Établissement d’accueil', 'Entreprise adhérente'],
    organisme: ['Module de formation', 'Prestataire'],
  },
  labels: {
    'employeur.siret': ['N° SIRET de l’établissement d’exécution', 'Établissement d’accueil'],
    'contrat.type': ['Nature de la demande', 'Contrat initial / avenant'],
    'opco.numeroAdherent': ['Code adhérent', 'N° adhérent Opco EP'],
  },
  lookups: {
    keys: ['employeur.siret', 'organisme.siret', 'formation.rncp'],
    patience: 2600,
  },
};
