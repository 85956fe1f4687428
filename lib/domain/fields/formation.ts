import { day, nsf, rncp } from '../formats';
import { DIPLOME } from './codes/diplome';
import { oneOf } from './codes/list';
import { NSF } from './codes/nsf';
import { TYPE_QUALIFICATION } from './codes/qualification';
import { is } from './conditions';
import { field } from './define';
import { zTitle, zWhole, zYes } from './schemas';
import { FORMATION_WORDS } from './words-formation';

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
    words: FORMATION_WORDS.interne,
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
    words: FORMATION_WORDS.nombreOrganismes,
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
    words: FORMATION_WORDS.typeQualification,
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
    words: FORMATION_WORDS.diplomeVise,
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
    words: FORMATION_WORDS.rncp,
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
    words: FORMATION_WORDS.intitule,
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
    words: FORMATION_WORDS.nsf,
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
    words: FORMATION_WORDS.dureeTotaleHeures,
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
    words: FORMATION_WORDS.dureeEnseignementsHeures,
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
    words: FORMATION_WORDS.dateDebut,
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
    words: FORMATION_WORDS.dateFin,
  }),
};
