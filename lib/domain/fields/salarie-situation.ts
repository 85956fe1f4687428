import { franceTravail } from '../formats';
import { DIPLOME } from './codes/diplome';
import { oneOf } from './codes/list';
import { MINIMUM_SOCIAL, SITUATION } from './codes/salarie';
import { is } from './conditions';
import { field } from './define';
import { zName, zWhole, zYes } from './schemas';
import { SITUATION_WORDS } from './words-salarie';

const FT = 'Avis de situation, dans l’espace personnel France Travail.';

/** The employee’s situation: the other 8 data of the Cerfa, then what rules ask of the person. */
export const salarieSituation = {
  'salarie.rqth': field({
    section: 'salarie',
    label: 'Reconnaissance de travailleur handicapé (RQTH)',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'sensitive',
    help: {
      what: 'La personne déclare-t-elle avoir cette reconnaissance ? Elle est libre de ne pas le dire.',
      where: 'Décision de la MDPH.',
      noticePage: 3,
    },
    words: SITUATION_WORDS.rqth,
  }),
  'salarie.equivalenceJeunes': field({
    section: 'salarie',
    label: 'Équivalence jeunes',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'sensitive',
    applies: is('salarie.rqth', false),
    help: {
      what: 'De 15 à 20 ans, la personne bénéficie-t-elle de la PCH, de l’AEEH ou d’un projet personnalisé de scolarisation ?',
      where: 'Notification de la MDPH, ou projet de scolarisation.',
      noticePage: 3,
    },
    words: SITUATION_WORDS.equivalenceJeunes,
  }),
  'salarie.extensionBoe': field({
    section: 'salarie',
    label: 'Extension BOE',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'sensitive',
    applies: is('salarie.rqth', false),
    help: {
      what: 'Depuis 2024, la personne bénéficie-t-elle de l’obligation d’emploi à un autre titre, hors ayants droit ?',
      where: 'Carte d’invalidité, pension d’invalidité, notification de l’AAH.',
      noticePage: 3,
    },
    words: SITUATION_WORDS.extensionBoe,
  }),
  'salarie.inscritFranceTravail': field({
    section: 'salarie',
    label: 'Inscrit à France Travail',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'personal',
    help: {
      what: 'La personne est-elle inscrite comme demandeur d’emploi juste avant ce contrat ?',
      where: FT,
    },
    words: SITUATION_WORDS.inscritFranceTravail,
  }),
  'salarie.numeroFranceTravail': field({
    section: 'salarie',
    label: 'Numéro d’inscription à France Travail',
    kind: 'franceTravail',
    schema: franceTravail.schema,
    sensitivity: 'personal',
    applies: is('salarie.inscritFranceTravail', true),
    help: {
      what: 'L’identifiant de demandeur d’emploi : 8 caractères, ou 11 chiffres.',
      example: '1234567A',
      where: 'En haut des courriers de France Travail et dans l’espace personnel.',
    },
    words: SITUATION_WORDS.numeroFranceTravail,
  }),
  'salarie.dureeInscriptionMois': field({
    section: 'salarie',
    label: 'Durée d’inscription à France Travail',
    kind: 'integer',
    schema: zWhole(0, 600),
    sensitivity: 'personal',
    applies: is('salarie.inscritFranceTravail', true),
    help: {
      what: 'Le nombre de mois d’inscription à la date de début du contrat. Plus de 12 mois ouvre des droits renforcés.',
      example: '14',
      where: 'Date d’inscription, sur l’avis de situation France Travail.',
      noticePage: 2,
    },
    words: SITUATION_WORDS.dureeInscriptionMois,
  }),
  'salarie.situationAvant': field({
    section: 'salarie',
    label: 'Dernière situation avant ce contrat',
    kind: 'code',
    schema: oneOf(SITUATION),
    codes: SITUATION,
    sensitivity: 'personal',
    help: {
      what: 'Ce que faisait la personne juste avant l’embauche.',
      example: '9 – Personne à la recherche d’un emploi',
      where: 'Curriculum vitae, ou dernier certificat de travail.',
      noticePage: 3,
    },
    words: SITUATION_WORDS.situationAvant,
  }),
  'salarie.minimumSocial': field({
    section: 'salarie',
    label: 'Type de minimum social',
    kind: 'code',
    schema: oneOf(MINIMUM_SOCIAL),
    codes: MINIMUM_SOCIAL,
    sensitivity: 'sensitive',
    help: {
      what: 'Le minimum social perçu. Laissez vide si la personne n’en reçoit pas.',
      example: '1 – RSA',
      where: 'Attestation de la CAF, de la MSA ou de France Travail.',
      noticePage: 3,
    },
    words: SITUATION_WORDS.minimumSocial,
  }),
  'salarie.diplomeObtenu': field({
    section: 'salarie',
    label: 'Diplôme ou titre le plus élevé obtenu',
    kind: 'code',
    schema: oneOf(DIPLOME),
    codes: DIPLOME,
    sensitivity: 'personal',
    help: {
      what: 'Le plus haut diplôme déjà obtenu. Celui qui se prépare ne compte pas.',
      example: '41 – Baccalauréat professionnel',
      where: 'Diplôme, ou attestation de réussite.',
      noticePage: 3,
    },
    words: SITUATION_WORDS.diplomeObtenu,
  }),
  'regle.diplomeProfessionnel': field({
    section: 'salarie',
    label: 'Diplôme professionnel ou technologique',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'personal',
    applies: is('salarie.diplomeObtenu', '43', '49', '59'),
    help: {
      what: 'Le diplôme le plus élevé est-il professionnel ? La réponse change le salaire minimum.',
      where: 'Intitulé du diplôme : bac technologique, titre professionnel…',
      noticePage: 6,
    },
    words: { labels: ['Diplôme professionnel'] },
  }),
  'regle.ancienCui': field({
    section: 'salarie',
    label: 'Ancien contrat unique d’insertion',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'sensitive',
    help: {
      what: 'La personne a-t-elle déjà eu un contrat unique d’insertion (CUI) ? Si oui, elle est admise après 26 ans.',
      where: 'Ancien contrat de travail, ou France Travail.',
      noticePage: 2,
    },
    words: { labels: ['Ancien bénéficiaire d’un CUI', 'Contrat unique d’insertion'] },
  }),
  'regle.representantLegal': field({
    section: 'salarie',
    label: 'Représentant légal du mineur',
    kind: 'text',
    schema: zName,
    sensitivity: 'personal',
    help: {
      what: 'Le nom et le prénom du parent ou du tuteur légal, si la personne a moins de 18 ans.',
      example: 'Diallo Awa',
      where: 'Livret de famille, ou décision du juge.',
    },
    words: {
      labels: ['Représentant légal', 'Nom du représentant légal', 'Responsable légal'],
      not: ['employeur', 'fonction'],
    },
  }),
  'regle.signatureRepresentantLegal': field({
    section: 'salarie',
    label: 'Signature du représentant légal',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'personal',
    help: {
      what: 'Le représentant légal de la personne mineure a-t-il signé le contrat ?',
      where: 'Page 2 du Cerfa, près de la signature du salarié.',
    },
    words: { labels: ['Signature du représentant légal'] },
  }),
  'regle.autorisationTravail': field({
    section: 'salarie',
    label: 'Autorisation de travail vérifiée',
    kind: 'boolean',
    schema: zYes,
    sensitivity: 'sensitive',
    help: {
      what: 'Si la personne en a besoin, avez-vous vérifié son titre et son autorisation de travail ? Ne les joignez pas au dossier.',
      where: 'Préfecture, ou administration-etrangers-en-france.interieur.gouv.fr.',
    },
    words: { labels: ['Autorisation de travail', 'Titre de séjour vérifié'] },
  }),
};
