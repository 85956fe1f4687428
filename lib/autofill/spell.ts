import { formatValue } from '../domain';
import { fold } from '../shared/text';
import type { Around, Datum } from './datum';
import { spellAmount } from './spelling/amount';
import { spellCode, spellTruth } from './spelling/code';
import { spellDate } from './spelling/date';
import { knownWords } from './spelling/known-words';
import { toPage } from './spelling/measure';
import { banded, findOption } from './spelling/option';
import { spellPhone } from './spelling/phone';
import { chosen, plain, type Spelt } from './spelling/spelt';
import type { Control, Part } from './types';

export type { Spelt } from './spelling/spelt';

/** The first and last place (from 1, included) of a part such as « 1-9 »; null for other parts. */
export const rangeOf = (part: Part | null): readonly [number, number] | null => {
  const seen = /^(\d{1,2})-(\d{1,2})$/.exec(part ?? '');
  return seen === null ? null : [Number(seen[1]), Number(seen[2])];
};

/** A box for 13 characters says so by its length or in words; the key then stands elsewhere or nowhere. */
const wantsKey = (control: Control): boolean => {
  if (control.maxLength !== null && control.maxLength <= 14) return false;
  return !/(^| )13 (chiffres|caracteres)/.test(
    fold(`${control.label} ${control.help} ${control.placeholder}`),
  );
};

const run = (text: string, kind: string): string =>
  kind === 'date' ? text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3$2$1') : text;

const spellRange = (text: string, control: Control, [from, to]: readonly [number, number]): Spelt | null => {
  const piece = text.slice(from - 1, to);
  if (piece.length !== to - from + 1) return null;
  if (control.kind !== 'select') return plain(piece);
  const found = findOption([piece], control.options);
  return found === undefined ? null : plain(found.value);
};

/** A text or a number where the page has a list: its option, the band it falls in, or the words to look for. */
const spellListed = (datum: Datum, text: string, shown: string, control: Control, around: Around) => {
  const { words, query } = knownWords(datum, text, shown, around);
  const count = /^\d{1,6}$/.test(text) ? Number(text) : null;
  const counted = datum.def.kind === 'integer' && count !== null;
  const found =
    findOption([text, ...words], control.options) ?? (counted ? banded(count, control.options) : undefined);
  if (control.kind === 'select') return found === undefined ? null : plain(found.value);
  if (found !== undefined) return chosen([found.label, ...words], query);
  return control.options.length > 0 && !control.typable ? null : chosen(words, query);
};

/**
 * Turns a stored value into what this control takes; null when it takes no form of it.
 * @param around gives other data of the dossier, so that a list can be searched by a town and its postcode
 */
export const spell = (
  datum: Datum,
  stored: unknown,
  control: Control,
  part: Part | null,
  around: Around = () => undefined,
): Spelt | null => {
  const { def, id } = datum;
  if (part?.startsWith('=')) {
    const said = typeof stored === 'boolean' ? (stored ? 'oui' : 'non') : String(stored);
    return part === `=${said}` ? plain('true') : null;
  }
  if (typeof stored === 'boolean') return spellTruth(stored, def, control);
  const text = String(stored);
  const range = rangeOf(part);
  if (range !== null) return spellRange(run(text, def.kind), control, range);
  const listed = control.kind === 'select' || control.kind === 'combobox';
  if (def.kind === 'date') return spellDate(text, control, part);
  if (def.kind === 'amount') return spellAmount(text, control, part);
  if (def.kind === 'code' || (def.kind === 'nsf' && listed)) return spellCode(text, def, control);
  if (def.kind === 'phone') return spellPhone(text, control, part);
  if (part === 'local') return plain(text.split('@')[0] ?? '');
  if (part === 'domaine') return spellDomain(text.split('@')[1] ?? '', control);
  if (part === 'nir13') return plain(text.slice(0, 13));
  if (part === 'cle') return plain(text.slice(13));
  if (def.kind === 'integer') {
    const figure = toPage(id, Number(text), control);
    if (figure === null) return null;
    if (listed) return spellListed(datum, String(figure), String(figure), control, around);
    return plain(String(figure), ...(figure === Number(text) ? [formatValue(datum.twin, stored)] : []));
  }
  const shown = formatValue(datum.twin, stored);
  if (listed) return spellListed(datum, text, shown, control, around);
  if (def.kind === 'nir')
    return wantsKey(control) ? plain(text, shown) : plain(text.slice(0, 13), text, shown);
  if (def.kind === 'rncp') return plain(text, shown, `RNCP${text}`);
  return plain(text, shown);
};

const spellDomain = (domain: string, control: Control): Spelt | null => {
  if (control.kind !== 'select') return plain(domain, `@${domain}`);
  const found = findOption([domain, `@${domain}`], control.options);
  return found === undefined ? null : plain(found.value);
};
