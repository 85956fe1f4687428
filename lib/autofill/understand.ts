import { type Cleaned, cleanValue } from '../domain';
import { fold } from '../shared/text';
import { codesOf } from './choices';
import type { Datum } from './datum';
import { isUnanswered } from './holding';
import { rangeOf } from './spell';
import { wordsFor } from './spelling/code';
import { dateFormOf } from './spelling/date-form';
import { fromPage, otherMoney } from './spelling/measure';
import { monthOf, numberOf } from './spelling/months';
import { isBand } from './spelling/option';
import { splitPlace } from './spelling/split';
import type { Control, Part } from './types';

/** A control and the part of the datum it holds. */
export type Piece = { readonly control: Control; readonly part: Part | null };

/** Null: nothing is said there, or nothing that can be known for sure. */
export type Understood = Cleaned<unknown> | null;

/** What a person sees in a control: the words of the option, the text; '' when it holds no answer. */
export const shownBy = (control: Control): string => {
  if (control.kind === 'checkbox' || control.kind === 'radio') return control.value === 'true' ? 'Oui' : '';
  if (isUnanswered(control)) return '';
  if (control.kind !== 'select') return control.value.trim();
  const option = control.options.find(({ value }) => value === control.value);
  return (option?.label ?? control.value).trim();
};

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(m|mr|monsieur|homme|h|masculin)$/, 'M'],
  [/^(f|mme|mlle|madame|mademoiselle|femme|feminin)$/, 'F'],
];

const understandCode = ({ twin, def }: Datum, control: Control, text: string): Understood => {
  const option = control.options.find(
    ({ value, label }) => value === control.value || label === control.value,
  );
  const code = option === undefined ? undefined : codesOf(control.options, def).get(option);
  if (code !== undefined) return cleanValue(twin, code);
  const folded = fold(text);
  const title = def.codes?.id === 'sexe' ? TITLES.find(([form]) => form.test(folded)) : undefined;
  if (title !== undefined) return cleanValue(twin, title[1]);
  const said = def.codes?.entries.find((entry) =>
    wordsFor(entry.code, def).some((words) => fold(words) === folded),
  );
  // « Contrat expérimental (4) »: a summary may write the code behind words of its own.
  const behind = /\(([^()\s]{1,4})\)$/.exec(text)?.[1];
  const coded = def.codes?.entries.find(({ code }) => code === behind);
  return cleanValue(twin, (said ?? coded)?.code ?? text);
};

const understandDate = ({ twin }: Datum, control: Control, text: string): Understood => {
  const form = dateFormOf(control);
  if (form === null || typeof form === 'string' || control.kind === 'select') return cleanValue(twin, text);
  const parts = /^(\d{4})\D?(\d{2})\D?(\d{2})$/.exec(form.order === 'ymd' ? text : '');
  const turned = /^(\d{2})\D?(\d{2})\D?(\d{4})$/.exec(form.order === 'ymd' ? '' : text);
  if (parts !== null) return cleanValue(twin, `${parts[1]}-${parts[2]}-${parts[3]}`);
  if (turned === null) return cleanValue(twin, text);
  const [day, month] = form.order === 'mdy' ? [turned[2], turned[1]] : [turned[1], turned[2]];
  return cleanValue(twin, `${turned[3]}-${month}-${day}`);
};

const understandFigure = ({ id, twin }: Datum, control: Control, text: string): Understood => {
  if (isBand(text)) return null;
  const bare = /^\d{1,6}$/.test(text) ? Number(text) : null;
  if (bare === null) return cleanValue(twin, text);
  const figure = fromPage(id, bare, control);
  return figure === null ? null : cleanValue(twin, String(figure));
};

/** A list often shows a code beside its words, or a town beside its postcode. */
const understandListed = ({ twin, def, id }: Datum, control: Control, text: string): Understood => {
  const place = splitPlace(text);
  if (place !== null && def.kind === 'postcode') return cleanValue(twin, place.postcode);
  if (place !== null && /\.commune$/.test(id)) return cleanValue(twin, bareTown(place.town));
  if (/\.commune$/.test(id)) return cleanValue(twin, bareTown(text));
  const behind = def.kind === 'departement' ? /\((\d{2,3}|2[AB])\)$/.exec(text)?.[1] : undefined;
  const read = cleanValue(twin, behind ?? text);
  return read.ok || control.kind !== 'select' ? read : orElse(cleanValue(twin, control.value), read);
};

const orElse = (one: Cleaned<unknown>, other: Cleaned<unknown>): Cleaned<unknown> => (one.ok ? one : other);

const bareTown = (town: string): string =>
  town.replace(/^(paris|lyon|marseille)\s+\d{1,2}(?:er|e|ème|eme)?(?:\s+arrondissement)?$/i, '$1');

/** The stored value a whole control says. */
export const understand = (datum: Datum, control: Control): Understood => {
  const { twin, def } = datum;
  // A box left alone is no answer; a ticked one is.
  if (control.kind === 'checkbox') return control.value === 'true' ? cleanValue(twin, 'oui') : null;
  const text = shownBy(control);
  if (text === '') return null;
  if (def.kind === 'boolean') {
    const option = control.options.find(
      ({ value, label }) => value === control.value || label === control.value,
    );
    const said = option === undefined ? undefined : codesOf(control.options, def).get(option);
    const word = /^(o|y|yes)$/i.test(text) ? 'oui' : /^(n|no)$/i.test(text) ? 'non' : text;
    return cleanValue(twin, said ?? word);
  }
  if (def.codes !== undefined && def.kind !== 'nsf') return understandCode(datum, control, text);
  if (def.kind === 'date') return understandDate(datum, control, text);
  if (def.kind === 'amount') return otherMoney(control) || isBand(text) ? null : cleanValue(twin, text);
  if (def.kind === 'integer') return understandFigure(datum, control, text);
  return control.kind === 'select' || control.kind === 'combobox'
    ? understandListed(datum, control, text)
    : cleanValue(twin, text);
};

const digitsOf = (text: string): string => text.replace(/[\s.\-\u00a0\u202f]/g, '');

const joinedRanges = (datum: Datum, pieces: readonly Piece[], texts: readonly string[]): string | null => {
  const ranges = pieces
    .map(({ part }, at) => ({ range: rangeOf(part), text: digitsOf(texts[at] ?? '') }))
    .sort((one, other) => (one.range?.[0] ?? 0) - (other.range?.[0] ?? 0));
  let whole = '';
  for (const { range, text } of ranges) {
    if (range === null || range[0] !== whole.length + 1 || text.length !== range[1] - range[0] + 1)
      return null;
    whole += text;
  }
  return datum.def.kind === 'date' ? whole.replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3') : whole;
};

const joinedPhone = (prefix: string, national: string): string => {
  const country = /(?:\+|00)\s?(\d{2,3})/.exec(prefix)?.[1] ?? /^\D*(\d{2,3})\D*$/.exec(prefix)?.[1];
  const number = digitsOf(national);
  // Ten digits are the whole number, whatever the prefix beside them.
  if (number.length >= 10 || country === undefined) return number;
  return `+${country}${number}`;
};

/** The stored value several controls say together, each a part; null when one is missing. */
export const understandParts = (datum: Datum, pieces: readonly Piece[]): Understood => {
  const { twin } = datum;
  const texts = pieces.map(({ control }) => shownBy(control));
  const at = (part: Part): string => texts[pieces.findIndex((piece) => piece.part === part)] ?? '';
  const has = (part: Part): boolean => pieces.some((piece) => piece.part === part);
  const ticked = pieces.find(({ part, control }) => part?.startsWith('=') && control.value === 'true');
  if (ticked !== undefined) return cleanValue(twin, (ticked.part ?? '').slice(1));
  if (pieces.some(({ part }) => part?.startsWith('='))) return null;
  if (has('annee')) {
    const [day, month, year] = [numberOf(at('jour')), monthOf(at('mois')), numberOf(at('annee'))];
    if (day === null || month === null || year === null || year < 1000) return null;
    return cleanValue(twin, `${day}/${month}/${year}`);
  }
  if (has('local'))
    return at('local') === '' || at('domaine') === ''
      ? null
      : cleanValue(twin, `${at('local')}@${at('domaine').replace(/^@/, '')}`);
  if (has('euros')) {
    const cents = at('centimes') === '' ? '00' : at('centimes').padStart(2, '0');
    return at('euros') === '' ? null : cleanValue(twin, `${digitsOf(at('euros'))},${cents}`);
  }
  if (has('nir13')) return at('nir13') === '' ? null : cleanValue(twin, `${at('nir13')}${at('cle')}`);
  if (has('national'))
    return at('national') === '' ? null : cleanValue(twin, joinedPhone(at('indicatif'), at('national')));
  if (pieces.some(({ part }) => rangeOf(part) !== null)) {
    const whole = joinedRanges(datum, pieces, texts);
    return whole === null ? null : cleanValue(twin, whole);
  }
  const [only] = pieces;
  return only === undefined || (only.part !== null && only.part !== 'confirmation')
    ? null
    : understand(datum, only.control);
};
