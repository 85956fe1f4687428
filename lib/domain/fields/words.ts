import type { Lexicon } from './define';

/** « A | B | C » as the labels it holds. */
export const labels = (text: string): readonly string[] =>
  text
    .split('|')
    .map((label) => label.trim())
    .filter((label) => label !== '');

/** Words shared by every address, name, phone… of a form; the owner is told by the section, not by the label. */
export const WORDS = {
  numero: {
    labels: labels(
      'N° | Numéro de voie | Numéro dans la voie | N° de voie | Numéro | Numéro de rue | N° de rue | ' +
        'N° dans la rue | Numéro dans la rue | N° voie | Numéro d’habitation | Numéro de la voie',
    ),
    not: ['bis', 'téléphone', 'siret', 'sécurité', 'adhérent', 'déclaration', 'dossier', 'contrat'],
  },
  voie: {
    labels: labels(
      'Voie | Rue | Chemin, route, rue | Chemin | Route | Nature et libellé de la voie | Adresse (ligne 1) | ' +
        'Libellé de la voie | Nom de la voie | Adresse postale | Adresse | Nom de la rue | Rue ou lieu-dit | ' +
        'Lieu-dit | Voie ou lieu-dit | Rue, avenue, boulevard | Adresse 1 | Ligne d’adresse 1 | ' +
        'Adresse du domicile | Domicile | Adresse personnelle | Intitulé de la voie | Nom de voie | Demeurant | ' +
        'Demeurant au | Domicilié au | Domicilié | Situé au | Situé | Adresse du siège d’exploitation | ' +
        'Adresse d’exécution du contrat | Adresse du lieu de travail | Adresse professionnelle | Où habite | ' +
        'Où habite-t-il | Où habitez-vous | Adresse de résidence | Adresse principale | Sis | Sise | Sise au | ' +
        'Siège social (adresse) | Nom de voie ou lieu-dit | Où habites-tu | Où tu habites | ' +
        'Adresse de l’établissement | Adresse de l’employeur | Adresse du salarié | Adresse du lieu d’exécution',
    ),
    not: [
      'électronique',
      'complément',
      'courriel',
      'code',
      'type',
      'ligne 2',
      'adresse 2',
      'naissance',
      'internet',
      'site',
    ],
  },
  complement: {
    labels: labels(
      'Complément | Complément d’adresse | Bâtiment, ZA, BP | Appartement, étage, chez | Appt, étage | ' +
        'Adresse (2e ligne) | ZA, ZI, bâtiment | Zone industrielle, bâtiment | Boîte postale, bâtiment | ' +
        'Bâtiment, étage… | Bâtiment, étage, escalier | Adresse (ligne 2) | Résidence, bâtiment | Adresse 2 | ' +
        'Bâtiment | Étage | Appartement | Résidence | Ligne d’adresse 2 | Complément de l’adresse | ' +
        'Adresse complémentaire | Appartement, étage | Bâtiment, résidence, étage | ' +
        'Résidence, bâtiment, appartement | Zone d’activité, bâtiment | Chez, appartement, étage | ' +
        'Complément de localisation | Adresse (suite) | Suite de l’adresse | Lieu-dit, bâtiment | ' +
        'Entrée, bâtiment, immeuble | Immeuble | Précisions (zone, bâtiment, lieu-dit) | ' +
        'Étage, escalier, résidence | Zone, bâtiment | Étage, bâtiment | Précisions sur l’adresse | ' +
        'Point de remise | Escalier | Adresse, complément | Appt, bâtiment | Immeuble, résidence | ' +
        'Boîte aux lettres, étage | Building, floor | ZA, ZI, lieu-dit',
    ),
    not: ['courriel', 'téléphone', 'prime'],
  },
  codePostal: {
    labels: labels('Code postal | CP | Code postal de résidence | Code postal du domicile'),
    not: ['naissance'],
    autocomplete: 'postal-code',
  },
  commune: {
    labels: labels(
      'Commune | Ville | Localité | Commune de résidence | Ville de résidence | Bureau distributeur | ' +
        'Nom de la commune',
    ),
    not: ['naissance', 'signature', 'insee'],
    autocomplete: 'address-level2',
  },
  telephone: {
    labels: labels(
      'Téléphone | Tél. | Fixe | Ligne téléphonique | Numéro de téléphone | N° de téléphone | Téléphone portable | ' +
        'Portable | Mobile | Téléphone (fixe ou mobile) | Téléphone fixe | Numéro où vous joindre | ' +
        'Téléphone professionnel | Téléphone personnel | Numéro de portable | Ligne directe | Standard | ' +
        'À quel numéro le joindre | À quel numéro vous appeler | Joignable au | Comment le joindre par téléphone | ' +
        'À quel numéro l’appeler | Numéro pour vous appeler | Numéro où le joindre | Contact téléphonique | Phone | ' +
        'À quel numéro te joindre | À quel numéro peut-on vous joindre | Ton numéro de téléphone | ' +
        'Votre numéro de téléphone | Numéro pour vous joindre | Téléphone de contact | Téléphone de l’entreprise | ' +
        'Téléphone de l’employeur | Numéro de téléphone portable | Coordonnées téléphoniques | ' +
        'Joignable par téléphone au',
    ),
    not: ['fax', 'urgence', 'interne', 'poste'],
    autocomplete: 'tel',
  },
  courriel: {
    labels: labels(
      'Courriel | Adresse e-mail | E-mail | Email de contact | Email | Mél | Mail | Adresse électronique | ' +
        'Adresse mail | Adresse de courriel | Courriel professionnel | Courriel personnel | E-mail de contact | ' +
        'Courriel de contact | À quelle adresse e-mail vous écrire | À quelle adresse e-mail lui écrire | ' +
        'Adresse de messagerie | À quelle adresse électronique écrire | Contact mail | Adresse mail de contact | ' +
        'Courrier électronique | Ton e-mail | Votre e-mail | E-mail personnel | Quelle est votre adresse e-mail | ' +
        'À quelle adresse vous écrire | Adresse électronique de contact | Courriel de l’entreprise | ' +
        'Courriel de l’employeur | Joignable par courriel à | Mail perso | Adresse mail personnelle | ' +
        'E-mail (perso)',
    ),
    not: ['facturation'],
    autocomplete: 'email',
  },
  nom: {
    labels: labels(
      'Nom | Nom de famille | Nom de naissance | Nom patronymique | Son nom | Name | Quel est son nom | ' +
        'Son nom de famille | Nom et prénoms | Nom (en capitales)',
    ),
    not: [
      'usage',
      'raison',
      'commune',
      'voie',
      'organisme',
      'certification',
      'diplôme',
      'formation',
      'convention',
      'titre',
      'caisse',
      'domaine',
    ],
    autocomplete: 'family-name',
  },
  prenom: {
    labels: labels(
      'Prénom | Prénom(s) | Premier prénom | Prénoms | Son prénom | Prénom usuel | Prénom principal | ' +
        'Prénom de naissance | Premier prénom d’état civil | Quel est son prénom | Quel est votre prénom | ' +
        'Ton prénom | Prénoms (dans l’ordre de l’état civil) | Prénom à l’état civil',
    ),
    not: ['usage'],
    autocomplete: 'given-name',
  },
  dateNaissance: {
    labels: labels(
      'Date de naissance | Né(e) le | Né le | Née le | Naissance | Né(e) | Née | Jour de naissance | ' +
        'Sa date de naissance | Quand est-il né | DDN | Anniversaire | Date d’anniversaire | Son anniversaire | ' +
        'Ton anniversaire | Quelle est sa date de naissance | Jour, mois et année de naissance | Naissance (date)',
    ),
    not: ['commune', 'lieu', 'département', 'pays', 'nom'],
    autocomplete: 'bday',
  },
  emploi: {
    labels: labels(
      'Emploi occupé | Fonction | Poste | Poste occupé | Emploi | Métier | Profession | Qualité | ' +
        'Intitulé du poste | Emploi ou fonction | Fonction dans l’entreprise | Poste dans l’entreprise | ' +
        'Fonction exercée | Emploi exercé | Métier exercé | Fonction occupée | Intitulé de l’emploi | ' +
        'Intitulé de la fonction | Emploi actuel | Son poste | Sa fonction | Son métier | Position | Position held | ' +
        'Occupation | Titre du poste | Titre | Quel est son métier | Quel est son poste | Quelle est sa fonction | ' +
        'Métier du tuteur | Fonction du tuteur | Poste du tuteur | Emploi du tuteur | ' +
        'Sa fonction dans l’entreprise | Emploi ou fonction exercée | Poste tenu | Emploi tenu | Job',
    ),
    not: ['rome', 'code', 'expérience', 'ancienneté', 'pendant', 'postal'],
    autocomplete: 'organization-title',
  },
  siret: {
    labels: labels(
      'SIRET | N° SIRET | Numéro SIRET | Numéro SIRET (14 chiffres) | N° SIRET de l’établissement d’exécution | ' +
        'Numéro de SIRET | Numéro d’immatriculation SIRET | Identifiant SIRET | Code SIRET | ' +
        'Identifiant à 14 chiffres de l’établissement | Identifiant à 14 chiffres | ' +
        'Immatriculé sous le numéro SIRET | Numéro d’identification SIRET | SIREN NIC | N° SIREN + NIC | ' +
        'Établissement (SIRET) | SIREN | SIRET du lieu de travail | SIRET du lieu d’exécution | ' +
        'Quel est votre numéro SIRET | Quel est le SIRET | Inscrit sous le SIRET | N° SIRET établissement | ' +
        'Siret number | SIRET du lieu où travaille | SIRET du lieu où la personne va travailler',
    ),
    not: ['siège'],
  },
  naf: {
    labels: labels(
      'Code NAF | Code APE | Activité (code APE) | Activité (code NAF) | NAF | APE | Activité principale | ' +
        'Code NAF / APE | Code d’activité | Code activité | Activité principale exercée | Code activité principale | ' +
        'Code APE (NAF) | APE-NAF | Nomenclature d’activité (NAF) | Code de l’activité principale (NAF) | ' +
        'Code NAF de l’établissement | Naf rév. 2 | Quel est votre code NAF | Code d’activité (NAF) | ' +
        'Activité (NAF) | Activité (APE) | Code NAF ou APE | NAF/APE | Code d’activité de l’entreprise | ' +
        'Sous quel code votre activité est-elle enregistrée | Activité de l’entreprise (code)',
    ),
  },
} satisfies Record<string, Lexicon>;
