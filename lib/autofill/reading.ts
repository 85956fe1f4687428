import { cleanValue } from '../domain';
import { typeset } from '../shared/text';
import { datumOf } from './datum';
import { type More, type Observed, observedOn } from './observed';
import type { Portal } from './portal';
import { readHours } from './spelling/hours';
import { splitJoined } from './spelling/split';
import type { Snapshot } from './types';
import { shownBy, type Understood, understand, understandParts } from './understand';

/**
 * One datum read on a page: `value` in its stored form, or `draft`, the text as it stands, with a `message` that says
 * why it is no value (two places of the page that disagree included).
 */
export type Proposal = {
  readonly id: string;
  readonly label: string;
  readonly value?: unknown;
  readonly draft?: string;
  readonly message?: string;
  /** What the page shows. */
  readonly shown: string;
  /** The controls and lines of a summary it was read from. */
  readonly refs: readonly string[];
  /** How sure it is that the page speaks of this datum, 0 to 1; never under the threshold. */
  readonly score: number;
};

type Read = { readonly id: string; readonly shown: string; readonly understood: Understood };

const MIXED = 'Ce texte réunit plusieurs renseignements : répartissez-le vous-même.';

const readHoursIn = (one: Observed): readonly Read[] | null => {
  const [heures, minutes] = one.ids;
  const [first] = one.pieces;
  if (heures !== 'contrat.dureeHebdo.heures' || minutes === undefined || first === undefined) return null;
  const shown = shownBy(first.control);
  if (shown === '') return [];
  const read = readHours(shown, first.control);
  if (read === null)
    return [{ id: heures, shown, understood: cleanValue('contrat.dureeHebdo.heures', shown) }];
  return [
    { id: heures, shown, understood: cleanValue('contrat.dureeHebdo.heures', String(read.hours)) },
    { id: minutes, shown, understood: cleanValue('contrat.dureeHebdo.minutes', String(read.minutes)) },
  ];
};

const readJoined = (one: Observed): readonly Read[] => {
  const [first] = one.pieces;
  const shown = first === undefined ? '' : shownBy(first.control);
  if (first === undefined || shown === '') return [];
  const found = splitJoined(one.ids, shown);
  if (found === null)
    return [{ id: one.datum.id, shown, understood: { ok: false, draft: shown, message: MIXED } }];
  return [...found].flatMap(([id, text]) => {
    const datum = datumOf(id);
    if (datum === null || text === '') return [];
    const control = { ...first.control, kind: 'text', inputType: 'text', options: [], value: text } as const;
    return [{ id, shown: text, understood: understand(datum, control) }];
  });
};

/** What one place of the page says, as stored values by id; empty when it says nothing for sure. */
export const readObserved = (one: Observed): readonly Read[] => {
  if (one.ids.length > 1) return readHoursIn(one) ?? readJoined(one);
  const understood = understandParts(one.datum, one.pieces);
  const between = one.pieces.some(({ part }) => part === 'domaine') ? '@' : ' ';
  const ticked = one.pieces.filter(({ control }) => control.kind === 'radio' && control.value === 'true');
  const shown =
    ticked.length > 0
      ? ticked.map(({ control }) => control.label).join(', ')
      : one.pieces
          .map(({ control }) => shownBy(control))
          .join(between)
          .trim();
  return understood === null ? [] : [{ id: one.datum.id, shown, understood }];
};

const proposalOf = ({ id, shown, understood }: Read, { refs, score }: Observed): Proposal | null => {
  const datum = datumOf(id);
  if (datum === null || understood === null) return null;
  const told = { id, label: datum.label, shown, refs, score };
  return understood.ok
    ? { ...told, value: understood.value }
    : { ...told, draft: understood.draft, message: typeset(understood.message) };
};

/** Places of one page that say the same datum: one proposal; places that disagree: no value, and why. */
const merged = (all: readonly Proposal[]): readonly Proposal[] => {
  const byId = new Map<string, Proposal[]>();
  for (const one of all) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return [...byId.values()].flatMap((same): Proposal[] => {
    const read = same.filter(({ value }) => value !== undefined);
    const [first] = read.length > 0 ? read : same;
    if (first === undefined) return [];
    const agreed = read.length > 0 ? read.filter(({ value }) => value === first.value) : [first];
    const other = read.find(({ value }) => value !== first.value);
    const refs = [...new Set((other === undefined ? agreed : same).flatMap((one) => one.refs))];
    if (other === undefined) return [{ ...first, refs }];
    const { value: _value, ...rest } = first;
    const message = `La page dit deux choses différentes : « ${first.shown} » et « ${other.shown} ». Vérifiez laquelle est la bonne.`;
    return [{ ...rest, refs, draft: first.shown, message: typeset(message) }];
  });
};

/**
 * What a page already says, for the dossier: its controls and its summaries, parts joined, texts split where that is
 * sure. Nothing under the threshold, nothing hidden, no box left empty, no attestation. Pure.
 */
export const readPage = (snapshot: Snapshot, portal?: Portal, more: More = {}): readonly Proposal[] =>
  merged(
    observedOn(snapshot, portal, more).flatMap((one) =>
      readObserved(one).flatMap((read) => {
        const proposal = proposalOf(read, one);
        return proposal === null ? [] : [proposal];
      }),
    ),
  );
