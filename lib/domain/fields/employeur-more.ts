import { field } from './define';
import { zLine, zName, zTitle, zYes } from './schemas';
import { EMPLOYEUR_WORDS } from './words-employeur';

/** What documents and rules ask of the employer and the Cerfa does not. */
export const employeurMore = {
  'employeur.convention': field({
    section: 'employeur',
    label: 'Intitulé de la convention collective',
    kind: 'text',
    schema: zTitle,
    sensitivity: 'public',
    help: {
      what: 'Le nom de la convention, en toutes lettres, pour les documents joints.',
      example: 'Pharmacie d’officine',
      where: 'Bulletin de paie, à côté du code IDCC.',
    },
    words: EMPLOYEUR_WORDS.convention,
  }),
  'employeur.representant': field({
    section: 'employeur',
    label: 'Représentant de l’employeur',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le nom et le prénom de la personne qui signe pour l’entreprise.',
      example: 'Moreau Claire',
      where: 'Kbis, ou délégation de signature.',
    },
    words: EMPLOYEUR_WORDS.representant,
  }),
  'employeur.qualiteRepresentant': field({
    section: 'employeur',
    label: 'Qualité du représentant',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'La fonction de la personne qui signe.',
      example: 'Directrice générale',
      where: 'Kbis, ou organigramme de l’entreprise.',
    },
    words: EMPLOYEUR_WORDS.qualiteRepresentant,
  }),
  'regle.employeurPublic': field({
    section: 'employeur',
    label: 'Employeur public',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    help: {
      what: 'L’employeur est-il l’État, une collectivité ou un de leurs établissements administratifs ? Ce contrat ne leur est pas ouvert.',
      where: 'Catégorie juridique sur l’avis de situation INSEE (elle commence alors par 7).',
    },
    words: { labels: ['Employeur public', 'Secteur public'] },
  }),
  'regle.groupementEmployeurs': field({
    section: 'employeur',
    label: 'Groupement d’employeurs',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    help: {
      what: 'La personne est-elle embauchée par un groupement d’employeurs (dont les GEIQ) et mise à disposition d’une entreprise ?',
      where: 'Statuts du groupement. Une entreprise ordinaire répond non.',
      noticePage: 4,
    },
    words: { labels: ['Groupement d’employeurs', 'GEIQ'] },
  }),
  'regle.structureInsertion': field({
    section: 'employeur',
    label: 'Structure d’insertion',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    help: {
      what: 'L’employeur est-il une structure d’insertion par l’activité économique (EI, ETTI, AI, ACI) ?',
      where: 'Convention signée avec l’État.',
    },
    words: { labels: ['Structure d’insertion', 'Insertion par l’activité économique', 'IAE'] },
  }),
};
