import { compact } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

const explain = (typed: string): string => {
  if (/^(RNCP)?\d+BC\d+$/.test(typed))
    return 'Ce code est celui d’un bloc de compétences. Écrivez ici le numéro de la fiche RNCP entière, et le bloc dans les objectifs.';
  if (/^RS\d+$/.test(typed))
    return 'Ce code est celui du répertoire spécifique (RS), pas du RNCP. Notez-le dans les objectifs.';
  return 'Un code RNCP a de 3 à 5 chiffres, par exemple 38575. Cherchez-le sur francecompetences.fr.';
};

/** Number of a sheet of the national register of certifications, digits only: the Cerfa's box holds no more. */
export const rncp = textFormat({
  schema: z.string().regex(/^[1-9]\d{2,4}$/, 'Un code RNCP a de 3 à 5 chiffres, sans les lettres RNCP.'),
  prepare: (raw) => compact(raw).replace(/^RNCP:?(?=\d+$)/, ''),
  explain,
  show: (value) => `RNCP${value}`,
});
