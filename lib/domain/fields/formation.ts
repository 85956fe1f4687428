import { day, nda, nsf, rncp, siret } from '../formats';
import { DIPLOME } from './codes/diplome';
import { oneOf } from './codes/list';
import { NSF } from './codes/nsf';
import { TYPE_QUALIFICATION } from './codes/qualification';
import { is, isNot } from './conditions';
import { field } from './define';
import { zLine, zLines, zTitle, zWhole, zYes } from './schemas';
import { WORDS } from './words';

/** The main training body, or the employer's internal service. */
export const organisme = {
  'organisme.denomination': field({
    section: 'organisme',
    label: 'Dénomination de l’organisme',
    kind: 'text',
    schema: zLine,
    sensitivity: 'public',
    help: {
      what: 'Le nom de l’organisme de formation principal ; en formation interne, celui de l’entreprise.',
      example: 'Campus des Métiers',
      where: 'Convention de formation, devis.',
      noticePage: 6,
    },
    words: {
      labels: [
        'Dénomination',
        'Organisme de formation principal',
        'Raison sociale',
        'Dénomination de l’organisme de formation principal',
        'Nom de l’organisme',
      ],
      not: ['nombre', 'siret'],
    },
  }),
  'organisme.siret': field({
    section: 'organisme',
    label: 'SIRET de l’organisme',
    kind: 'siret',
    schema: siret.schema,
    sensitivity: 'public',
    help: {
      what: 'Les 14 chiffres de l’organisme ; en formation interne, ceux de l’établissement qui porte le service de formation.',
      example: '356 000 000 00048',
      where: 'Convention de formation, ou annuaire-entreprises.data.gouv.fr.',
      noticePage: 6,
    },
    words: {
      labels: [...WORDS.siret.labels, 'SIRET de l’organisme de formation', 'SIRET OF'],
      not: ['employeur'],
    },
  }),
  'organisme.nda': field({
    section: 'organisme',
    label: 'Numéro de déclaration d’activité',
    kind: 'nda',
    schema: nda.schema,
    sensitivity: 'public',
    help: {
      what: 'Les 11 chiffres donnés par la préfecture de région. Facultatif pour un service interne non déclaré.',
      example: '84 69 12345 67',
      where: 'Bas de page des documents de l’organisme, ou liste publique des organismes de formation.',
      noticePage: 6,
    },
    words: {
      labels: [
        'N° de déclaration d’activité',
        'NDA',
        'Numéro de déclaration d’activité',
        'N° de déclaration d’activité de l’organisme',
      ],
    },
  }),
};

/** The training: the 12 boxes of the Cerfa, then the parts of the document of D6325-11. */
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
  'formation.objectifs': field({
    section: 'formation',
    label: 'Objectifs de la formation',
    kind: 'multiline',
    schema: zLines,
    sensitivity: 'business',
    help: {
      what: 'Ce que la personne saura faire à la fin.',
      example: 'Régler et contrôler une ligne en autonomie',
      where: 'Feuille de route, écarts trouvés au positionnement.',
    },
    words: {
      labels: [
        'Compétences à acquérir / objectifs',
        'Objectifs de la formation',
        'Compétences à acquérir',
        'Objectifs',
      ],
    },
  }),
  'formation.programme': field({
    section: 'formation',
    label: 'Programme',
    kind: 'multiline',
    schema: zLines,
    sensitivity: 'business',
    help: {
      what: 'Les contenus, module par module, en quelques lignes.',
      example: 'Sécurité, réglage, contrôle qualité, maintenance de premier niveau',
      where: 'Parcours de formation, étape 3.',
    },
    words: { labels: ['Programme', 'Programme de formation', 'Contenu de la formation'] },
  }),
  'formation.organisation': field({
    section: 'formation',
    label: 'Organisation',
    kind: 'multiline',
    schema: zLines,
    sensitivity: 'business',
    help: {
      what: 'Le rythme, les lieux et les moyens : théorie, pratique, présence ou distance.',
      example: 'Un jour de théorie et quatre jours en atelier chaque semaine',
      where: 'Planning de l’atelier et du service de formation.',
    },
    words: { labels: ['Modalités d’organisation', 'Organisation de la formation', 'Modalités pédagogiques'] },
  }),
  'formation.evaluation': field({
    section: 'formation',
    label: 'Évaluation',
    kind: 'multiline',
    schema: zLines,
    sensitivity: 'business',
    help: {
      what: 'Comment et quand les acquis sont évalués.',
      example: 'Mise en situation notée à mi-parcours et en fin de parcours',
      where: 'À décider avec le tuteur et les formateurs.',
    },
    words: { labels: ['Modalités d’évaluation', 'Évaluation des acquis'] },
  }),
  'formation.sanction': field({
    section: 'formation',
    label: 'Sanction de la formation',
    kind: 'multiline',
    schema: zLines,
    sensitivity: 'business',
    help: {
      what: 'Ce que la personne reçoit à la fin : certification, bloc, attestation de compétences.',
      example: 'Attestation de compétences signée par l’employeur',
      where: 'Règlement de la certification, ou choix de l’entreprise.',
    },
    words: { labels: ['Sanction de la formation', 'Modalités de sanction', 'Validation'] },
  }),
  'formation.lieu': field({
    section: 'formation',
    label: 'Lieu de formation',
    kind: 'text',
    schema: zTitle,
    sensitivity: 'business',
    applies: isNot('formation.interne', true),
    help: {
      what: 'L’adresse où la formation a lieu, si elle n’a pas lieu dans l’entreprise.',
      example: '5 place du Marché, 69100 Villeurbanne',
      where: 'Convocation ou convention de l’organisme.',
    },
    words: { labels: ['Lieu de formation', 'Lieu principal de la formation'] },
  }),
};

/** The Opco: the two boxes of the Cerfa. */
export const opco = {
  'opco.nom': field({
    section: 'opco',
    label: 'Nom de l’Opco',
    kind: 'text',
    schema: zLine,
    sensitivity: 'public',
    help: {
      what: 'L’opérateur de compétences de la branche, qui reçoit le dossier.',
      example: 'Opco EP',
      where: 'quel-est-mon-opco.francecompetences.fr, avec le SIRET.',
    },
    words: { labels: ['Nom de l’OPCO', 'OPCO', 'Opérateur de compétences'] },
  }),
  'opco.numeroAdherent': field({
    section: 'opco',
    label: 'Numéro d’adhérent',
    kind: 'text',
    schema: zLine,
    sensitivity: 'business',
    help: {
      what: 'Le numéro de l’entreprise chez son Opco, s’il existe.',
      example: '0123456',
      where: 'Espace « Mes services en ligne », ou courriers de l’Opco.',
    },
    words: { labels: ['N° adhérent', 'Numéro d’adhérent', 'N° d’adhérent de l’employeur', 'Code adhérent'] },
  }),
};
