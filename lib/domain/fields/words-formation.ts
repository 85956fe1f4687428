import type { Lexicon } from './define';
import { labels, WORDS } from './words';

/** Words the world uses for the training and its body. */
export const FORMATION_WORDS = {
  denominationOrganisme: {
    labels: labels(
      'Quel organisme assure la formation | Quel organisme assurera la formation | Organisme qui assure la formation | Organisme qui dispense la formation | Quel centre de formation | Dénomination | Établissement où sera suivie la formation | Raison sociale | ' +
        'Dénomination de l’organisme de formation principal | Nom de l’organisme | Nom de l’organisme de formation | ' +
        'Nom du centre de formation | Nom du CFA | Nom de l’école | Nom du prestataire | Nom | ' +
        'Dénomination sociale | Intitulé de l’organisme | Centre de formation | ' +
        'Nom de l’établissement de formation | École | Qui forme | Dénomination du prestataire | ' +
        'Organisme dispensant la formation | La formation est assurée par | Formation assurée par | ' +
        'Formation dispensée par | Organisme dispensateur | Organisme dispensateur principal | ' +
        'Nom de l’organisme dispensateur | Nom du dispensateur | Organisme principal | ' +
        'Comment s’appelle l’école ou le centre de formation | Comment s’appelle l’école | ' +
        'Quel organisme dispense la formation | Nom du centre | CFA | Nom de l’OF | Nom du campus | ' +
        'École ou centre de formation | Organisme de formation (dénomination) | ' +
        'Raison sociale de l’organisme de formation',
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
      'N° de déclaration d’activité | NDA | Numéro de déclaration d’activité | ' +
        'N° de déclaration d’activité de l’organisme | N° d’existence | Déclaré sous le numéro d’activité | ' +
        'Numéro d’enregistrement de la déclaration | Numéro de déclaration d’existence | ' +
        'N° déclaration d’activité (NDA) | Déclaration d’activité | Numéro d’activité | N° de DA | ' +
        'Numéro de déclaration | N° d’activité de l’organisme | Numéro de déclaration d’activité (11 chiffres) | ' +
        'N° DA | Numéro d’agrément de formation | Enregistré sous le n° | ' +
        'Déclaration d’activité enregistrée sous le numéro | N° de déclaration | ' +
        'Numéro de déclaration de l’organisme | N° d’enregistrement de l’activité | Déclaration d’activité n° | ' +
        'NDA de l’organisme | N° de déclaration d’activité (NDA) | Numéro DIRECCTE | Numéro DREETS',
    ),
    not: ['date', 'urssaf'],
  },
  interne: {
    labels: labels(
      'Formation interne | Service de formation de l’entreprise | Service de formation interne | ' +
        'L’organisme de formation est un service de formation interne | ' +
        'L’employeur dispose d’un service de formation interne | La formation est assurée en interne | ' +
        'Action assurée par le service interne | Formation assurée par le service interne | ' +
        'Formation réalisée en interne | Formation assurée par le service de formation de l’entreprise | ' +
        'Service interne de formation | L’entreprise forme elle-même | L’entreprise est l’organisme de formation | ' +
        'Formation dispensée en interne | La formation est assurée par un service interne | Service interne | ' +
        'Formation par le service interne | Formation en interne | Formé en interne | ' +
        'La formation a-t-elle lieu en interne | Formez-vous en interne | ' +
        'Votre service de formation assure-t-il la formation | ' +
        'L’entreprise forme par son propre service de formation interne | In-house training | Internal training | ' +
        'Formation assurée par le service interne du groupe',
    ),
    not: ['atteste', 'moyens', 'tuteur', 'nombre'],
  },
  nombreOrganismes: {
    labels: labels(
      'Number of training organisations involved | Nombre d’organismes de formation intervenant | Nombre d’organismes intervenant | Nombre d’organismes | ' +
        'Nombre d’organismes de formation | Nombre total d’organismes | Combien d’organismes interviennent | ' +
        'Combien d’organismes en tout | Nombre de prestataires | Nombre de prestataires de formation | ' +
        'Nombre d’intervenants | Combien d’organismes de formation | Combien d’organismes dispensent la formation | ' +
        'Nombre d’organismes dispensateurs | Nb d’organismes | Nombre de dispensateurs | ' +
        'Number of training providers',
    ),
  },
  typeQualification: {
    labels: labels(
      'Nature de la certification visée | Quelle qualification est visée | Type de qualification visée | Type de qualification | Qualification visée | ' +
        'Nature de la qualification visée | Type de qualification préparée | Objectif de la formation | ' +
        'Nature de la qualification | Type de certification visée | Qualification préparée | Objectif du contrat | ' +
        'Type de certification | Finalité du contrat | Le contrat prépare | Quel type de qualification | ' +
        'Qualification préparée (type) | Type de la qualification | Catégorie de qualification | ' +
        'Quel type de certification | Code type de qualification | Type de qualification recherchée',
    ),
    not: ['intitulé', 'niveau'],
  },
  diplomeVise: {
    labels: labels(
      'Diplôme ou titre visé | Diplôme visé | Titre ou diplôme préparé | Diplôme préparé | ' +
        'Diplôme ou titre préparé | Niveau de la qualification visée | Niveau du diplôme visé | ' +
        'Code du diplôme visé | Niveau de diplôme visé | Certification visée (niveau) | Niveau visé | ' +
        'Niveau préparé | Code diplôme | Diplôme préparé (code) | Niveau de sortie | Diplôme | Diplôme ou titre | ' +
        'Titre ou diplôme | Niveau de diplôme | Niveau du diplôme | À quel niveau de diplôme correspond | ' +
        'Niveau de diplôme préparé | Diplôme ou titre visé (code) | Quel diplôme prépare | Diplôme envisagé | ' +
        'Niveau de la certification visée | Niveau de qualification visé',
    ),
    not: ['dernier', 'actuel', 'obtenu', 'élevé', 'intitulé', 'exact', 'nom'],
  },
  rncp: {
    labels: labels(
      'Code RNCP | Fiche | Numéro de fiche | N° de fiche RNCP | Numéro de fiche RNCP | RNCP | Code RS | Numéro RNCP | N° RNCP | Fiche RNCP | ' +
        'Identifiant RNCP | Code de la fiche RNCP | Référence RNCP | N° d’enregistrement au RNCP | ' +
        'Code RNCP du diplôme | Numéro au RNCP | Inscrit au RNCP sous le numéro | Fiche RNCP n° | ' +
        'N° de la fiche RNCP | Enregistré au RNCP sous le numéro | Code de certification (RNCP) | RNCP number | ' +
        'Numéro de la fiche au RNCP | Code RNCP de la certification',
    ),
    not: [
      'bloc',
      'date',
      'intitulé',
      'contrat',
      'liaison',
      'navette',
      'renseignements',
      'paie',
      'client',
      'poste',
    ],
  },
  intitule: {
    labels: labels(
      'Intitulé précis | Intitulé de la formation | Intitulé de la qualification | Intitulé | Intitulé exact | ' +
        'Nom de la formation | Intitulé du diplôme | Intitulé de la certification | Formation | ' +
        'Intitulé du diplôme ou titre visé | Titre de la formation | Libellé de la formation | ' +
        'Nom du diplôme préparé | Formation suivie | Intitulé précis de la qualification | ' +
        'Nom exact du titre préparé | Intitulé complet | Titre exact de la certification | ' +
        'Titre de la certification | Titre exact | Intitulé exact de la certification | Certification | ' +
        'Certification visée | Nom de la certification | Intitulé précis du diplôme | Nom du titre | ' +
        'Libellé de la certification | Désignation de la formation | Formation préparée | Désignation du diplôme | ' +
        'Intitulé du diplôme, titre ou CQP préparé | Diplôme ou titre | Titre ou diplôme | En vue d’obtenir | ' +
        'En vue de l’obtention de | Titre, diplôme ou CQP préparé | Quel titre prépare-t-on | Titre préparé | ' +
        'Diplôme ou certificat préparé | Nom du titre ou diplôme préparé | Parcours choisi | Parcours de formation | ' +
        'Formation choisie | Formation demandée | Formation visée | Cursus | Le bénéficiaire prépare | ' +
        'Intitulé précis de la certification ou des blocs | Intitulé de la certification ou des blocs | ' +
        'Certification préparée | Certification ou blocs préparés | Nom de la formation suivie | Quelle formation | ' +
        'Quelle certification prépare | Course title | Intitulé du parcours | Diplôme ou titre préparé (intitulé)',
    ),
    not: [
      'poste',
      'convention',
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
      'Spécialité de formation (NSF) | Spécialité de formation | Code NSF | NSF | Spécialité NSF | ' +
        'Domaine de formation (NSF) | Code spécialité | Code de la spécialité de formation | Spécialité | ' +
        'Nomenclature des spécialités de formation | Domaine NSF | Groupe de spécialité | ' +
        'Spécialité de la formation (code NSF) | Code NSF de la formation | Quelle spécialité de formation | ' +
        'NSF code',
    ),
  },
  dureeTotaleHeures: {
    labels: labels(
      'Durée totale des actions (heures) | ' +
        'Durée totale des actions d’évaluation, d’accompagnement et des enseignements | ' +
        'Durée totale de la formation | Durée totale | Nombre d’heures de formation | ' +
        'Durée de la formation (heures) | Heures d’évaluation, d’accompagnement et d’enseignement | ' +
        'Volume horaire total | Volume horaire global | Volume horaire prévu | Heures de cours en tout | ' +
        'Nombre total d’heures | Heures de formation | Nombre total d’heures de formation | ' +
        'Volume horaire de la formation | Durée de la formation en heures | Durée de la formation | ' +
        'Durée de l’action de formation | Combien d’heures de formation | Durée totale en heures | ' +
        'Durée du parcours (heures) | Volume horaire | Total des heures de formation | Heures totales | ' +
        'Total heures | Total des heures | Heures au total | Heures : total | Volume total | Volume total d’heures | ' +
        'Volume total de la formation | Durée (heures) | Nb heures | Nombre d’heures total | ' +
        'Actions d’évaluation, d’accompagnement et enseignements | ' +
        'Durée des actions d’évaluation, d’accompagnement et des enseignements | Total d’heures de formation | ' +
        'Durée totale (h) | Combien d’heures de cours en tout | Combien d’heures en tout | ' +
        'Combien d’heures dure la formation | Total hours | Total training hours',
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
        'Durée des enseignements généraux, professionnels et technologiques | Dont durée des enseignements | ' +
        'Durée des enseignements | Heures d’enseignement | Dont heures d’enseignement | ' +
        'Nombre d’heures d’enseignement | Enseignements (heures) | Dont enseignements | ' +
        'Enseignements généraux, professionnels et technologiques | Volume d’enseignement | ' +
        'Heures d’enseignements généraux, professionnels et technologiques | Dont enseignements théoriques | ' +
        'dont heures de cours | Heures de cours | dont enseignement | dont heures en centre | Heures en centre | ' +
        'Heures de théorie | dont formation théorique | Heures : dont enseignement | Volume d’enseignements | ' +
        'Combien d’heures d’enseignement | Teaching hours | of which teaching | ' +
        'Dont heures d’enseignements généraux, professionnels et technologiques',
    ),
    not: ['totale des actions'],
  },
  dateDebut: {
    labels: labels(
      'Date début formation | Date de début du cycle | Date de début du cycle de formation | Date de début de formation | ' +
        'Début de la formation | Date de début | Début des cours | Première séance de formation | Première séance | ' +
        'Premier jour de cours | Premier cours | Début du cycle de formation | Date d’entrée en formation | ' +
        'Rentrée | Date de rentrée | Entrée en formation | Début de formation | Premier jour de formation | ' +
        'Date de démarrage de la formation | La formation commence le | Quand commence la formation | Début | ' +
        'Date de début des enseignements | Début des enseignements | Date de début de l’action de formation | ' +
        'Démarrage | 1er jour de cours | Premier jour des cours | Je commence les cours le | ' +
        'Quand commencent les cours | Les cours commencent le | Début de session | Début du cycle | ' +
        'Début du parcours | Entrée en centre | L’action se déroule du | La formation se déroule du | ' +
        'Date d’entrée en centre | Cycle de formation : début | First day of training | Date de la première séance',
    ),
    not: ['contrat', 'exécution', 'embauche', 'fin', 'avenant', 'essai'],
  },
  dateFin: {
    labels: labels(
      'Date prévue des épreuves | Date des épreuves finales | Épreuves finales | ' +
        'Date de fin prévue des épreuves ou examens | Date de fin de formation | Date de fin du cycle | ' +
        'Fin de la formation | Date de fin | Fin des épreuves | Date de fin des épreuves | Date des examens | ' +
        'Fin des cours | Fin prévue des épreuves ou examens | Date de fin des épreuves ou examens | ' +
        'Dernier jour de formation | Fin de formation | La formation se termine le | Fin du cycle de formation | ' +
        'Date de l’examen | Date prévisionnelle des épreuves | Fin | Date d’examen | Dernier jour d’examen | ' +
        'Dernier examen | Dernier examen ou soutenance | Fin des examens | Date de fin de l’action de formation | ' +
        'Sortie de formation | Fin prévue | Dernière épreuve | Date de la dernière épreuve | Dernier jour de cours | ' +
        'Fin de session | Fin du parcours | Fin du cycle | Cours jusqu’au | Formation jusqu’au | Date du jury | ' +
        'Quand finissent les épreuves | Les épreuves finissent le | Quand se terminent les cours | ' +
        'Last day of training | Cycle de formation : fin | Fin des examens prévue',
    ),
    not: ['contrat', 'cdd', 'essai', 'début'],
  },
  lieu: {
    labels: labels(
      'Lieu de formation | Adresse du lieu de cours | Lieu de cours | Lieu principal de la formation | ' +
        'Lieu de la formation | Lieu de réalisation de la formation | Adresse du lieu de formation | ' +
        'Lieu de réalisation | Lieu principal de réalisation de la formation | Lieu des cours | Site de formation | ' +
        'Campus | Lieu de l’action | La formation a lieu à | Où a lieu la formation | Lieu de déroulement | ' +
        'Lieu de déroulement de la formation | Training location',
    ),
    not: ['date'],
  },
  opcoNom: {
    labels: labels(
      'Nom de l’OPCO | OPCO | Opérateur de compétences | OPCO de rattachement | Votre OPCO | OPCO gestionnaire | ' +
        'OPCO saisi | OPCO compétent | Nom de l’opérateur de compétences | OPCO destinataire | ' +
        'De quel OPCO dépendez-vous | Opérateur de compétences (OPCO) | OPCO dont relève l’entreprise | ' +
        'Opco saisi du contrat | Opco de la structure | Opco de l’entreprise | Opco de la branche | ' +
        'Votre opérateur de compétences | De quel Opco relevez-vous | Opérateur de compétences suivant | ' +
        'À quel Opco | Opérateur de compétences de l’employeur',
    ),
    not: ['numéro', 'adhérent', 'référence', 'conseiller', 'dossier', 'agence', 'téléphone', 'courriel'],
  },
  numeroAdherent: {
    labels: labels(
      'N° adhérent | Numéro d’adhérent | N° d’adhérent de l’employeur | Code adhérent | Numéro adhérent OPCO | ' +
        'N° d’adhérent OPCO | N° d’adhérent à l’OPCO | Numéro d’adhésion | N° adhésion | Référence adhérent | ' +
        'Identifiant adhérent | Matricule adhérent | Numéro d’adhérent à l’opérateur de compétences | Adhérent n° | ' +
        'Numéro client OPCO | Numéro chez l’OPCO | Votre numéro chez l’OPCO | Numéro OPCO | ' +
        'Sous quel numéro êtes-vous adhérent | Sous quel numéro y êtes-vous adhérent | Adhérent sous le numéro | ' +
        'Quel est votre numéro d’adhérent | Numéro d’adhésion à l’Opco | Opco : numéro d’adhérent | ' +
        'Adherent number | Code client Opco',
    ),
    not: ['date', 'dossier'],
  },
} satisfies Record<string, Lexicon>;
