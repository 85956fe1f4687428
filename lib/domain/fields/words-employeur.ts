import type { Lexicon } from './define';
import { labels } from './words';

/** Words the world uses for the employer's own data. */
export const EMPLOYEUR_WORDS = {
  particulier: {
    labels: labels(
      'Particulier employeur | Vous êtes particulier employeur | Employeur particulier | L’employeur est un particulier | ' +
        'Êtes-vous un particulier employeur | Embauchez-vous en tant que particulier | Vous embauchez en tant que particulier | Vous êtes un particulier | Vous employez à titre de particulier | Private individual employer | Employeur à domicile (particulier)',
    ),
    not: ['urssaf', 'numéro'],
  },
  numeroUrssaf: {
    labels: labels(
      'N° URSSAF du particulier-employeur | N° URSSAF | Numéro Urssaf | Numéro Cesu | Numéro d’employeur Urssaf | ' +
        'N° Pajemploi | Numéro Pajemploi | N° Cesu | Identifiant Urssaf | Numéro d’identification Urssaf | Compte Urssaf | ' +
        'Numéro de cotisant Urssaf | Numéro d’employeur | Numéro d’employeur (Urssaf ou Cesu)',
    ),
    not: ['entreprise', 'société'],
  },
  denomination: {
    labels: labels(
      'Raison sociale | Dénomination | Nom de l’exploitation | Nom du domaine | Nom du GAEC | Nom du magasin | Nom du commerce | Nom | Employeur (raison sociale) | Nom et prénom ou dénomination | Nom de l’entreprise | Dénomination sociale | ' +
        'Nom de l’employeur | Nom de l’établissement | Nom de la société | Nom de la structure | ' +
        'Nom ou raison sociale | Raison sociale ou nom | Enseigne ou raison sociale | Raison sociale / enseigne | ' +
        'Dénomination de l’entreprise | Dénomination de l’employeur | Désignation de l’entreprise | Nom officiel | ' +
        'Nom de l’association | Intitulé de l’entreprise | Nom légal | Nom ou dénomination | Comment s’appelle l’entreprise | ' +
        'Raison sociale de l’établissement | Désignation (nom, prénom ou raison sociale) | Désignation | Entreprise (raison sociale) | Nom de la collectivité',
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
      'Effectif de l’entreprise | Effectif de l’employeur | Effectif salarié total | Effectif total | Nombre de salariés | Effectif | ' +
        'Effectif total salariés de l’entreprise | Nombre total de salariés | Nombre de salariés de l’entreprise | ' +
        'Nombre total de salariés de l’entreprise | Taille de l’entreprise | Effectif entreprise | Effectif salarié | ' +
        'Effectif au 31 décembre | Combien de salariés compte l’entreprise | Combien de salariés | Vous êtes combien | Nombre d’employés | Nombre de personnes employées | Combien de personnes employez-vous | Salariés au total | Total des salariés | ' +
        'Effectif global | Tranche d’effectif | Effectifs | Salariés dans l’entreprise | Effectif moyen annuel | ' +
        'Combien êtes-vous dans l’entreprise | Combien de personnes travaillent | Combien de personnes y travaillent en tout | Combien de personnes dans l’entreprise',
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
      'IDCC | Code IDCC | Branche professionnelle (numéro de la convention) | Numéro à quatre chiffres de la convention | Quelle convention collective (code IDCC) | Convention collective (code) | Code IDCC de la convention | N° IDCC | Numéro IDCC | ' +
        'Code de la convention collective | Convention collective (IDCC) | Identifiant de la convention collective | ' +
        'Convention collective applicable (IDCC) | Numéro de la convention collective | IDCC de la convention collective applicable | ' +
        'Code convention collective | Code convention collective IDCC | Convention collective nationale (IDCC) | N° de brochure ou IDCC | Code CCN',
    ),
    not: ['classification', 'niveau', 'coefficient', 'intitulé'],
  },
  numeroProjetVae: {
    labels: labels(
      'Numéro du projet | N° de projet | N° du projet VAE | Numéro de projet VAE | Numéro du projet d’expérimentation VAE | ' +
        'Numéro attribué au projet | Numéro de projet expérimentation VAE | Référence du projet VAE inversée | Numéro du projet VAE inversée',
    ),
  },
  caisseRetraite: {
    labels: labels(
      'Caisse de retraite complémentaire | Caisse de retraite | Retraite complémentaire | Institution de retraite complémentaire | Institution de retraite | ' +
        'Caisse de retraite du salarié | Organisme de retraite complémentaire | Organisme de retraite | Retraite complémentaire (caisse) | ' +
        'Nom de la caisse de retraite complémentaire | Caisse de retraite Agirc-Arrco | Régime de retraite complémentaire',
    ),
    not: ['prévoyance'],
  },
  prevoyance: {
    labels: labels(
      'Organisme de prévoyance | Prévoyance | Organisme de prévoyance (le cas échéant) | Institution de prévoyance | ' +
        'Caisse de prévoyance | Nom de l’organisme de prévoyance | Assureur prévoyance | Régime de prévoyance',
    ),
    not: ['retraite', 'mutuelle'],
  },
  convention: {
    labels: labels(
      'Convention collective appliquée | Intitulé de la convention | Convention collective | Convention collective applicable | ' +
        'Intitulé de la convention collective | Libellé de la convention collective | Nom de la convention collective',
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
      'Représentant légal | Nom du patron | Qui signera | Nom du chef d’entreprise | Représentant de l’employeur | Signataire | Nom du signataire | Nom et prénom du signataire | ' +
        'Nom et prénom du représentant | Représentée par | Représenté par | Nom du représentant | Nom | Nom et prénom | ' +
        'Nom du représentant légal | Personne signataire | Représentant légal de l’entreprise | Nom complet | Identité du signataire | Prénom et nom | ' +
        'Nom, prénom',
    ),
    not: ['salarié', 'mineur', 'qualité', 'fonction', 'usage', 'naissance', 'date', 'lien', 'courriel'],
  },
  qualiteRepresentant: {
    labels: labels(
      'Qualité du signataire | Fonction du représentant légal | Qualité du représentant | Qualité | Fonction | ' +
        'Fonction du signataire | En qualité de | Agissant en qualité de | Titre du signataire',
    ),
    not: ['tuteur', 'travailleur'],
  },
} satisfies Record<string, Lexicon>;
