import { asOpened } from './bare-list';
import type { Around, Datum } from './datum';
import { datumOf } from './datum';
import { type Spelt, spell } from './spell';
import { spellHours } from './spelling/hours';
import { mainOf, spellJoined } from './spelling/joined';
import { chosen, plain } from './spelling/spelt';
import type { Control, Match } from './types';

/** What the dossier says to one control. */
export type Said = {
  /** The datum that decides: the street of an address, the hours of a week. */
  readonly datum: Datum;
  readonly ids: readonly string[];
  /** Undefined when the dossier does not hold it. */
  readonly stored: unknown;
  /** Null when the control takes no form of it. */
  readonly spelt: Spelt | null;
};

const HOURS = 'contrat.dureeHebdo.heures';
const MINUTES = 'contrat.dureeHebdo.minutes';

/**
 * The ids a control asks: those the page joins, and a street's number or a week's minutes where the page has no other
 * place for them.
 */
export const idsOf = ({ id, also, part }: Match, asked: ReadonlySet<string | null>): readonly string[] => {
  if (id === null) return [];
  if (also !== undefined && also.length > 0) return [id, ...also];
  if (part !== null) return [id];
  const number = id.replace(/voie$/, 'numero');
  if (/\.adresse\.voie$/.test(id) && !asked.has(number)) return [number, id];
  return id === HOURS && !asked.has(MINUTES) ? [id, MINUTES] : [id];
};

const isPlace = (ids: readonly string[]): boolean => ids.every((id) => /\.(codePostal|commune)$/.test(id));

const spellSeveral = (ids: readonly string[], control: Control, around: Around): Spelt | null => {
  if (ids.includes(HOURS)) return spellHours(Number(around(HOURS)), Number(around(MINUTES) ?? 0), control);
  const joined = spellJoined(ids, around, control);
  if (control.kind !== 'select' && control.kind !== 'combobox') return joined;
  // A list of places is searched by the postcode and the town together.
  const place = isPlace(ids) ? ids.find((id) => id.endsWith('.codePostal')) : undefined;
  const datum = place === undefined ? null : datumOf(place);
  if (datum !== null && around(datum.id) !== undefined)
    return spell(datum, around(datum.id), control, null, around);
  return control.kind === 'combobox' && joined !== null
    ? chosen([joined.value, ...joined.accepts], [joined.value])
    : null;
};

/** What the dossier says to a control that asks `one`; null when its id is none of a dossier's. */
export const saidTo = (
  one: Match,
  control: Control,
  asked: ReadonlySet<string | null>,
  around: Around,
): Said | null => {
  const ids = idsOf(one, asked);
  const datum = datumOf(mainOf(ids));
  if (datum === null || ids.some((id) => datumOf(id) === null)) return null;
  const stored = around(datum.id);
  if (stored === undefined) return { datum, ids, stored, spelt: null };
  const several = ids.length > 1;
  const list = asOpened(control);
  const spelt = several ? spellSeveral(ids, list, around) : spell(datum, stored, list, one.part, around);
  return { datum, ids, stored, spelt };
};

/** The option a person chose for a list, in the page's form; null when the page no longer offers it. */
export const pickedAs = (control: Control, picked: string): Spelt | null => {
  if (control.kind === 'combobox') return chosen([picked], [picked]);
  return control.options.some(({ value }) => value === picked) ? plain(picked) : null;
};
