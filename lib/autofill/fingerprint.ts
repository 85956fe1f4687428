import { fold } from '../shared/text';
import { withoutFigures } from './masking';
import type { Control, Snapshot } from './types';

/** A short name of a text, the same everywhere (FNV-1a twice, 64 bits in base 36): it says nothing of the text. */
export const hashOf = (text: string): string => {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995) ^ (two >>> 13);
  }
  return `${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`;
};

/** Meaning and place of a control: what it says, what stands beside it, which one of its equals it is. */
export type Fingerprint = {
  readonly core: string;
  readonly beside: string;
  /** Its place among controls of the same core, from 1, and how many there are. */
  readonly rank: number;
  readonly of: number;
};

const said = (text: string): string => fold(withoutFigures(text));

/** Where a label comes from says how the page is made; near neighbours of a kind are not told apart. */
const sourceKind = (source: string): string =>
  ['for', 'wrap', 'aria', 'aria-labelledby'].includes(source) ? 'own' : source;

const coreOf = (control: Control): string => {
  const options = control.options.map(({ label }) => said(label)).sort();
  return hashOf(
    JSON.stringify([
      said(control.label),
      sourceKind(control.labelSource),
      control.headings.map(said),
      said(control.legend),
      control.kind,
      control.label === '' ? said(control.placeholder) : '',
      control.cell === '' ? '' : said(control.cell),
      // A list filled late or by an answer is not the same each time: only short ones tell.
      options.length > 60 ? 'long' : hashOf(options.join('|')),
    ]),
  );
};

const known = new WeakMap<Snapshot, ReadonlyMap<string, Fingerprint>>();

const inSection = (one: Control, other: Control | undefined): string =>
  other !== undefined && other.frame === one.frame && other.headings.join('|') === one.headings.join('|')
    ? said(other.label)
    : '';

/** The fingerprint of every control of a page, by ref; worked out once for each reading of the page. */
export const fingerprintsOf = (snapshot: Snapshot): ReadonlyMap<string, Fingerprint> => {
  const before = known.get(snapshot);
  if (before !== undefined) return before;
  const controls = [...snapshot.controls].sort((one, other) => one.order - other.order);
  const cores = controls.map(coreOf);
  const counts = new Map<string, number>();
  for (const core of cores) counts.set(core, (counts.get(core) ?? 0) + 1);
  const ranks = new Map<string, number>();
  const made = new Map<string, Fingerprint>();
  controls.forEach((control, at) => {
    const core = cores[at] ?? '';
    const rank = (ranks.get(core) ?? 0) + 1;
    ranks.set(core, rank);
    const beside = hashOf(`${inSection(control, controls[at - 1])}|${inSection(control, controls[at + 1])}`);
    made.set(control.ref, { core, beside, rank, of: counts.get(core) ?? 1 });
  });
  known.set(snapshot, made);
  return made;
};

const FORM = /^([0-9a-z]{2,16})\.([0-9a-z]{2,16})\.(\d{1,4})-(\d{1,4})$/;

/** A fingerprint as one text. */
export const written = ({ core, beside, rank, of }: Fingerprint): string => `${core}.${beside}.${rank}-${of}`;

/** The fingerprint a text says, null when it says none. */
export const parsed = (text: string): Fingerprint | null => {
  const seen = FORM.exec(text);
  if (seen === null) return null;
  const [, core = '', beside = '', rank = '', of = ''] = seen;
  return { core, beside, rank: Number(rank), of: Number(of) };
};

/**
 * A control's name by meaning and place: label and where it comes from, headings, legend, kind, options, neighbours and
 * rank among equals. Never by ids, names or selectors, which change from one visit to the next.
 */
export const fingerprintOf = (control: Control, snapshot: Snapshot): string => {
  const one = fingerprintsOf(snapshot).get(control.ref);
  return one === undefined ? '' : written(one);
};

/** A short name of what a page asks, the same in whatever order; its title is not read, for it may name somebody. */
export const pageShapeOf = (snapshot: Snapshot): string =>
  hashOf([...new Set(snapshot.controls.map(({ kind, label }) => `${kind} ${said(label)}`))].sort().join('|'));
