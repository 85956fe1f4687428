import { nda, siret } from '../formats';
import { field } from './define';
import { zLine } from './schemas';
import { FORMATION_WORDS } from './words-formation';

/** The main training body, or the employer’s internal service: the 3 data of the Cerfa. */
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
    words: FORMATION_WORDS.denominationOrganisme,
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
    words: FORMATION_WORDS.siretOrganisme,
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
    words: FORMATION_WORDS.nda,
  }),
};
