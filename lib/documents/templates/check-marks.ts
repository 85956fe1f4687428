import { AppError } from '../../shared/errors';
import { sentence } from '../paper/wording';
import { isListName, LISTS, placeholderNames } from './names';
import { MARK } from './types';

export type Fault = { readonly place: string; readonly problem: string };

const known = new Set(placeholderNames().map(({ name }) => name));

/** The names written in a text, in order, without their loops' signs. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(MARK)].map(([, name = '']) => name);

/** Follows the loops through the texts of a template and tells each name that is not known, with its place. */
export const markFaults = (
  texts: readonly { readonly place: string; readonly text: string }[],
): readonly Fault[] => {
  const faults: Fault[] = [];
  const open: { list: string; place: string }[] = [];
  const add = (place: string, problem: string): void =>
    void faults.push({ place: sentence(place), problem: sentence(problem) });
  for (const { place, text } of texts) {
    for (const name of namesIn(text)) {
      const sign = name[0];
      const bare = /^[#/]/.test(name) ? name.slice(1).trim() : name;
      const list = open.at(-1)?.list;
      if (sign === '#') {
        if (!isListName(bare)) add(place, `« {{${name}}} » n’est pas une liste connue`);
        open.push({ list: bare, place });
      } else if (sign === '/') {
        if (open.pop()?.list !== bare) add(place, `« {{${name}}} » ferme une liste qui n’est pas ouverte`);
      } else if (
        !known.has(name) &&
        !(list !== undefined && isListName(list) && Object.hasOwn(LISTS[list], name))
      )
        add(place, `« {{${name}}} » n’est pas un nom connu`);
    }
    const rest = text.replace(MARK, '');
    if (rest.includes('{{') || rest.includes('}}'))
      add(place, 'une accolade double n’est pas refermée ou pas ouverte');
  }
  for (const { list, place } of open) add(place, `la liste « {{#${list}}} » n’est pas refermée`);
  return faults;
};

/** @throws AppError template/fault with each place */
export const demandMarks = (texts: Parameters<typeof markFaults>[0]): void => {
  const faults = markFaults(texts);
  if (faults.length > 0) throw new AppError('template/fault', { faults });
};
