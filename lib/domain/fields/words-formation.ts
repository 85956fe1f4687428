import type { Lexicon } from './define';
import { labels, WORDS } from './words';

/** Words the world uses for the training and its body. */
export const FORMATION_WORDS = {
  denominationOrganisme: {
    labels: labels(
      'Dénomination | Établissement où sera suivie la formation | Raison sociale | Dénomination de l’organisme de formation principal | ' +
        'Nom de l’organisme | Nom de l’organisme de formation | Nom du centre de formation | Nom du CFA | ' +
        'Nom de l’école | Nom du prestataire | Nom | Dénomination sociale | ' +
        'Intitulé de l’organisme | Centre de formation | Nom de l’établissement de formation | École | Qui forme | Dénomination du prestataire | Organisme dispensant la formation | La formation est assurée par | Formation assurée par | Formation dispensée par',
    ),
    not: [
      'nombre',
      'siret',
      'numéro',
      'adresse',
      'interne',
      'prévoyance',
      'retraite',
      'courriel',
      'fonction',
      'date',
    ],
  },
  siretOrganisme: {
    labels: [
      ...WORDS.siret.labels,
      'SIRET de l’organisme de formation',
      'SIRET OF',
      'SIRET du CFA',
      'SIRET du prestataire',
    ],
    not: ['employeur', 'siège'],
  },
  nda: {
    labels: labels(
      'N° de déclaration d’activité | NDA | Numéro de déclaration d’activité | N° de déclaration d’activité de l’organisme | ' +
        'N° d’existence | Déclaré sous le numéro d’activité | Numéro d’enregistrement de la déclaration | Numéro de déclaration d’existence | N° déclaration d’activité (NDA) | Déclaration d’activité | ' +
        'Numéro d’activité | N° de DA | Numéro de déclaration | N° d’activité de l’organisme | Numéro de déclaration d’activité (11 chiffres) | N° DA | Numéro d’agrément de formation',
    ),
    not: ['date', 'urssaf', 'préfecture'],
  },
  interne: {
    labels: labels(
      'Formation interne | Service de formation de l’entreprise | Service de formation interne | ' +
        'L’organisme de formation est un service de formation interne | L’employeur dispose d’un service de formation interne | ' +
        'La formation est assurée en interne | Action assurée par le service interne | Formation assurée par le service interne | Formation réalisée en interne | Formation assurée par le service de formation de l’entreprise | ' +
        'Service interne de formation | L’entreprise forme elle-même | L’entreprise est l’organisme de formation | Formation dispensée en interne | ' +
        'La formation est assurée par un service interne',
    ),
    not: ['atteste', 'moyens', 'tuteur', 'nombre'],
  },
  nombreOrganismes: {
    labels: labels(
      'Nombre d’organismes de formation intervenant | Nombre d’organismes intervenant | Nombre d’organismes | ' +
        'Nombre d’organismes de formation | Nombre total d’organismes | Combien d’organismes interviennent | ' +
        'Combien d’organismes en tout | Nombre de prestataires | Nombre de prestataires de formation | Nombre d’intervenants | Combien d’organismes de formation',
    ),
  },
  typeQualification: {
    labels: labels(
      'Type de qualification visée | Type de qualification | Qualification visée | Nature de la qualification visée | ' +
        'Type de qualification préparée | Objectif de la formation | Nature de la qualification | Type de certification visée | ' +
        'Qualification préparée | Objectif du contrat | Type de certification | Finalité du contrat | Le contrat prépare',
    ),
    not: ['intitulé', 'niveau'],
  },
  diplomeVise: {
    labels: labels(
      'Diplôme ou titre visé | Diplôme visé | Titre ou diplôme préparé | Diplôme préparé | Diplôme ou titre préparé | ' +
        'Niveau de la qualification visée | Niveau du diplôme visé | Code du diplôme visé | Niveau de diplôme visé | Certification visée (niveau) | ' +
        'Niveau visé | Niveau préparé | Code diplôme | Diplôme préparé (code) | Niveau de sortie',
    ),
    not: ['obtenu', 'élevé', 'intitulé', 'exact', 'nom'],
  },
  rncp: {
    labels: labels(
      'Code RNCP | N° de fiche RNCP | Numéro de fiche RNCP | RNCP | Code RS | Numéro RNCP | N° RNCP | Fiche RNCP | ' +
        'Identifiant RNCP | Code de la fiche RNCP | Référence RNCP | N° d’enregistrement au RNCP | Code RNCP du diplôme | Numéro au RNCP',
    ),
    not: ['bloc', 'date', 'intitulé'],
  },
  intitule: {
    labels: labels(
      'Intitulé précis | Intitulé de la formation | Intitulé de la qualification | Intitulé | Intitulé exact | Nom de la formation | ' +
        'Intitulé du diplôme | Intitulé de la certification | Formation | Intitulé du diplôme ou titre visé | Titre de la formation | ' +
        'Libellé de la formation | Nom du diplôme préparé | Formation suivie | Intitulé précis de la qualification | Nom exact du titre préparé | ' +
        'Intitulé complet | Titre exact de la certification | Titre de la certification | Titre exact | Intitulé exact de la certification | Certification | Certification visée | Nom de la certification | ' +
        'Intitulé précis du diplôme | Nom du titre | Libellé de la certification | Désignation de la formation | Formation préparée | Désignation du diplôme | Intitulé du diplôme, titre ou CQP préparé | En vue d’obtenir | En vue de l’obtention de | Titre, diplôme ou CQP préparé | Quel titre prépare-t-on | Titre préparé | Diplôme ou certificat préparé | Nom du titre ou diplôme préparé',
    ),
    not: [
      'poste',
      'convention',
      'bloc',
      'emploi',
      'niveau',
      'organisme',
      'code',
      'date',
      'durée',
      'type',
      'numéro',
      'lieu',
      'obtenu',
      'fonction',
      'interne',
    ],
  },
  nsf: {
    labels: labels(
      'Spécialité de formation (NSF) | Spécialité de formation | Code NSF | NSF | Spécialité NSF | Domaine de formation (NSF) | ' +
        'Code spécialité | Code de la spécialité de formation | Spécialité | Nomenclature des spécialités de formation | Domaine NSF | Groupe de spécialité',
    ),
  },
  dureeTotaleHeures: {
    labels: labels(
      'Durée totale des actions (heures) | Durée totale des actions d’évaluation, d’accompagnement et des enseignements | ' +
        'Durée totale de la formation | Durée totale | Nombre d’heures de formation | Durée de la formation (heures) | ' +
        'Heures d’évaluation, d’accompagnement et d’enseignement | Volume horaire total | Volume horaire global | Volume horaire prévu | Heures de cours en tout | Nombre total d’heures | Heures de formation | Nombre total d’heures de formation | Volume horaire de la formation | ' +
        'Durée de la formation en heures | Durée de la formation | Durée de l’action de formation | Combien d’heures de formation | ' +
        'Durée totale en heures | Durée du parcours (heures) | Volume horaire | Total des heures de formation',
    ),
    not: [
      'enseignements généraux',
      'dont',
      'mois',
      'hebdomadaire',
      'enseignement seul',
      'jour',
      'contrat',
      'date',
    ],
  },
  dureeEnseignementsHeures: {
    labels: labels(
      'dont enseignements généraux, professionnels et technologiques | ' +
        'Durée des enseignements généraux, professionnels et technologiques | Dont durée des enseignements | Durée des enseignements | ' +
        'Heures d’enseignement | Dont heures d’enseignement | Nombre d’heures d’enseignement | Enseignements (heures) | Dont enseignements | ' +
        'Enseignements généraux, professionnels et technologiques | Volume d’enseignement | Heures d’enseignements généraux, professionnels et technologiques | Dont enseignements théoriques | dont heures de cours | Heures de cours',
    ),
    not: ['totale des actions'],
  },
  dateDebut: {
    labels: labels(
      'Date de début du cycle | Date de début du cycle de formation | Date de début de formation | Début de la formation | ' +
        'Date de début | Début des cours | Première séance de formation | Première séance | Premier jour de cours | Premier cours | Début du cycle de formation | Date d’entrée en formation | Rentrée | Date de rentrée | Entrée en formation | ' +
        'Début de formation | Premier jour de formation | Date de démarrage de la formation | La formation commence le | ' +
        'Quand commence la formation | Début | Date de début des enseignements | Début des enseignements | Date de début de l’action de formation | Démarrage',
    ),
    not: ['contrat', 'exécution', 'embauche', 'fin', 'avenant', 'essai'],
  },
  dateFin: {
    labels: labels(
      'Date prévue des épreuves | Date des épreuves finales | Épreuves finales | Date de fin prévue des épreuves ou examens | Date de fin de formation | Date de fin du cycle | ' +
        'Fin de la formation | Date de fin | Fin des épreuves | Date de fin des épreuves | Date des examens | Fin des cours | ' +
        'Fin prévue des épreuves ou examens | Date de fin des épreuves ou examens | Dernier jour de formation | Fin de formation | ' +
        'La formation se termine le | Fin du cycle de formation | Date de l’examen | Date prévisionnelle des épreuves | Fin | Date d’examen | Dernier jour d’examen | Dernier examen | Dernier examen ou soutenance | ' +
        'Fin des examens | Date de fin de l’action de formation | Sortie de formation | Fin prévue',
    ),
    not: ['contrat', 'cdd', 'essai', 'début'],
  },
  lieu: {
    labels: labels(
      'Lieu de formation | Adresse du lieu de cours | Lieu de cours | Lieu principal de la formation | Lieu de la formation | Lieu de réalisation de la formation | Adresse du lieu de formation | Lieu de réalisation | Lieu principal de réalisation de la formation | Lieu des cours',
    ),
    not: ['date'],
  },
  opcoNom: {
    labels: labels(
      'Nom de l’OPCO | OPCO | Opérateur de compétences | OPCO de rattachement | Votre OPCO | OPCO gestionnaire | OPCO saisi | OPCO compétent | Nom de l’opérateur de compétences | ' +
        'OPCO destinataire | De quel OPCO dépendez-vous | Opérateur de compétences (OPCO) | OPCO dont relève l’entreprise',
    ),
    not: ['numéro', 'adhérent', 'référence', 'conseiller', 'dossier', 'agence', 'téléphone', 'courriel'],
  },
  numeroAdherent: {
    labels: labels(
      'N° adhérent | Numéro d’adhérent | N° d’adhérent de l’employeur | Code adhérent | Numéro adhérent OPCO | N° d’adhérent OPCO | ' +
        'N° d’adhérent à l’OPCO | Numéro d’adhésion | N° adhésion | Référence adhérent | Identifiant adhérent | Matricule adhérent | ' +
        'Numéro d’adhérent à l’opérateur de compétences | Adhérent n° | Numéro client OPCO | Numéro chez l’OPCO | Votre numéro chez l’OPCO | Numéro OPCO',
    ),
    not: ['date', 'dossier'],
  },
} satisfies Record<string, Lexicon>;
