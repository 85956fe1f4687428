import type { Lexicon } from './define';
import { labels, WORDS } from './words';

/** Words the world uses for the employee's own data. */
export const SALARIE_WORDS = {
  nomNaissance: {
    labels: labels(
      'Nom de naissance | Nom | Nom de famille | Nom patronymique | Nom du salarié | Nom de jeune fille | ' +
        'Nom à la naissance | Nom de famille (de naissance) | Nom figurant sur l’acte de naissance | Patronyme | ' +
        'Son nom | Name | Nom à l’état civil | Nom de famille à la naissance | Nom inscrit sur la carte d’identité | ' +
        'Quel est son nom de naissance | Ton nom de naissance | Votre nom de naissance | Nom de naissance d’abord | ' +
        'Legal last name | Nom de naissance du salarié',
    ),
    not: [
      'usage',
      'commune',
      'raison',
      'voie',
      'organisme',
      'certification',
      'diplôme',
      'formation',
      'convention',
      'titre',
      'caisse',
      'domaine',
      'date',
      'lieu',
      'département',
      'pays',
    ],
    autocomplete: 'family-name',
  },
  nomUsage: {
    labels: labels(
      'Nom d’usage | Nom marital | Nom d’épouse | Nom d’époux | Nom d’usage (si différent) | Nom usuel | ' +
        'Nom de mariage | Nom porté | Nom d’usage ou marital | Nom utilisé | Nom d’usage, le cas échéant | ' +
        'Autre nom porté | Nom d’époux ou d’épouse | Nom courant | Autre nom utilisé | Autre nom au quotidien | ' +
        'Utilise un autre nom au quotidien | Nom us. | Le nom qu’elle utilise | Le nom qu’il utilise | ' +
        'Nom que vous utilisez | Si vous portez un autre nom | Porte un autre nom | Nom d’usage ou d’époux | ' +
        'Nom utilisé au quotidien | Preferred last name',
    ),
    not: ['prénom'],
  },
  nir: {
    labels: labels(
      'Numéro d’assuré | N° de sécurité sociale | NIR | NIR du salarié (13 chiffres) | Numéro de sécurité sociale | ' +
        'Numéro de sécurité sociale (NIR) | N° SS | N° Sécu | Numéro INSEE | ' +
        'N° d’immatriculation à la sécurité sociale | Numéro d’inscription au répertoire (NIR) | NIR (15 chiffres) | ' +
        'Immatriculation sécurité sociale | Sécurité sociale | N° de sécurité sociale (avec la clé) | ' +
        'Numéro de sécu | Matricule de sécurité sociale | Numéro d’assuré social | NSS | ' +
        'Numéro inscrit sur la carte Vitale | Carte Vitale | Immatriculé à la sécurité sociale sous le numéro | ' +
        'Numéro d’immatriculation à la sécurité sociale | Ton numéro de sécu | Numéro de ta carte Vitale | ' +
        'Votre numéro de sécurité sociale | Quel est son numéro de sécurité sociale | N° SS et clé | N° de SS | ' +
        'NIR ou numéro de sécurité sociale | Numéro national d’identité',
    ),
    not: ['régime', 'centre', 'caisse', 'étudiant'],
  },
  sexe: {
    labels: labels(
      'Sexe | Civilité | Genre | Titre de civilité | M. ou Mme | Madame ou Monsieur | Madame / Monsieur | Title | ' +
        'Sexe à l’état civil | Homme ou femme | Femme / Homme | H / F | M. / Mme | Sexe (M/F) | Masculin / Féminin | ' +
        'Vous êtes un homme ou une femme',
    ),
    autocomplete: 'sex',
  },
  departementNaissance: {
    labels: labels(
      'Département de naissance | Département | N° du département de naissance | ' +
        'Numéro du département de naissance | Département de naissance (099 si étranger) | ' +
        'Code département de naissance | Né(e) dans le département | Dépt de naissance | ' +
        'Dans quel département êtes-vous né | Numéro de département de naissance | Naissance : département',
    ),
    not: ['résidence', 'service'],
  },
  communeNaissance: {
    labels: labels(
      'Commune de naissance | Ville de naissance | Lieu de naissance | Né(e) à | Né à | Née à | ' +
        'Commune ou ville de naissance | Localité de naissance | Lieu de naissance (commune) | Où est-il né | ' +
        'Naissance à | Dans quelle ville est-il né | Ville où il est né | Ville natale | Naissance : commune',
    ),
    not: ['date', 'département', 'pays', 'nom'],
  },
  dateNaissance: WORDS.dateNaissance,
} satisfies Record<string, Lexicon>;

/** Words for the employee's situation before the contract. */
export const SITUATION_WORDS = {
  rqth: {
    labels: labels(
      'Reconnaissance travailleur handicapé | RQTH | ' +
        'Déclare bénéficier de la reconnaissance travailleur handicapé | Travailleur handicapé | ' +
        'Bénéficiaire de l’obligation d’emploi | Reconnaissance de la qualité de travailleur handicapé | ' +
        'Bénéficie d’une RQTH | Titulaire d’une RQTH | Est reconnu travailleur handicapé | ' +
        'Reconnu travailleur handicapé | Situation de handicap | En situation de handicap | ' +
        'Reconnaissance handicap | A une RQTH | Handicap | Handicap reconnu | Avez-vous une RQTH | ' +
        'Personne en situation de handicap reconnue | Qualité de travailleur handicapé | Personne handicapée | ' +
        'BOETH | Statut BOETH | Bénéficiaire OETH | As-tu une RQTH | A-t-il une RQTH | A-t-elle une RQTH | ' +
        'Est-il reconnu travailleur handicapé | Est-elle reconnue travailleur handicapé | ' +
        'RQTH en cours de validité | Titulaire d’une RQTH en cours | Je suis reconnu travailleur handicapé | ' +
        'J’ai une RQTH | Disabled worker status',
    ),
    not: ['ouvert', 'accessible', 'équivalence', 'extension', 'autre', 'référent', 'aménagement'],
  },
  equivalenceJeunes: {
    labels: labels(
      'Équivalence jeunes | Équivalence jeunes RQTH | Équivalence RQTH pour les 15-20 ans | ' +
        'Équivalence jeune (15 à 20 ans) | Équivalence RQTH jeunes de 15 à 20 ans | ' +
        'Bénéficiaire de la PCH, de l’AEEH ou d’un PPS | Équivalence RQTH | PCH, AEEH ou PPS (15-20 ans) | ' +
        'Entre 15 et 20 ans et bénéficie de la PCH, de l’AEEH ou d’un PPS | ' +
        'Moins de 21 ans et touche la PCH ou l’AEEH, ou PPS | ' +
        'Jeune de 15 à 20 ans bénéficiaire de la PCH, de l’AEEH ou d’un PPS | PCH, AEEH, PPS | ' +
        '15-20 ans avec AEEH, PCH ou PPS',
    ),
  },
  extensionBoe: {
    labels: labels(
      'Extension BOE | Extension bénéficiaires de l’obligation d’emploi | ' +
        'Extension du bénéfice de l’obligation d’emploi | Autre bénéficiaire de l’obligation d’emploi | ' +
        'Bénéficiaire de l’obligation d’emploi à un autre titre | Autre titre de bénéficiaire BOE | ' +
        'BOE à un autre titre | Extension de l’obligation d’emploi (BOE) | Relève de l’extension BOE | Autre BOE | ' +
        'BOE autre | BOE (autre titre) | Autre titre (obligation d’emploi) | Obligation d’emploi : autre titre | ' +
        'Autre titre d’obligation d’emploi | Autre cas d’obligation d’emploi | Autre bénéficiaire OETH | ' +
        'Extension BOETH | Autre catégorie de bénéficiaire de l’obligation d’emploi',
    ),
  },
  inscritFranceTravail: {
    labels: labels(
      'Inscrit à France Travail | Inscrit à Pôle emploi | Inscrit comme demandeur d’emploi | Demandeur d’emploi | ' +
        'Inscription à France Travail | Est inscrit à France Travail | Est-il inscrit à France Travail | ' +
        'Demandeur d’emploi inscrit | Demandeur d’emploi avant l’embauche | ' +
        'Inscrit comme demandeur d’emploi à France Travail | Personne inscrite à France Travail | ' +
        'Était inscrit à France Travail avant le contrat | France Travail | ' +
        'Était-elle inscrite à France Travail avant l’embauche | Était-il inscrit à France Travail | ' +
        'Êtes-vous inscrit à France Travail | Es-tu inscrit à France Travail | Inscrit FT | ' +
        'Je suis inscrit à France Travail | Est-elle inscrite à France Travail | Inscription France Travail | ' +
        'Registered with France Travail',
    ),
    not: ['numéro', 'durée', 'identifiant', 'depuis', 'mois', 'date', 'agence'],
  },
  numeroFranceTravail: {
    labels: labels(
      'N° d’inscription | Identifiant France Travail | N° IDE | Numéro d’inscription France Travail | ' +
        'Identifiant Pôle emploi | Numéro d’inscription à France Travail | N° France Travail | ' +
        'Numéro de demandeur d’emploi | Identifiant de demandeur d’emploi | N° d’identifiant France Travail | ' +
        'Numéro France Travail | N° d’inscription à Pôle emploi | N° de demandeur d’emploi | ' +
        'Numéro d’inscription comme demandeur d’emploi | N° d’identifiant | Sous quel numéro | ' +
        'Sous le numéro France Travail | Identifiant FT | Identifiant F. Travail | Son identifiant France Travail | ' +
        'N° FT | Votre identifiant France Travail | France Travail ID | Numéro d’identifiant France Travail | ' +
        'Quel est son identifiant France Travail | Identifiant du demandeur d’emploi',
    ),
    not: ['agence', 'conseiller', 'durée'],
  },
  dureeInscriptionMois: {
    labels: labels(
      'Months registered as a job seeker | Durée d’inscription (en mois) | Nombre de mois d’inscription à France Travail | Ancienneté d’inscription | ' +
        'Durée d’inscription | Durée (mois) | Durée d’inscription à France Travail en mois | ' +
        'Nombre de mois d’inscription | Inscrit depuis (mois) | Inscription depuis (mois) | ' +
        'Ancienneté d’inscription (mois) | Depuis combien de mois | ' +
        'Durée de l’inscription comme demandeur d’emploi | Depuis combien de mois est-il inscrit | ' +
        'Durée de chômage (mois) | Mois d’inscription | Mois d’inscription FT | ' +
        'Mois d’inscription à France Travail | Inscrit depuis | Inscription (mois) | ' +
        'Depuis combien de mois es-tu inscrit | Depuis combien de mois êtes-vous inscrit | Durée inscription FT | ' +
        'Nombre de mois de chômage | Durée d’inscription comme demandeur d’emploi | Mois de chômage',
    ),
    not: ['agence', 'conseiller', 'contrat', 'essai', 'date', 'formation'],
  },
  situationAvant: {
    labels: labels(
      'Situation avant ce contrat | Situation avant embauche | Dernière situation avant ce contrat | ' +
        'Situation avant contrat | Situation avant le contrat | Situation antérieure | Dernière situation | ' +
        'Situation professionnelle antérieure | Situation à l’entrée | Statut avant l’embauche | ' +
        'Situation précédente | Situation actuelle | Statut actuel | Que faisait-il juste avant | ' +
        'Que faisait-elle juste avant | Que faisait la personne avant ce contrat | Que faisait-il avant | ' +
        'Situation juste avant l’embauche | Situation avant l’entrée en contrat | Statut avant contrat | ' +
        'Situation antérieure au contrat | Origine du salarié | Situation à l’embauche | Situation l’an dernier | ' +
        'Situation | Situation de l’année précédente | Que faisait-il avant ce contrat | Que faisiez-vous avant | ' +
        'Que faisiez-vous juste avant | Que faisais-tu avant | Tu faisais quoi juste avant | ' +
        'Juste avant, tu faisais quoi | Situation avant (code) | Situation avant l’embauche | ' +
        'Situation du salarié avant le contrat | Que faisait-elle avant | Status before hire | ' +
        'Dernière situation connue | Votre situation avant ce contrat | Situation avant contrat (code)',
    ),
    not: ['familiale', 'handicap', 'matrimoniale', 'inverse'],
  },
  minimumSocial: {
    labels: labels(
      'Type de minimum social | Minimum social perçu | Minimum social | Si bénéficiaire d’un minimum social | ' +
        'Bénéficiaire d’un minimum social | Minima sociaux | Allocation perçue | Bénéficiaire des minima sociaux | ' +
        'Bénéficiaire du RSA, de l’ASS ou de l’AAH | Allocataire d’un minimum social | ' +
        'Minimum social (le cas échéant) | RSA / ASS / AAH | Perçoit un minimum social | Touche une de ces aides | ' +
        'Touche-t-il un minimum social | Aide sociale perçue | Perçoit-elle un minimum social | ' +
        'Perçoit-il un minimum social | Percevez-vous un minimum social | Bénéficie-t-il d’un minimum social | ' +
        'Minimum social touché | Touchez-vous un minimum social | RSA, ASS ou AAH | Allocation (RSA, ASS, AAH) | ' +
        'Aides perçues (RSA, ASS, AAH)',
    ),
  },
  diplomeObtenu: {
    labels: labels(
      'Diplôme ou titre le plus élevé obtenu | Niveau de diplôme | Diplôme le plus élevé | ' +
        'Dernier diplôme obtenu | Diplôme le plus élevé obtenu | Plus haut diplôme obtenu | Niveau de formation | ' +
        'Niveau d’études | Niveau de formation initiale | Diplôme obtenu | Diplôme ou titre le plus élevé | ' +
        'Dernier diplôme | Plus haut niveau de diplôme | Niveau scolaire | Titre ou diplôme le plus élevé obtenu | ' +
        'Diplôme le + élevé | Plus haut diplôme détenu | Diplôme détenu | Quel est son diplôme le plus élevé | ' +
        'Niveau du diplôme le plus élevé obtenu | Diplôme | Ton plus gros diplôme | Plus gros diplôme | ' +
        'Quel est votre diplôme le plus élevé | Quel est ton diplôme le plus élevé | Diplôme le plus élevé (code) | ' +
        'Dernier diplôme (code) | Dernier diplôme validé | Plus haut diplôme | Diplômes obtenus | ' +
        'Niveau d’études actuel | Education level | Level of education | Diplôme actuel | ' +
        'Niveau de diplôme le plus élevé',
    ),
    not: ['visé', 'préparé', 'date', 'intitulé', 'exact'],
  },
} satisfies Record<string, Lexicon>;
