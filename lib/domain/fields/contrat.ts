import { positiveAmount } from '../formats';
import { NATURE, TYPE_CONTRAT } from './codes/contrat';
import { oneOf } from './codes/list';
import { is, isNot } from './conditions';
import { field } from './define';
import { zLine, zShort, zWhole, zYes } from './schemas';
import { CONTRAT_WORDS } from './words-contrat';

/** The contract of employment: nature, job, hours and pay. */
export const contrat = {
  'contrat.nature': field({
    section: 'contrat',
    label: 'Nature du contrat',
    kind: 'code',
    schema: oneOf(NATURE),
    codes: NATURE,
    sensitivity: 'business',
    applies: isNot('contrat.vautAvenantVae', true),
    help: {
      what: 'CDI, CDD ou travail temporaire. Aucune case si le contrat vaut avenant dans l’expérimentation avec VAE.',
      example: 'CDD',
      where: 'Décision de l’entreprise ; promesse d’embauche.',
      noticePage: 5,
    },
    words: CONTRAT_WORDS.nature,
  }),
  'contrat.type': field({
    section: 'contrat',
    label: 'Type de contrat',
    kind: 'code',
    schema: oneOf(TYPE_CONTRAT),
    codes: TYPE_CONTRAT,
    sensitivity: 'business',
    help: {
      what: 'Le code à deux chiffres : 11 pour un premier contrat, 21 à 24 pour un renouvellement, 30 pour un avenant.',
      example: '11',
      where: 'Choisissez dans la liste de la notice.',
      noticePage: 5,
    },
    words: CONTRAT_WORDS.type,
  }),
  'contrat.vautAvenantVae': field({
    section: 'contrat',
    label: 'Vaut avenant au contrat initial (VAE)',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    applies: is('formation.typeQualification', '8'),
    help: {
      what: 'Dans l’expérimentation avec VAE, ce contrat modifie-t-il un contrat de travail déjà signé ?',
      where: 'Contrat de travail en cours ; joignez-le avec son annexe.',
      noticePage: 5,
    },
    words: CONTRAT_WORDS.vautAvenantVae,
  }),
  'contrat.emploi': field({
    section: 'contrat',
    label: 'Emploi occupé pendant le contrat',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'Le nom du métier exercé, le même que dans la fiche de poste.',
      example: 'Technicien de maintenance',
      where: 'Fiche de poste, étape 1.',
    },
    words: CONTRAT_WORDS.emploi,
  }),
  'contrat.classification': field({
    section: 'contrat',
    label: 'Classification dans la convention',
    kind: 'text',
    schema: zShort,
    sensitivity: 'business',
    help: {
      what: 'La catégorie de l’emploi selon la convention collective.',
      example: 'Employé',
      where: 'Grille de classification de la convention, sur legifrance.gouv.fr.',
    },
    words: CONTRAT_WORDS.classification,
  }),
  'contrat.niveau': field({
    section: 'contrat',
    label: 'Niveau',
    kind: 'text',
    schema: zShort,
    sensitivity: 'business',
    help: {
      what: 'Le niveau ou l’échelon de l’emploi dans la convention.',
      example: 'II',
      where: 'Même grille que la classification ; bulletin de paie d’un collègue.',
    },
    words: CONTRAT_WORDS.niveau,
  }),
  'contrat.coefficient': field({
    section: 'contrat',
    label: 'Coefficient hiérarchique',
    kind: 'text',
    schema: zShort,
    sensitivity: 'business',
    help: {
      what: 'Le coefficient de l’emploi, si la convention en prévoit un.',
      example: '170',
      where: 'Grille des salaires de la convention.',
    },
    words: CONTRAT_WORDS.coefficient,
  }),
  'contrat.periodeEssaiJours': field({
    section: 'contrat',
    label: 'Période d’essai (jours)',
    kind: 'integer',
    schema: zWhole(0, 365),
    sensitivity: 'business',
    help: {
      what: 'Le nombre de jours d’essai, 0 s’il n’y en a pas. En CDD : un jour par semaine, un mois au plus.',
      example: '30',
      where: 'Convention collective, ou code du travail (L1242-10).',
    },
    words: CONTRAT_WORDS.periodeEssaiJours,
  }),
  'contrat.dureeHebdo.heures': field({
    section: 'contrat',
    label: 'Durée hebdomadaire (heures)',
    kind: 'integer',
    schema: zWhole(1, 60),
    sensitivity: 'business',
    help: {
      what: 'Les heures entières de travail par semaine, formation comprise.',
      example: '35',
      where: 'Horaire de l’entreprise, accord sur le temps de travail.',
    },
    words: CONTRAT_WORDS.heures,
  }),
  'contrat.dureeHebdo.minutes': field({
    section: 'contrat',
    label: 'Durée hebdomadaire (minutes)',
    kind: 'integer',
    schema: zWhole(0, 59),
    sensitivity: 'business',
    help: {
      what: 'Les minutes en plus des heures, de 0 à 59.',
      example: '30',
      where: 'Horaire de l’entreprise : 37,5 heures font 37 heures et 30 minutes.',
    },
    words: CONTRAT_WORDS.minutes,
  }),
  'contrat.salaireBrut': field({
    section: 'contrat',
    label: 'Salaire brut mensuel à l’embauche',
    kind: 'amount',
    schema: positiveAmount.schema,
    sensitivity: 'sensitive',
    help: {
      what: 'Le salaire brut du premier mois, primes comprises ; en travail temporaire, le salaire horaire.',
      example: '1 766,92',
      where: 'Promesse d’embauche, grille de la convention.',
      noticePage: 5,
    },
    words: CONTRAT_WORDS.salaireBrut,
  }),
};
