import { field } from './define';
import { zLine } from './schemas';
import { FORMATION_WORDS } from './words-formation';

/** The Opco: the 2 data of the Cerfa. */
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
    words: FORMATION_WORDS.opcoNom,
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
    words: FORMATION_WORDS.numeroAdherent,
  }),
};
