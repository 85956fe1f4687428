import type { Lexicon } from './define';
import { labels } from './words';

/** Words the world uses for the employer's own data. */
export const EMPLOYEUR_WORDS = {
  particulier: {
    labels: labels(
      'Particulier employeur | Vous êtes particulier employeur | Employeur particulier | ' +
        'L’employeur est un particulier | Êtes-vous un particulier employeur | ' +
        'Embauchez-vous en tant que particulier | Vous embauchez en tant que particulier | ' +
        'Vous êtes un particulier | Vous employez à titre de particulier | Private individual employer | ' +
        'Employeur à domicile (particulier) | Particulier | Je suis un particulier | ' +
        'L’employeur est-il un particulier | Employez-vous une personne à domicile | ' +
        'Emploi à domicile par un particulier | Household employer | Domestic employer | ' +
        'Vous embauchez en tant que particulier employeur',
    ),
    not: ['urssaf', 'numéro'],
  },
  numeroUrssaf: {
    labels: labels(
      'N° URSSAF du particulier-employeur | N° URSSAF | Numéro Urssaf | Numéro Cesu | Numéro d’employeur Urssaf | ' +
        'N° Pajemploi | Numéro Pajemploi | N° Cesu | Identifiant Urssaf | Numéro d’identification Urssaf | ' +
        'Compte Urssaf | Numéro de cotisant Urssaf | Numéro d’employeur | Numéro d’employeur (Urssaf ou Cesu) | ' +
        'Quel est votre numéro d’employeur à l’Urssaf | Numéro d’employeur à l’Urssaf | N° d’employeur Urssaf | ' +
        'N° employeur (Cesu ou Pajemploi) | Numéro d’employeur Cesu | Urssaf employer number',
    ),
    not: ['entreprise', 'société'],
  },
  denomination: {
    labels: labels(
      'Raison sociale | Dénomination | Nom de l’exploitation | Nom du domaine | Nom du GAEC | Nom du magasin | ' +
        'Nom du commerce | Nom | Employeur (raison sociale) | Nom et prénom ou dénomination | Nom de l’entreprise | ' +
        'Dénomination sociale | Nom de l’employeur | Nom de l’établissement | Nom de la société | ' +
        'Nom de la structure | Nom ou raison sociale | Raison sociale ou nom | Enseigne ou raison sociale | ' +
        'Raison sociale / enseigne | Dénomination de l’entreprise | Dénomination de l’employeur | ' +
        'Désignation de l’entreprise | Nom officiel | Nom de l’association | Intitulé de l’entreprise | Nom légal | ' +
        'Nom ou dénomination | Comment s’appelle l’entreprise | Raison sociale de l’établissement | ' +
        'Désignation (nom, prénom ou raison sociale) | Désignation | Entreprise (raison sociale) | ' +
        'Nom de la collectivité | Sous quel nom votre entreprise est-elle enregistrée | Nom de votre entreprise | ' +
        'Quel est le nom de votre entreprise | Nom de l’entreprise d’accueil | Nom de la boîte | ' +
        'Comment s’appelle votre entreprise | Dénomination ou raison sociale | Raison sociale ou dénomination | ' +
        'Employeur (nom ou raison sociale) | Nom de l’entreprise employeuse | Nom de l’agence d’emploi | ' +
        'Raison sociale de l’employeur | Nom de l’étude | Nom du cabinet | Nom de l’employeur ou raison sociale | ' +
        'Elle s’appelle comment',
    ),
    not: [
      'organisme',
      'opco',
      'groupe',
      'siège',
      'effectif',
      'numéro',
      'siret',
      'code',
      'adresse',
      'convention',
      'fonction',
    ],
    autocomplete: 'organization',
  },
  effectif: {
    labels: labels(
      'Effectif de l’entreprise | Effectif de l’employeur | Effectif salarié total | Effectif total | ' +
        'Nombre de salariés | Effectif | Effectif total salariés de l’entreprise | Nombre total de salariés | ' +
        'Nombre de salariés de l’entreprise | Nombre total de salariés de l’entreprise | Taille de l’entreprise | ' +
        'Effectif entreprise | Effectif salarié | Effectif au 31 décembre | ' +
        'Combien de salariés compte l’entreprise | Combien de salariés | Vous êtes combien | Nombre d’employés | ' +
        'Nombre de personnes employées | Combien de personnes employez-vous | Salariés au total | ' +
        'Total des salariés | Effectif global | Tranche d’effectif | Effectifs | Salariés dans l’entreprise | ' +
        'Effectif moyen annuel | Combien êtes-vous dans l’entreprise | Combien de personnes travaillent | ' +
        'Combien de personnes y travaillent en tout | Combien de personnes dans l’entreprise | Nb de salariés | ' +
        'Nombre de salariés au total | Effectif salarié total de l’entreprise | Effectif ETP | Effectif moyen | ' +
        'Combien de salariés avez-vous | Combien de salariés en tout | Comptant, salariés au total | ' +
        'Nombre d’employés de l’entreprise | Tous établissements : effectif',
    ),
    not: [
      'site',
      'alternants',
      'tuteur',
      'suivis',
      'cdi',
      'formé',
      'alternance',
      'effectif de l’établissement',
      'effectif établissement',
      'contractuels',
    ],
  },
  idcc: {
    labels: labels(
      'IDCC | Code IDCC | Branche professionnelle (numéro de la convention) | ' +
        'Numéro à quatre chiffres de la convention | Quelle convention collective (code IDCC) | ' +
        'Convention collective (code) | Code IDCC de la convention | N° IDCC | Numéro IDCC | ' +
        'Code de la convention collective | Convention collective (IDCC) | Identifiant de la convention collective | ' +
        'Convention collective applicable (IDCC) | Numéro de la convention collective | ' +
        'IDCC de la convention collective applicable | Code convention collective | ' +
        'Code convention collective IDCC | Convention collective nationale (IDCC) | N° de brochure ou IDCC | ' +
        'Code CCN | CCN (IDCC) | Convention (IDCC) | IDCC convention collective | ' +
        'Code de votre convention collective | Identifiant de la convention (IDCC) | Numéro IDCC de la convention | ' +
        'Convention collective n° | N° de convention collective | Collective agreement code',
    ),
    not: ['classification', 'niveau', 'coefficient', 'intitulé'],
  },
  numeroProjetVae: {
    labels: labels(
      'Numéro du projet | N° de projet | N° du projet VAE | Numéro de projet VAE | ' +
        'Numéro du projet d’expérimentation VAE | Numéro attribué au projet | Numéro de projet expérimentation VAE | ' +
        'Référence du projet VAE inversée | Numéro du projet VAE inversée | Projet VAE | N° de projet VAE inversée | ' +
        'Numéro du projet (expérimentation VAE) | Identifiant du projet VAE | N° d’expérimentation VAE | ' +
        'Projet d’expérimentation VAE | VAE inversée : numéro du projet',
    ),
  },
  caisseRetraite: {
    labels: labels(
      'Caisse de retraite complémentaire | Caisse de retraite | Retraite complémentaire | ' +
        'Institution de retraite complémentaire | Institution de retraite | Caisse de retraite du salarié | ' +
        'Organisme de retraite complémentaire | Organisme de retraite | Retraite complémentaire (caisse) | ' +
        'Nom de la caisse de retraite complémentaire | Caisse de retraite Agirc-Arrco | ' +
        'Régime de retraite complémentaire | ' +
        'À quelle caisse versez-vous les cotisations de retraite complémentaire | ' +
        'À quelle caisse de retraite cotisez-vous | Retraite (Agirc-Arrco) | Caisse Agirc-Arrco | Caisse Arrco | ' +
        'Votre caisse de retraite complémentaire | Groupe de retraite complémentaire | ' +
        'Institution de retraite complémentaire (Agirc-Arrco)',
    ),
    not: ['prévoyance'],
  },
  prevoyance: {
    labels: labels(
      'Organisme de prévoyance | Prévoyance | Organisme de prévoyance (le cas échéant) | ' +
        'Institution de prévoyance | Caisse de prévoyance | Nom de l’organisme de prévoyance | Assureur prévoyance | ' +
        'Régime de prévoyance | Pour la prévoyance, quel est votre organisme | ' +
        'Quel est votre organisme de prévoyance | Votre organisme de prévoyance | Prévoyance (organisme) | ' +
        'Assureur de prévoyance | Qui assure la prévoyance | Contrat de prévoyance (organisme) | ' +
        'Prévoyance des salariés',
    ),
    not: ['retraite', 'mutuelle'],
  },
  convention: {
    labels: labels(
      'Convention collective appliquée | Intitulé de la convention | Convention collective | ' +
        'Convention collective applicable | Intitulé de la convention collective | ' +
        'Libellé de la convention collective | Nom de la convention collective | Convention collective (intitulé) | ' +
        'Libellé CCN | Convention collective de l’entreprise | Convention collective de rattachement',
    ),
    not: [
      'idcc',
      'classification',
      'code',
      'niveau',
      'numéro',
      'coefficient',
      'catégorie',
      'formation',
      'position',
    ],
  },
  representant: {
    labels: labels(
      'Représentant légal | Nom du patron | Qui signera | Nom du chef d’entreprise | Représentant de l’employeur | ' +
        'Signataire | Nom du signataire | Nom et prénom du signataire | Nom et prénom du représentant | ' +
        'Représentée par | Représenté par | Nom du représentant | Nom | Nom et prénom | Nom du représentant légal | ' +
        'Personne signataire | Représentant légal de l’entreprise | Nom complet | Identité du signataire | ' +
        'Prénom et nom | Nom, prénom | Qui signe le contrat | Qui est le patron | Qui signe pour l’entreprise | ' +
        'Nom du dirigeant | Nom du gérant | Dirigeant | Gérant | Responsable légal | Personne habilitée à signer | ' +
        'Signataire du contrat | Représentée par (nom, prénom) | Dûment représentée par | ' +
        'Représentant (nom et prénom) | Signatory name',
    ),
    not: ['salarié', 'mineur', 'qualité', 'fonction', 'usage', 'naissance', 'date', 'lien', 'courriel'],
  },
  qualiteRepresentant: {
    labels: labels(
      'Qualité du signataire | Fonction du représentant légal | Qualité du représentant | Qualité | Fonction | ' +
        'Fonction du signataire | En qualité de | Agissant en qualité de | Titre du signataire | ' +
        'Agissant en sa qualité de | En sa qualité de | Fonction du dirigeant | Titre | ' +
        'Qualité de la personne qui signe | Sa qualité',
    ),
    not: ['tuteur', 'travailleur'],
  },
} satisfies Record<string, Lexicon>;
