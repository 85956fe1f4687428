import type { Dossier } from '../domain';
import { typeset } from '../shared/text';
import { type Around, aroundOf } from './datum';
import { holds } from './holding';
import { dossierWords, type More, type Observed, observedOn } from './observed';
import type { Portal } from './portal';
import { readObserved } from './reading';
import { saidTo } from './said';
import { holdsCount } from './spelling/option';
import type { Snapshot } from './types';
import { shownBy } from './understand';

/** One datum of the page beside the dossier's. */
export type Difference = {
  /** The first control or line of a summary that shows it. */
  readonly ref: string;
  readonly refs: readonly string[];
  readonly id: string;
  /** The page's own label. */
  readonly label: string;
  readonly page: string;
  readonly dossier: string;
  readonly state: 'same' | 'different' | 'only-page' | 'only-dossier';
};

/** What the page shows of an observed datum, as a person reads it. */
const pageWords = ({ pieces }: Observed): string => {
  const [first] = pieces;
  if (first === undefined) return '';
  if (first.control.kind === 'radio') {
    const ticked = pieces.find(({ control }) => control.value === 'true');
    return ticked?.control.label ?? '';
  }
  if (first.control.kind === 'checkbox') return first.control.value === 'true' ? 'Oui' : 'Non';
  const between = pieces.some(({ part }) => part === 'domaine') ? '@' : ' ';
  const words = pieces.map(({ control }) => shownBy(control));
  return words.every((word) => word === '') ? '' : words.join(between).trim();
};

/** Does every control hold what would be written there? */
const holdsAll = ({ pieces, matches, asked }: Observed, around: Around): boolean =>
  pieces.every(({ control }, at) => {
    const match = matches[at];
    if (match === undefined || control.kind === 'radio') return false;
    const said = saidTo(match, control, asked, around);
    return said !== null && said.spelt !== null && holds(control, said.spelt);
  });

/** A list of bands says the same as the figure it holds. */
const bandHolds = ({ pieces, datum }: Observed, stored: unknown): boolean => {
  const [first] = pieces;
  if (first === undefined || pieces.length > 1) return false;
  const figure = datum.def.kind === 'integer' || datum.def.kind === 'amount' ? Number(stored) : Number.NaN;
  return Number.isFinite(figure) && holdsCount(shownBy(first.control), figure);
};

const saysSame = (one: Observed, around: Around): boolean => {
  const [first] = one.pieces;
  const stored = around(one.datum.id);
  if (first?.control.kind === 'checkbox') return stored === (first.control.value === 'true');
  const read = readObserved(one);
  if (
    read.length > 0 &&
    read.every(({ id, understood }) => understood?.ok && understood.value === around(id))
  )
    return true;
  return holdsAll(one, around) || bandHolds(one, stored);
};

const lineOf = (one: Observed, around: Around): Difference | null => {
  const page = pageWords(one);
  const dossier = dossierWords(one, around);
  const box = one.pieces[0]?.control.kind === 'checkbox';
  if (dossier === '' && (page === '' || (box && page === 'Non'))) return null;
  const state =
    dossier === ''
      ? 'only-page'
      : page === ''
        ? 'only-dossier'
        : saysSame(one, around)
          ? 'same'
          : 'different';
  const [ref = ''] = one.refs;
  return { ref, refs: one.refs, id: one.datum.id, label: typeset(one.label), page, dossier, state };
};

/**
 * The dossier and the page side by side, in the page's order: what its controls hold and what its summaries say, each
 * datum read in whatever form the page writes it. What the page does not ask is not listed. Pure.
 */
export const compare = (
  snapshot: Snapshot,
  fields: Dossier,
  portal?: Portal,
  more: More = {},
): readonly Difference[] => {
  const around = aroundOf(fields, more.lists);
  return observedOn(snapshot, portal, more).flatMap((one) => {
    const line = lineOf(one, around);
    return line === null ? [] : [line];
  });
};
