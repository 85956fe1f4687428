import { day, nsf, rncp } from '../formats';
import { DIPLOME } from './codes/diplome';
import { oneOf } from './codes/list';
import { NSF } from './codes/nsf';
import { TYPE_QUALIFICATION } from './codes/qualification';
import { is } from './conditions';
import { field } from './define';
import { zTitle, zWhole, zYes } from './schemas';

/** The training: the 12 data of the Cerfa. */
export const formation = {
  'formation.interne': field({
    section: 'formation',
    label: 'Service de formation interne',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    help: {
      what: 'L’entreprise forme-t-elle elle-même, avec un service de formation durable et identifié ?',
      where: 'Organigramme, moyens et formateurs de l’entreprise.',
      noticePage: 6,
    },
    words: {
      labels: [
        'Formation interne',
        'Service de formation de l’entreprise',
        'Service de formation interne',
        'L’organisme de formation est un service de formation interne',
        'L’employeur dispose d’un service de formation interne',
      ],
      not: ['atteste', 'moyens'],
    },
  }),
  'formation.attestationInterne': field({
    section: 'formation',
    label: 'Attestation sur les moyens du service interne',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    applies: is('formation.interne', true),
    help: {
      what: 'L’employeur s’engage : son service dispose de moyens pour former. C’est à vous de l’attester.',
      where: 'Case du Cerfa, sous « service de formation interne ».',
      noticePage: 6,
    },
    words: {
      labels: [
        'L’employeur atteste que le service de formation interne dispose des moyens nécessaires',
        'L’employeur atteste disposer d’un service de formation interne',
        'Attestation moyens service interne',
      ],
    },
  }),
  'formation.nombreOrganismes': field({
    section: 'formation',
    label: 'Nombre d’organismes de formation',
    kind: 'integer',
    schema: zWhole(0, 99),
    sensitivity: 'business',
    help: {
      what: 'Tous les organismes qui interviennent, le principal et le service interne compris : au moins 1.',
      example: '1',
      where: 'Parcours de formation, liste des intervenants.',
      noticePage: 6,
    },
    words: {
      labels: [
        'Nombre d’organismes de formation intervenant',
        'Nombre d’organismes intervenant',
        'Nombre d’organismes',
      ],
    },
  }),
  'formation.typeQualification': field({
    section: 'formation',
    label: 'Type de qualification visée',
    kind: 'code',
    schema: oneOf(TYPE_QUALIFICATION),
    codes: TYPE_QUALIFICATION,
    sensitivity: 'business',
    help: {
      what: 'Ce que le contrat prépare. Le contrat expérimental a le code 4 ; les codes 5, 6 et 7 n’existent plus.',
      example: '4',
      where: 'Fiche RNCP, ou accord avec l’Opco sur le parcours.',
      noticePage: 6,
    },
    words: { labels: ['Type de qualification visée', 'Type de qualification', 'Qualification visée'] },
  }),
  'formation.diplomeVise': field({
    section: 'formation',
    label: 'Diplôme ou titre visé',
    kind: 'code',
    schema: oneOf(DIPLOME),
    codes: DIPLOME,
    sensitivity: 'business',
    help: {
      what: 'Le code du diplôme préparé, dans la même table que le diplôme obtenu.',
      example: '39 – Autre diplôme ou titre de niveau bac +2',
      where: 'Niveau indiqué sur la fiche RNCP.',
      noticePage: 6,
    },
    words: {
      labels: ['Diplôme ou titre visé', 'Diplôme visé', 'Titre ou diplôme préparé'],
      not: ['obtenu', 'élevé'],
    },
  }),
  'formation.rncp': field({
    section: 'formation',
    label: 'Code RNCP',
    kind: 'rncp',
    schema: rncp.schema,
    sensitivity: 'public',
    help: {
      what: 'Les chiffres de la fiche RNCP. Pour un bloc, le numéro de la fiche entière.',
      example: '38575',
      where: 'francecompetences.fr, recherche d’une certification.',
      noticePage: 7,
    },
    words: {
      labels: ['Code RNCP', 'N° de fiche RNCP', 'Numéro de fiche RNCP', 'RNCP', 'Code RS'],
      not: ['bloc'],
    },
  }),
  'formation.intitule': field({
    section: 'formation',
    label: 'Intitulé précis',
    kind: 'text',
    schema: zTitle,
    sensitivity: 'business',
    help: {
      what: 'Le nom exact de la certification, des blocs ou des compétences visés. Avec VAE, commencez par RNCP, CQP, CCN, Bloc RNCP ou Autre Bloc.',
      example: 'Compétences de conducteur de ligne : réglage, contrôle, maintenance',
      where: 'Fiche RNCP, ou objectifs de la feuille de route.',
      noticePage: 7,
    },
    words: {
      labels: ['Intitulé précis', 'Intitulé de la formation', 'Intitulé de la qualification', 'Intitulé'],
      not: ['poste', 'convention', 'bloc'],
    },
  }),
  'formation.nsf': field({
    section: 'formation',
    label: 'Spécialité de formation (NSF)',
    kind: 'nsf',
    schema: nsf.schema,
    codes: NSF,
    sensitivity: 'public',
    help: {
      what: 'Le code à 3 chiffres de la spécialité la plus proche.',
      example: '326 – Informatique',
      where: 'Fiche RNCP, rubrique « codes NSF », ou liste de la notice.',
      noticePage: 7,
    },
    words: { labels: ['Spécialité de formation (NSF)', 'Spécialité de formation', 'Code NSF', 'NSF'] },
  }),
  'formation.dureeTotaleHeures': field({
    section: 'formation',
    label: 'Durée totale de la formation (heures)',
    kind: 'integer',
    schema: zWhole(0, 5000),
    sensitivity: 'business',
    help: {
      what: 'Toutes les heures d’évaluation, d’accompagnement et d’enseignement : au moins 150, et de 15 à 25 % du contrat.',
      example: '270',
      where: 'Somme des modules du parcours de formation.',
    },
    words: {
      labels: [
        'Durée totale des actions (heures)',
        'Durée totale des actions d’évaluation, d’accompagnement et des enseignements',
        'Durée totale de la formation',
        'Durée totale',
        'Nombre d’heures de formation',
      ],
      not: ['enseignements généraux', 'dont', 'mois'],
    },
  }),
  'formation.dureeEnseignementsHeures': field({
    section: 'formation',
    label: 'Dont enseignements (heures)',
    kind: 'integer',
    schema: zWhole(0, 5000),
    sensitivity: 'business',
    help: {
      what: 'La part des heures consacrée aux enseignements généraux, professionnels et technologiques.',
      example: '230',
      where: 'Parcours de formation, sans les évaluations ni l’accompagnement.',
    },
    words: {
      labels: [
        'dont enseignements généraux, professionnels et technologiques',
        'Durée des enseignements généraux, professionnels et technologiques',
        'Dont durée des enseignements',
        'Durée des enseignements',
      ],
    },
  }),
  'formation.dateDebut': field({
    section: 'formation',
    label: 'Début du cycle de formation',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le premier jour de formation, le jour du début du contrat ou après.',
      example: '11/09/2023',
      where: 'Calendrier de l’alternance, première séance.',
    },
    words: {
      labels: [
        'Date de début du cycle',
        'Date de début du cycle de formation',
        'Date de début de formation',
        'Début de la formation',
        'Date de début',
      ],
      not: ['contrat', 'exécution'],
    },
  }),
  'formation.dateFin': field({
    section: 'formation',
    label: 'Fin prévue des épreuves ou examens',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le dernier jour de la formation, évaluations comprises, avant la fin du contrat.',
      example: '28/06/2024',
      where: 'Calendrier de l’alternance, dernière évaluation.',
    },
    words: {
      labels: [
        'Date prévue des épreuves',
        'Date de fin prévue des épreuves ou examens',
        'Date de fin de formation',
        'Date de fin du cycle',
        'Fin de la formation',
        'Date de fin',
      ],
      not: ['contrat', 'cdd'],
    },
  }),
};
