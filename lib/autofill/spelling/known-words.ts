import type { Around, Datum } from '../datum';

/** « 11e » of Paris, Lyon or Marseille, by the postcode; '' elsewhere. */
const districtOf = (postcode: string): string => {
  const seen = /^(?:75[01]|6900|130)(\d{1,2})$/.exec(postcode);
  const number = Number(seen?.[1] ?? 0);
  if (seen === null || number === 0 || number > 20) return '';
  return number === 1 ? '1er' : `${number}e`;
};

/** The ways pages write a postcode and its town in one line. */
const places = (postcode: string, town: string): readonly string[] => {
  const district = districtOf(postcode);
  const bare = town.replace(/\s+\d{1,2}(?:er|e|ème|eme)?(?:\s+arrondissement)?$/i, '');
  const towns =
    district === ''
      ? [town]
      : [
          town,
          `${bare} ${district}`,
          `${bare} ${district} Arrondissement`,
          `${bare} ${Number.parseInt(district, 10)}`,
        ];
  return towns.flatMap((one) => [
    `${postcode} ${one}`,
    `${one} (${postcode})`,
    `${one} ${postcode}`,
    `${postcode} - ${one}`,
    `${postcode} – ${one}`,
    `${one}, ${postcode}`,
  ]);
};

const districts = (postcode: string, town: string): readonly string[] => {
  const district = districtOf(postcode);
  return district === ''
    ? []
    : [
        `${town} ${district}`,
        `${town} ${district} Arrondissement`,
        `${town} ${Number.parseInt(district, 10)}`,
      ];
};

/** The department a postcode begins with; '' in Corsica, whose two share « 20 ». */
const departmentOf = (postcode: string): string => {
  const seen = /^(97\d|98\d|\d\d)/.exec(postcode)?.[1] ?? '';
  return seen === '20' ? '' : seen;
};

const withName = (code: string, name: string): readonly string[] =>
  name === '' ? [] : [`${code} – ${name}`, `${code} - ${name}`, `${code} ${name}`, `${code} : ${name}`];

/** The words under which a list may hold a datum, best first, and what to type to find it. */
export type KnownWords = { readonly words: readonly string[]; readonly query: readonly string[] };

/** What other data of the dossier add to the words of one: the town to its postcode, the agreement to its number. */
export const knownWords = ({ id, def }: Datum, text: string, shown: string, around: Around): KnownWords => {
  const beside = (end: RegExp, other: string): string => {
    const held = around(id.replace(end, other));
    return held === undefined ? '' : String(held);
  };
  if (def.kind === 'postcode') {
    const town = beside(/codePostal$/, 'commune');
    return { words: [...(town === '' ? [] : places(text, town)), text], query: [text] };
  }
  if (/\.commune(Naissance)?$/.test(id)) {
    const code = beside(/commune$/, 'codePostal');
    const department = id.endsWith('.commune')
      ? departmentOf(code)
      : beside(/communeNaissance$/, 'departementNaissance');
    const all = code === '' ? [] : [...districts(code, text), ...places(code, text)];
    const numbered = department === '' ? [] : [`${text} (${department})`];
    return { words: [text, ...numbered, ...all], query: [text, ...(code === '' ? [] : [code])] };
  }
  if (def.kind === 'idcc') {
    const name = beside(/idcc$/, 'convention');
    const words = [...withName(text, name), ...(name === '' ? [] : [name]), text, `IDCC ${text}`];
    return { words, query: [text, ...(name === '' ? [] : [name])] };
  }
  if (def.kind === 'rncp') {
    const name = beside(/rncp$/, 'intitule');
    return { words: [shown, ...withName(shown, name), ...withName(text, name), text], query: [shown, text] };
  }
  return { words: shown === text ? [text] : [shown, text], query: [...new Set([shown, text])] };
};
