import { formatValue } from '../../domain';
import type { Around } from '../datum';
import { datumOf } from '../datum';
import type { Control } from '../types';
import { plain, type Spelt } from './spelt';

const last = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** What of an address may be missing without making it another. */
const SPARED = new Set(['numero', 'complement']);

/** The id that must be there for the whole to say anything: the street, not its number. */
export const mainOf = (ids: readonly string[]): string =>
  ids.find((id) => !SPARED.has(last(id))) ?? ids[0] ?? '';

const isAddress = (ids: readonly string[]): boolean => ids.some((id) => /\.adresse\.|\.voie$/.test(id));

/** « NOM Prénom »: the page writes the family name in capitals beside a first name that is not. */
const capitalName = ({ label, placeholder, help }: Control): boolean =>
  [placeholder, label, help].some(
    (text) =>
      (/\bNOM\b/.test(text) && /pr[ée]nom/.test(text.replace(/NOM/, ''))) ||
      /\bNOM\b.*\bPr[ée]nom/.test(text),
  );

const wordOf = (id: string, stored: unknown, capital: boolean): string => {
  const datum = datumOf(id);
  if (datum === null || stored === undefined) return '';
  const plainKinds = ['text', 'multiline', 'email', 'postcode'];
  const text = plainKinds.includes(datum.def.kind) ? String(stored) : formatValue(datum.twin, stored);
  return capital && /^nom/.test(last(id)) ? text.toLocaleUpperCase('fr') : text;
};

/** The sign between two data that follow each other. */
const between = (before: string, after: string, line: string, address: boolean): string => {
  const pair = `${last(before)} ${last(after)}`;
  if (/^(numero voie|codePostal commune|commune codePostal)$/.test(pair)) return ' ';
  if (/^(nom\w*|prenom) (nom\w*|prenom)$/.test(pair)) return ' ';
  return address ? line : ', ';
};

/**
 * Several data in one box, in the page's order, without those that are missing: « Anne Durand », « 12 rue X, bât. B,
 * 75011 Paris », or an address in lines where the box has lines. Null when the main one is missing.
 */
export const spellJoined = (ids: readonly string[], around: Around, control: Control): Spelt | null => {
  if (around(mainOf(ids)) === undefined) return null;
  const address = isAddress(ids);
  const write = (line: string, capital: boolean): string => {
    let text = '';
    let before = '';
    for (const id of ids) {
      const word = wordOf(id, around(id), capital);
      if (word === '') continue;
      text += before === '' ? word : `${between(before, id, line, address)}${word}`;
      before = id;
    }
    return text;
  };
  const line = control.kind === 'multiline' ? '\n' : ', ';
  const value = write(line, capitalName(control));
  return plain(value, write(line, false), write(', ', false), write(' ', false));
};
