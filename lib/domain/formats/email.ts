import { tidy } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

const LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const ADDRESS = new RegExp(`^(?=.{1,64}@)${LOCAL}@(?:${LABEL}\\.)+[A-Za-z]{2,63}$`);

const prepare = (raw: string): string => {
  const typed = tidy(raw).replace(/^mailto:/i, '');
  const inside = /<([^<>\s]+)>$/.exec(typed)?.[1] ?? typed;
  const at = inside.lastIndexOf('@');
  return at < 0 ? inside : inside.slice(0, at + 1) + inside.slice(at + 1).toLowerCase();
};

/** E-mail address in ASCII, local part and domain as the Cerfa splits them (RFC 5321 without quoted forms). */
export const email = textFormat({
  schema: z.string().max(254).regex(ADDRESS, 'Une adresse électronique s’écrit nom@domaine.fr.'),
  prepare,
  explain: (typed) =>
    typed.includes('@')
      ? 'Cette adresse électronique n’est pas valide : vérifiez les points, les accents et les espaces.'
      : 'Une adresse électronique contient le signe @, par exemple prenom.nom@exemple.fr.',
});
