import { birthDay, naf } from '../formats';
import { all, any, is } from './conditions';
import { field } from './define';
import { zLine, zName, zWhole, zYes } from './schemas';
import { WORDS } from './words';

/** The tutor in the employer's firm. */
export const tuteur = {
  'tuteur.nom': field({
    section: 'tuteur',
    label: 'Nom du tuteur',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le nom de naissance du salarié qui accompagnera la personne. Il doit être volontaire.',
      example: 'Garnier',
      where: 'Registre du personnel.',
    },
    words: WORDS.nom,
  }),
  'tuteur.prenom': field({
    section: 'tuteur',
    label: 'Prénom du tuteur',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le premier prénom du tuteur.',
      example: 'Paul',
      where: 'Registre du personnel, après le nom.',
    },
    words: WORDS.prenom,
  }),
  'tuteur.emploi': field({
    section: 'tuteur',
    label: 'Emploi du tuteur',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'Le métier du tuteur dans l’entreprise, en rapport avec ce qu’il transmet.',
      example: 'Chef d’atelier',
      where: 'Son bulletin de paie, ligne « emploi ».',
    },
    words: WORDS.emploi,
  }),
  'tuteur.dateNaissance': field({
    section: 'tuteur',
    label: 'Date de naissance du tuteur',
    kind: 'date',
    schema: birthDay.schema,
    sensitivity: 'personal',
    help: {
      what: 'Le jour, le mois et l’année ; le tuteur doit être majeur.',
      example: '23/11/1978',
      where: 'Registre du personnel, ou dossier de paie du tuteur.',
    },
    words: WORDS.dateNaissance,
  }),
  'tuteur.attestationEligibilite': field({
    section: 'tuteur',
    label: 'Attestation sur l’éligibilité du tuteur',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    help: {
      what: 'L’employeur atteste que le tuteur a deux ans d’expérience en rapport avec l’objectif et n’a pas trop d’alternants. C’est à vous de l’attester.',
      where: 'Case du Cerfa, sous le nom du tuteur.',
    },
    words: {
      labels: [
        'L’employeur atteste que le tuteur remplit les conditions',
        'L’employeur atteste sur l’honneur que le tuteur répond à l’ensemble des critères d’éligibilité',
        'Attestation éligibilité tuteur',
      ],
    },
  }),
  'regle.tuteurExperienceAnnees': field({
    section: 'tuteur',
    label: 'Expérience du tuteur (années)',
    kind: 'integer',
    schema: zWhole(0, 60),
    sensitivity: 'personal',
    help: {
      what: 'Les années de métier du tuteur dans une qualification en rapport avec l’objectif visé : il en faut au moins 2.',
      example: '8',
      where: 'Son curriculum vitae ou ses certificats de travail.',
    },
    words: {
      labels: ['Ancienneté dans la qualification (années)', 'Années d’expérience', 'Expérience du tuteur'],
    },
  }),
  'regle.tuteurNombreAlternants': field({
    section: 'tuteur',
    label: 'Alternants déjà suivis par le tuteur',
    kind: 'integer',
    schema: zWhole(0, 50),
    sensitivity: 'business',
    help: {
      what: 'Le nombre de salariés en alternance ou en période de professionnalisation suivis en ce moment, sans compter ce contrat.',
      example: '1',
      where: 'Demandez au tuteur, ou au service du personnel.',
    },
    words: { labels: ['Nombre d’alternants suivis', 'Nombre de salariés suivis'] },
  }),
  'regle.tuteurEstEmployeur': field({
    section: 'tuteur',
    label: 'Le tuteur est l’employeur lui-même',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    help: {
      what: 'Le chef d’entreprise est-il lui-même le tuteur ? Il ne peut alors suivre que 2 personnes au lieu de 3.',
      where: 'Comparez le nom du tuteur avec celui du dirigeant.',
    },
    words: { labels: ['L’employeur est le tuteur', 'Tuteur employeur'] },
  }),
  'regle.tuteurFormation': field({
    section: 'tuteur',
    label: 'Formation de tuteur prévue',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'business',
    help: {
      what: 'Le tuteur a-t-il suivi une formation à l’accueil des alternants, ou en suivra-t-il une ?',
      where: 'Plan de développement des compétences ; l’Opco peut la financer.',
    },
    words: { labels: ['Formation tuteur', 'Tuteur formé'] },
  }),
};

const misADisposition = any(is('contrat.nature', 'TT'), is('regle.groupementEmployeurs', true));

/** The tutor in the user company: temporary work and groups of employers only. */
export const tuteurUtilisatrice = {
  'tuteurUtilisatrice.nom': field({
    section: 'tuteurUtilisatrice',
    label: 'Nom du tuteur',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    applies: misADisposition,
    help: {
      what: 'Le nom de naissance du tuteur dans l’entreprise utilisatrice.',
      example: 'Nguyễn',
      where: 'Contrat de mise à disposition.',
      noticePage: 4,
    },
    words: WORDS.nom,
  }),
  'tuteurUtilisatrice.prenom': field({
    section: 'tuteurUtilisatrice',
    label: 'Prénom du tuteur',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    applies: misADisposition,
    help: {
      what: 'Le premier prénom du tuteur de l’entreprise utilisatrice.',
      example: 'Linh',
      where: 'Contrat de mise à disposition, après le nom.',
      noticePage: 4,
    },
    words: WORDS.prenom,
  }),
  'tuteurUtilisatrice.emploi': field({
    section: 'tuteurUtilisatrice',
    label: 'Emploi du tuteur',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    applies: misADisposition,
    help: {
      what: 'Le métier de ce tuteur dans l’entreprise utilisatrice.',
      example: 'Responsable logistique',
      where: 'Demandez à l’entreprise utilisatrice.',
      noticePage: 4,
    },
    words: WORDS.emploi,
  }),
  'tuteurUtilisatrice.dateNaissance': field({
    section: 'tuteurUtilisatrice',
    label: 'Date de naissance du tuteur',
    kind: 'date',
    schema: birthDay.schema,
    sensitivity: 'personal',
    applies: misADisposition,
    help: {
      what: 'Le jour, le mois et l’année de naissance de ce second tuteur.',
      example: '02/03/1985',
      where: 'Demandez au service du personnel de l’entreprise utilisatrice.',
      noticePage: 4,
    },
    words: WORDS.dateNaissance,
  }),
  'tuteurUtilisatrice.naf': field({
    section: 'tuteurUtilisatrice',
    label: 'Code NAF de l’entreprise utilisatrice',
    kind: 'naf',
    schema: naf.schema,
    sensitivity: 'public',
    applies: all(misADisposition, is('formation.typeQualification', '8')),
    help: {
      what: 'Le code d’activité de l’entreprise utilisatrice, seulement pour l’expérimentation avec VAE.',
      example: '49.41A',
      where: 'annuaire-entreprises.data.gouv.fr, au nom de l’entreprise utilisatrice.',
      noticePage: 4,
    },
    words: {
      labels: [
        'Code NAF de l’entreprise utilisatrice',
        'Code NAF du client',
        'Code activité de l’entreprise utilisatrice (NAF)',
        ...WORDS.naf.labels,
      ],
    },
  }),
};
