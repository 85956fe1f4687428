import type { Lexicon } from './define';
import { labels } from './words';

/** Words the world uses for the contract's own data. */
export const CONTRAT_WORDS = {
  nature: {
    labels: labels(
      'Nature du contrat | Contrat de travail | CDI CDD travail temporaire | Nature du contrat de travail | ' +
        'Contrat conclu en | Type de contrat de travail | CDD ou CDI | CDI ou CDD | Forme du contrat | ' +
        'Le contrat est | Le contrat est conclu pour une durée | Durée déterminée ou indéterminée | ' +
        'Quel contrat signez-vous | Contrat | Type de contrat | Statut juridique du contrat | ' +
        'Forme juridique du contrat | CDI, CDD ou intérim | Contrat en CDI ou CDD | Contrat proposé (CDI ou CDD) | ' +
        'Quel type de contrat de travail | Le contrat est-il un CDD ou un CDI | Employment contract type | Nature',
    ),
    not: ['demande', 'date', 'numéro', 'emploi'],
  },
  type: {
    labels: labels(
      'Type de contrat | Nature de la demande | Contrat initial / avenant | Type de contrat ou d’avenant | ' +
        'Contrat initial, renouvellement ou avenant | Type de contrat de professionnalisation | Motif du contrat | ' +
        'Code type de contrat | S’agit-il d’un contrat initial | Type d’opération | Objet de la saisie | ' +
        'Contrat initial ou avenant | Premier contrat, renouvellement ou avenant | Cas du contrat | ' +
        'Nature de l’opération | Contrat initial ou renouvellement | Est-ce un premier contrat | Objet du contrat | ' +
        'Type de dossier (initial, renouvellement, avenant) | Type de contrat pro | Code du type de contrat',
    ),
    not: ['qualification', 'travail', 'numéro', 'date'],
  },
  vautAvenantVae: {
    labels: labels(
      'Vaut avenant au contrat initial | Avenant au contrat de travail initial (VAE) | Ce contrat vaut avenant | ' +
        'Le contrat vaut avenant au contrat de travail | Contrat valant avenant | ' +
        'Vaut avenant au contrat de travail initial (VAE inversée) | ' +
        'Le présent contrat vaut avenant au contrat initial | Vaut avenant | ' +
        'Avenant au contrat de travail en cours | Ce contrat vaut avenant au contrat de travail initial',
    ),
  },
  emploi: {
    labels: labels(
      'Emploi occupé | Intitulé du poste | Emploi occupé pendant le contrat | Emploi | Poste occupé | Poste | ' +
        'Métier | Métier exercé | Intitulé de l’emploi | Emploi proposé | Fonction occupée | Poste proposé | ' +
        'Nature de l’emploi | Qualification de l’emploi occupé | Emploi exercé | Emploi tenu | Poste de travail | ' +
        'Emploi occupé par le salarié | Intitulé du poste occupé | Nom du poste | Sur quel poste | Emploi visé | ' +
        'Fonction | Titre du poste | Libellé emploi | Quel sera son métier | Quel métier | Quel poste | ' +
        'Pour quel métier | Pour quel poste | Pour faire quel métier | Quel emploi | Embauché comme | ' +
        'Recruté comme | Pour l’emploi de | Pour occuper l’emploi de | Position | Qualification / emploi | ' +
        'Poste à pourvoir | Poste confié | Fonctions exercées | Fonction exercée | Quel poste occupera | ' +
        'Intitulé du job | Mon métier | Ton métier | Job',
    ),
    not: [
      'conventionnelle',
      'rome',
      'code',
      'recherche',
      'demandeur',
      'entreprise',
      'date',
      'classification',
      'nature du contrat',
      'tuteur',
      'qualité',
      'obligation',
      'prise',
    ],
  },
  classification: {
    labels: labels(
      'Classification | Qualification (grille CCN) | Job classification (CCN) | ' +
        'Classification de l’emploi dans la convention collective | Classification CCN | Catégorie professionnelle | ' +
        'Catégorie | Position dans la classification | Classification conventionnelle | Catégorie d’emploi | ' +
        'Classification de l’emploi | Catégorie socioprofessionnelle | Catégorie socio-professionnelle | ' +
        'Classification dans la convention | Statut professionnel | Qualification conventionnelle | ' +
        'Catégorie (classification conventionnelle) | Groupe de classification | Grade | Statut | ' +
        'Grille de classification | Position conventionnelle | Catégorie conventionnelle | ' +
        'Statut (cadre, non cadre) | Statut conventionnel | Qualification dans la convention collective | ' +
        'Job category | Job grade',
    ),
    not: ['niveau', 'coefficient', 'dossier', 'échelon', 'demande'],
  },
  niveau: {
    labels: labels(
      'Niveau | Classification : niveau | Niveau de classification | Échelon | Niveau conventionnel | ' +
        'Niveau / échelon | Niveau dans la convention collective | Niveau et échelon | Niveau de l’emploi | ' +
        'Niveau hiérarchique | Niveau dans la grille | Niveau (classification) | ' +
        'Niveau de l’emploi dans la convention | Niveau ou échelon | Échelon ou niveau | Job level',
    ),
    not: ['diplôme', 'formation', 'étude', 'qualification', 'scolaire', 'coefficient'],
  },
  coefficient: {
    labels: labels(
      'Coefficient hiérarchique | Coefficient | Coefficient conventionnel | Coefficient de l’emploi | ' +
        'Indice hiérarchique | Coefficient ou indice | Indice ou coefficient | Coefficient de classification | ' +
        'Coefficient dans la grille | Coefficient (convention collective)',
    ),
  },
  periodeEssaiJours: {
    labels: labels(
      'Période d’essai (jours) | Durée de la période d’essai (en nombre de jours) | Durée de la période d’essai | ' +
        'Période d’essai | Essai (jours) | Nombre de jours d’essai | Essai | Jours d’essai | Durée d’essai | ' +
        'Période d’essai de | Durée de l’essai en jours | Période d’essai en jours | Combien de jours d’essai | ' +
        'Essai en jours | Durée d’essai en jours | Période d’essai prévue | Jours de période d’essai',
    ),
    not: ['date', 'renouvellement', 'fin', 'début'],
  },
  heures: {
    labels: labels(
      'Durée hebdomadaire | Durée du travail | Base horaire hebdomadaire | Durée hebdomadaire du travail | ' +
        'Durée hebdomadaire : heures | Heures par semaine | Horaire hebdomadaire | Temps de travail hebdomadaire | ' +
        'Durée de travail hebdomadaire | Nombre d’heures par semaine | Temps de travail | ' +
        'Durée du travail par semaine | Horaire de travail hebdomadaire | Combien d’heures par semaine | ' +
        'Heures de travail par semaine | Durée hebdomadaire moyenne du travail | Nombre d’heures hebdomadaires | ' +
        'Semaine (heures) | Heures hebdomadaires | Heures hebdo | H hebdo | Horaire hebdo | ' +
        'Durée hebdomadaire de travail (heures) | Temps de travail par semaine | ' +
        'Combien d’heures travaillera par semaine | Heures de travail hebdomadaires | ' +
        'Horaire contractuel hebdomadaire',
    ),
    not: ['formation', 'minutes', 'enseignements', 'mensuel', 'annuel', 'cours'],
  },
  minutes: {
    labels: labels(
      'Durée hebdomadaire : minutes | Minutes par semaine | Durée du travail (minutes) | Minutes | ' +
        'Minutes de travail par semaine | Durée hebdomadaire du travail (minutes) | Et minutes',
    ),
  },
  salaireBrut: {
    labels: labels(
      'Salaire brut mensuel à l’embauche | Rémunération mensuelle brute | Salaire brut mensuel | Salaire brut | ' +
        'Rémunération brute | Salaire mensuel brut | Salaire d’embauche | Rémunération à l’embauche | ' +
        'Salaire mensuel brut à l’embauche | Brut mensuel | Montant brut mensuel | Montant du salaire brut | ' +
        'Combien sera-t-il payé | Salaire | Rémunération | Combien sera-t-il payé par mois | ' +
        'Rémunération brute mensuelle | Rémunération mensuelle | Salaire mensuel | ' +
        'Montant de la rémunération brute | Mensuel brut | Combien gagnera par mois, avant cotisations | ' +
        'Combien gagnera-t-il par mois | Combien sera-t-il payé par mois, avant les cotisations | ' +
        'Salaire avant cotisations | Brut par mois | Brut / mois | Brut mensuel à l’embauche | ' +
        'Paie brute mensuelle | Rémunération brute mensuelle à l’embauche | Quel est le salaire brut | ' +
        'Quelle rémunération brute | Montant mensuel brut | Gross monthly salary | Monthly gross',
    ),
    not: [
      'smic',
      'horaire',
      'coût',
      'net',
      'annuel',
      'année',
      'minimum',
      'masse',
      'pourcentage',
      'avantage',
      'date',
    ],
  },
  dateConclusion: {
    labels: labels(
      'Date de conclusion | Date de signature | Date de conclusion du contrat | Conclu le | ' +
        'Date de signature du contrat | Signé le | Jour de la signature | Jour de signature | Contrat conclu le | ' +
        'Date de conclusion (signature) | Quand le contrat est-il signé | Contrat signé le | Quand avez-vous signé | ' +
        'Signature du contrat | Date de conclusion par les parties | Le contrat a été signé le | Signature prévue | ' +
        'Signature prévue le | Date de signature prévue | Signé le (date) | Jour où le contrat est signé | ' +
        'Date du contrat | Contract signed on',
    ),
    not: ['fin', 'début', 'lieu', 'convention', 'avenant'],
  },
  dateDebut: {
    labels: labels(
      'Date de début d’exécution | Date d’embauche | Début du contrat | Date de début d’exécution du contrat | ' +
        'Date de début du contrat | Date de début | Début d’exécution | Date d’entrée | Prise de poste | ' +
        'Date de prise de poste | Date d’entrée dans l’entreprise | Premier jour de travail | ' +
        'Quand commence le contrat | Date d’effet du contrat | Date d’effet | Embauche le | Arrivée le | ' +
        'Date d’arrivée | Début | Date d’exécution | Quel jour débute-t-il | Débute le | Date de démarrage | ' +
        'Date de prise d’effet | Date d’arrivée dans l’entreprise | Date de démarrage du contrat | ' +
        'Début de contrat | Premier jour du contrat | Prend effet le | Contrat à compter du | Démarrage du contrat | ' +
        'Le contrat commence le | Jour où il commence | Jour où elle commence | Commence le | Date de commencement | ' +
        'À compter du | Prise de fonction | Date de prise de fonction | Le contrat débute le | Quand débute-t-il | ' +
        'Quand commence-t-il | Quel jour commence-t-il | À quelle date commence-t-il | ' +
        'À quelle date débute le contrat | Début du travail | Début du contrat de travail | ' +
        'Date d’entrée en fonction | Onboarding date | Début de mission',
    ),
    not: ['formation', 'cycle', 'action', 'fin', 'avenant', 'épreuves', 'cours'],
  },
  dateEffetAvenant: {
    labels: labels(
      'Si avenant, date d’effet | Date d’effet de l’avenant | Avenant : date d’effet | ' +
        'Si avenant au contrat : date d’effet | Si avenant, à compter du | Date d’application de l’avenant | ' +
        'Avenant applicable le | Effet de l’avenant | Si avenant, à partir de quand | Avenant à partir de | ' +
        'Date d’effet de l’avenant (le cas échéant) | À partir de quand l’avenant s’applique | ' +
        'Prise d’effet de l’avenant | L’avenant prend effet le',
    ),
  },
  dateFin: {
    labels: labels(
      'Date de fin du contrat ou de l’action de professionnalisation | Date d’échéance | ' +
        'Date d’échéance du contrat | Fin prévue | Date de fin du contrat | ' +
        'Date de fin de l’action de professionnalisation | Date de fin du CDD ou de l’action si CDI | Date de fin | ' +
        'Fin du contrat | Terme du contrat | Date de fin du CDD | Échéance du contrat | Dernier jour du contrat | ' +
        'Date de fin prévue | Quand se termine le contrat | Il termine quand | Fin | Fin de contrat | ' +
        'Se termine le | Quel jour prend-il fin | Prend fin le | Échéance | Date de sortie | Date de terme | ' +
        'Fin du contrat ou de l’action | Fin de l’action de professionnalisation | ' +
        'Fin de la période de professionnalisation | Le contrat se termine le | Date de fin de contrat | ' +
        'Quand finit-il | Quand finit le contrat | À quelle date finit-il | À quelle date se termine-t-il | ' +
        'À quelle date prend-il fin | Quand prend-il fin | Fin de mission | Date de fin de mission | Terme | ' +
        'Terme du CDD | Terme prévu | Le contrat prend fin le | Jusqu’à quand | Jusqu’à quelle date | ' +
        'Sortie prévue | Fin du CDD | Contract ends on',
    ),
    not: ['formation', 'épreuves', 'cycle', 'essai', 'examens', 'cours', 'début'],
  },
  faitA: {
    labels: labels(
      'Fait à | Lieu de signature | Contrat à établir à | Lieu de signature du contrat | Ville de signature | ' +
        'Signé à | À (lieu de signature) | Où le contrat est-il signé | Fait en | Ville où vous signez | ' +
        'Ville où le contrat est signé | Lieu de signature (fait à) | Lieu de conclusion | ' +
        'Ville de signature du contrat | Contrat fait à | Fait à (ville) | Commune de signature | ' +
        'Signé à (commune)',
    ),
    not: ['date'],
  },
} satisfies Record<string, Lexicon>;
