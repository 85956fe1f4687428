import type { Lexicon } from './define';

/** Words shared by every address, name, phone… of a form; the owner is told by the section, not by the label. */
export const WORDS = {
  numero: { labels: ['N°', 'Numéro de voie', 'Numéro dans la voie', 'N° de voie', 'Numéro'] },
  voie: {
    labels: [
      'Voie',
      'Rue',
      'Nature et libellé de la voie',
      'Adresse (ligne 1)',
      'Libellé de la voie',
      'Nom de la voie',
      'Adresse postale',
      'Adresse',
    ],
    not: ['électronique', 'e-mail', 'mail', 'complément', 'courriel'],
  },
  complement: {
    labels: [
      'Complément',
      'Complément d’adresse',
      'Bâtiment, étage…',
      'Bâtiment, étage, escalier',
      'Adresse (ligne 2)',
      'Résidence, bâtiment',
    ],
  },
  codePostal: { labels: ['Code postal', 'CP'], autocomplete: 'postal-code' },
  commune: {
    labels: ['Commune', 'Ville', 'Localité', 'Commune de résidence'],
    not: ['naissance', 'signature'],
    autocomplete: 'address-level2',
  },
  telephone: {
    labels: [
      'Téléphone',
      'Tél.',
      'Numéro de téléphone',
      'N° de téléphone',
      'Téléphone portable',
      'Portable',
      'Mobile',
    ],
    autocomplete: 'tel',
  },
  courriel: {
    labels: [
      'Courriel',
      'Adresse e-mail',
      'E-mail',
      'Email de contact',
      'Email',
      'Mél',
      'Mail',
      'Adresse électronique',
      'Adresse mail',
    ],
    autocomplete: 'email',
  },
  nom: {
    labels: ['Nom', 'Nom de famille', 'Nom de naissance', 'Nom du tuteur'],
    not: ['usage', 'prénom', 'entreprise', 'marital', 'commune'],
    autocomplete: 'family-name',
  },
  prenom: {
    labels: ['Prénom', 'Prénom(s)', 'Premier prénom', 'Prénoms', 'Prénom du tuteur'],
    not: ['nom et prénom'],
    autocomplete: 'given-name',
  },
  dateNaissance: {
    labels: ['Date de naissance', 'Né(e) le', 'Né le', 'Née le'],
    autocomplete: 'bday',
  },
  emploi: {
    labels: ['Emploi occupé', 'Fonction', 'Poste', 'Fonction du tuteur', 'Poste occupé', 'Emploi'],
    autocomplete: 'organization-title',
  },
  siret: {
    labels: [
      'SIRET',
      'N° SIRET',
      'Numéro SIRET',
      'Numéro SIRET (14 chiffres)',
      'N° SIRET de l’établissement d’exécution',
      'Numéro de SIRET',
    ],
  },
  naf: { labels: ['Code NAF', 'Code APE', 'NAF', 'APE', 'Activité principale', 'Code NAF / APE'] },
} satisfies Record<string, Lexicon>;
