import type { Kind } from '@/lib/domain';

const GROUPS: Partial<Record<Kind, readonly number[]>> = {
  siret: [3, 3, 3, 5],
  nir: [1, 2, 2, 2, 3, 3, 2],
  phone: [2, 2, 2, 2, 2],
};

const grouped = (characters: string, sizes: readonly number[]): string => {
  const parts: string[] = [];
  let rest = characters;
  for (const size of sizes) {
    if (rest === '') break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...parts, ...(rest === '' ? [] : [rest])].join(' ');
};

const dated = (digits: string): string =>
  [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== '').join('/');

/**
 * What a person has typed at the end of a box, with the usual separators of its kind put in.
 * A text that does not look like the plain digits of that kind (a paste of another form) is left as it is.
 */
export const regroup = (kind: Kind, text: string, before: string): string => {
  if (text.length < before.length) return text;
  if (kind === 'date') {
    const digits = text.replace(/\//g, '');
    return /^\d{1,8}$/.test(digits) && !/\/\d?\//.test(text) ? dated(digits) : text;
  }
  const sizes = GROUPS[kind];
  if (sizes === undefined) return text;
  const characters = text.replace(/ /g, '').toUpperCase();
  const most = sizes.reduce((sum, size) => sum + size, 0);
  const plain = kind === 'nir' ? /^\d{1,5}[\dAB]*$/ : kind === 'phone' ? /^0\d*$/ : /^\d+$/;
  return plain.test(characters) && characters.length <= most ? grouped(characters, sizes) : text;
};
