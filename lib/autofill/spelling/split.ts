/** The texts of several data found in one, by id; null when it cannot be told where one ends. */
type Split = ReadonlyMap<string, string> | null;

const last = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

const TITLE = /^(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle)\s+/i;

const isCapital = (word: string): boolean => /\p{Lu}{2}/u.test(word) && word === word.toLocaleUpperCase('fr');

/** « DURAND Anne », « Anne DURAND », or two words in the page's order; more words than that may be cut in two ways. */
const splitName = (ids: readonly string[], text: string): Split => {
  const [one = '', two = ''] = ids;
  const words = text
    .replace(TITLE, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const family = ids.find((id) => /^nom/.test(last(id)));
  const given = ids.find((id) => last(id) === 'prenom');
  const capitals = words.filter(isCapital);
  const whole = words.map((word) => (isCapital(word) ? 'N' : 'p')).join('');
  if (family !== undefined && given !== undefined && /^(?:N+p+|p+N+)$/.test(whole))
    return new Map([
      [family, capitals.join(' ')],
      [given, words.filter((word) => !isCapital(word)).join(' ')],
    ]);
  return words.length === 2 && ids.length === 2
    ? new Map([
        [one, words[0] ?? ''],
        [two, words[1] ?? ''],
      ])
    : null;
};

/** A postcode and a town in one text, whichever comes first. */
export const splitPlace = (text: string): { readonly postcode: string; readonly town: string } | null => {
  const first = /^(\d{5})\s*[-–,]?\s+(\D.*)$/.exec(text);
  if (first !== null) return { postcode: first[1] ?? '', town: (first[2] ?? '').trim() };
  const after = /^(\D.*?)\s*[-–,]?\s*\(?(\d{5})\)?$/.exec(text);
  return after === null ? null : { postcode: after[2] ?? '', town: (after[1] ?? '').trim() };
};

const NUMBER = /^(\d{1,5}(?:\s?(?:bis|ter|quater|[A-Da-d])(?=\s))?)\s+(.+)$/;

const streetOf = (line: string, number: string | undefined, street: string): readonly [string, string][] => {
  const seen = number === undefined ? null : NUMBER.exec(line);
  return seen === null || number === undefined
    ? [[street, line]]
    : [
        [number, seen[1] ?? ''],
        [street, seen[2] ?? ''],
      ];
};

/** « 12 rue X, bât. B, 75011 Paris » in as many parts as the page asks. */
const splitAddress = (ids: readonly string[], text: string): Split => {
  const named = (end: string): string | undefined => ids.find((id) => last(id) === end);
  const [street, complement, postcode, town] = ['voie', 'complement', 'codePostal', 'commune'].map(named);
  const pieces = text
    .split(/\s*[\n;]\s*|\s*,\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const found = new Map<string, string>();
  if (postcode !== undefined || town !== undefined) {
    const place = splitPlace(pieces.at(-1) ?? '');
    if (place === null) return null;
    if (postcode !== undefined) found.set(postcode, place.postcode);
    if (town !== undefined) found.set(town, place.town);
    pieces.pop();
  }
  if (street === undefined) return pieces.length === 0 ? found : null;
  if (/^\d{1,5}( ?(bis|ter|quater))?$/i.test(pieces[0] ?? '') && pieces.length > 1)
    pieces.splice(0, 2, `${pieces[0]} ${pieces[1]}`);
  const ahead = complement !== undefined && ids.indexOf(complement) < ids.indexOf(street);
  const rest = ahead && pieces.length > 1 ? pieces.pop() : pieces.shift();
  if (rest === undefined) return null;
  const others = pieces.join(', ');
  const line = complement === undefined && others !== '' ? `${rest}, ${others}` : rest;
  if (complement !== undefined && others !== '') found.set(complement, others);
  for (const [id, value] of streetOf(line, named('numero'), street)) found.set(id, value);
  return found;
};

/** Parts of a text that holds several data, by id; null when no sure reading exists. */
export const splitJoined = (ids: readonly string[], text: string): Split => {
  if (ids.some((id) => /\.adresse\./.test(id))) return splitAddress(ids, text);
  if (ids.every((id) => /^(nom\w*|prenom)$/.test(last(id)))) return splitName(ids, text.trim());
  return null;
};
