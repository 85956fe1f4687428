import type { Control, PlanLine, Snapshot, Verdict } from '@/lib/autofill';
import type { PortalPage } from '../services';

/** What became of the fills of one screen, or of their undoing. */
export type Filling = {
  readonly documentId: string;
  readonly verdicts: readonly Verdict[];
  readonly labels: ReadonlyMap<string, string>;
  /** Where its controls stand, to tell whether the page still shows any of them. */
  readonly places: ReadonlySet<string>;
};

/** All that is known of the page in front, and what the person decided about it. */
export type Reading = {
  readonly page: PortalPage | undefined;
  /** Undefined when there is no page or it asks nothing. */
  readonly snapshot: Snapshot | undefined;
  /** The page was read and asks nothing. */
  readonly empty: boolean;
  /** The document last read, so that a look at another tab loses nothing. */
  readonly document: string;
  readonly filling: Filling | undefined;
  readonly undone: Filling | undefined;
  /** Places of the controls whose value of the page is to be replaced. */
  readonly ticked: ReadonlySet<string>;
  readonly allowSensitive: boolean;
};

export const NOTHING_READ: Reading = {
  page: undefined,
  snapshot: undefined,
  empty: false,
  document: '',
  filling: undefined,
  undone: undefined,
  ticked: new Set(),
  allowSensitive: false,
};

/** What stays the same when a page is read again: a ref does not. */
export const placeOf = ({ selector, label }: Pick<Control, 'selector' | 'label'>): string =>
  `${selector} ${label}`;

const stillThere = (filling: Filling | undefined, places: ReadonlySet<string>): Filling | undefined =>
  filling !== undefined && [...filling.places].some((place) => places.has(place)) ? filling : undefined;

/**
 * The page was read. Another document forgets what was decided and done in the one before; another screen of the
 * same document, where none of the filled controls stands any more, forgets what was done.
 */
export const withSnapshot = (before: Reading, page: PortalPage, snapshot: Snapshot): Reading => {
  const document = `${page.origin} ${snapshot.documentId}`;
  if (document !== before.document) return { ...NOTHING_READ, page, snapshot, document };
  const places = new Set(snapshot.controls.map(placeOf));
  return {
    ...before,
    page,
    snapshot,
    empty: false,
    filling: stillThere(before.filling, places),
    undone: stillThere(before.undone, places),
    ticked: new Set([...before.ticked].filter((place) => places.has(place))),
  };
};

/** There is no portal page in front, or it asks nothing: what is known of the document waits for its return. */
export const withoutSnapshot = (before: Reading, page: PortalPage | undefined): Reading => ({
  ...before,
  page,
  snapshot: undefined,
  empty: page !== undefined,
});

/** Several fills of one screen, as answers make fields appear, tell one story: the last word on each control counts. */
export const withVerdicts = (
  before: Reading,
  snapshot: Snapshot,
  lines: readonly PlanLine[],
  verdicts: readonly Verdict[],
): Reading => {
  const { documentId } = snapshot;
  const labelOf = new Map(snapshot.controls.map(({ ref, label }) => [ref, label]));
  const written = new Set(verdicts.map(({ ref }) => ref));
  const places = [
    ...snapshot.controls.filter(({ ref }) => written.has(ref)),
    // A page that draws itself anew may give its controls other selectors.
    ...verdicts.map(({ ref, selector }) => ({ selector, label: labelOf.get(ref) ?? '' })),
  ].map(placeOf);
  const labels = lines.map(({ ref, label }) => [ref, label] as const);
  const story = before.filling?.documentId === documentId ? before.filling : undefined;
  const again = new Set(verdicts.map(({ selector }) => selector));
  const filling: Filling = {
    documentId,
    verdicts: [...(story?.verdicts.filter(({ selector }) => !again.has(selector)) ?? []), ...verdicts],
    labels: new Map([...(story?.labels ?? []), ...labels]),
    places: new Set([...(story?.places ?? []), ...places]),
  };
  return { ...before, filling, undone: undefined };
};

/** A filling was undone: what the page would not take back is told. */
export const withUndone = (before: Reading, filling: Filling, verdicts: readonly Verdict[]): Reading => ({
  ...before,
  filling: undefined,
  undone: { ...filling, verdicts },
});

/** The person ticks, or unticks, that a control's value is to be replaced. */
export const toggled = (before: Reading, ref: string): Reading => {
  const control = before.snapshot?.controls.find((one) => one.ref === ref);
  if (control === undefined) return before;
  const ticked = new Set(before.ticked);
  if (!ticked.delete(placeOf(control))) ticked.add(placeOf(control));
  return { ...before, ticked };
};
