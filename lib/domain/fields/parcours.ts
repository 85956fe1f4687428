import { isNot } from './conditions';
import { field } from './define';
import { zLines, zTitle } from './schemas';
import { FORMATION_WORDS } from './words-formation';

/** The parts of the document that goes with the Cerfa (D6325-11). */
export const parcours = {
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
    words: {
      labels: [
        'Programme',
        'Programme de formation',
        'Contenu de la formation',
        'Contenu et programme',
        'Contenu de l’action',
        'Programme détaillé',
      ],
    },
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
    words: {
      labels: [
        'Sanction de la formation',
        'Modalités de sanction',
        'Sanction',
        'Validation de la formation',
        'Sanction de l’action',
      ],
    },
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
    words: FORMATION_WORDS.lieu,
  }),
};
