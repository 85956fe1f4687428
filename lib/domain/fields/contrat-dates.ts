import { day } from '../formats';
import { is } from './conditions';
import { field } from './define';
import { zLine } from './schemas';
import { CONTRAT_WORDS } from './words-contrat';

/** When and where the contract is concluded, starts and ends. */
export const contratDates = {
  'contrat.dateConclusion': field({
    section: 'contrat',
    label: 'Date de conclusion',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le jour de la signature, au plus tard le jour du début. Elle fixe la loi qui s’applique.',
      example: '01/09/2023',
      where: 'Date écrite par les deux signataires.',
    },
    words: CONTRAT_WORDS.dateConclusion,
  }),
  'contrat.dateDebut': field({
    section: 'contrat',
    label: 'Date de début d’exécution',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le premier jour de travail. Le dossier part à l’Opco au plus tard 5 jours après.',
      example: '04/09/2023',
      where: 'Promesse d’embauche, déclaration préalable à l’embauche.',
      noticePage: 1,
    },
    words: CONTRAT_WORDS.dateDebut,
  }),
  'contrat.dateEffetAvenant': field({
    section: 'contrat',
    label: 'Date d’effet de l’avenant',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    applies: is('contrat.type', '30'),
    help: {
      what: 'Le jour où l’avenant commence à s’appliquer, seulement pour un avenant.',
      example: '01/02/2024',
      where: 'Texte de l’avenant.',
      noticePage: 5,
    },
    words: CONTRAT_WORDS.dateEffetAvenant,
  }),
  'contrat.dateFin': field({
    section: 'contrat',
    label: 'Date de fin du contrat ou de l’action',
    kind: 'date',
    schema: day.schema,
    sensitivity: 'business',
    help: {
      what: 'Le dernier jour du CDD ; pour un CDI, le dernier jour de l’action de professionnalisation.',
      example: '03/09/2024',
      where: 'À calculer : de 6 à 12 mois après le début, sauf accord de branche ou public prioritaire.',
    },
    words: CONTRAT_WORDS.dateFin,
  }),
  'contrat.faitA': field({
    section: 'contrat',
    label: 'Fait à',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'La commune où le contrat est signé.',
      example: 'Lyon',
      where: 'Lieu de signature ; souvent la commune de l’employeur.',
    },
    words: CONTRAT_WORDS.faitA,
  }),
};
