import type { PlanLine, Snapshot, Verdict, Write } from '@/lib/autofill';
import type { PortalPage } from '../services';
import { type Decision, type Decisions, datumKey, decide, placeOf, stillDecided } from './decisions';
import { withoutReturned } from './gone';
import { lineSaid } from './words';

/** What became of the fills of one screen, or of their undoing. */
export type Filling = {
  readonly documentId: string;
  readonly verdicts: readonly Verdict[];
  readonly labels: ReadonlyMap<string, string>;
  /** Which datum, or part of one, each ref is about. */
  readonly data: ReadonlyMap<string, string>;
  /** Where its controls stand, to tell whether the page still shows any of them. */
  readonly places: ReadonlySet<string>;
  /** Writes that give back what a reload of the page made its script forget. */
  readonly reverse: readonly Write[];
};

/** All that is known of the page in front, and what the person decided about it. */
export type Reading = {
  readonly page: PortalPage | undefined;
  /** False until a first look has ended. */
  readonly looked: boolean;
  /** Undefined when there is no page or it asks nothing. */
  readonly snapshot: Snapshot | undefined;
  /** The page was read and asks nothing. */
  readonly empty: boolean;
  /** Another screen of the same document has come, the next step of a wizard, and was not filled yet. */
  readonly arrived: boolean;
  /** The document last read, so that a look at another tab loses nothing. */
  readonly document: string;
  readonly filling: Filling | undefined;
  readonly undone: Filling | undefined;
  readonly decisions: Decisions;
  /** Options that a list offered once opened, by its place, when none said the dossier's value. */
  readonly offers: ReadonlyMap<string, readonly string[]>;
  readonly allowSensitive: boolean;
};

export const NOTHING_READ: Reading = {
  page: undefined,
  looked: false,
  snapshot: undefined,
  empty: false,
  arrived: false,
  document: '',
  filling: undefined,
  undone: undefined,
  decisions: new Map(),
  offers: new Map(),
  allowSensitive: false,
};

const stillThere = (filling: Filling | undefined, places: ReadonlySet<string>): Filling | undefined =>
  filling !== undefined && [...filling.places].some((place) => places.has(place)) ? filling : undefined;

/** Two screens of a wizard may share a place or two: they are one when more than a quarter of the first is still there. */
export const isAnotherScreen = (former: readonly string[], places: ReadonlySet<string>): boolean =>
  former.length > 0 && former.filter((place) => places.has(place)).length * 4 <= former.length;

/**
 * Most of what a fill has just written is still there, by the places it ended up in: a frame of the page that loads
 * itself again in the middle gives every control another selector, and is no other screen.
 */
const holdsFill = ({ filling }: Reading, places: ReadonlySet<string>): boolean => {
  if (filling === undefined) return false;
  const there = [...filling.places].filter((place) => places.has(place));
  const written = filling.verdicts.map(({ selector }) => selector);
  return (
    written.filter((one) => there.some((place) => place.startsWith(`${one} `))).length * 4 > written.length
  );
};

/**
 * The page was read. Another document, or another screen of the same document, forgets what was decided and done in the
 * one before: a « replace » said of one field must never count for its like on the next screen.
 */
export const withSnapshot = (before: Reading, page: PortalPage, snapshot: Snapshot): Reading => {
  const document = `${page.origin} ${snapshot.documentId}`;
  if (document !== before.document) return { ...NOTHING_READ, looked: true, page, snapshot, document };
  const places = new Set(snapshot.controls.map(placeOf));
  const former = (before.snapshot?.controls ?? []).map(placeOf);
  const others = isAnotherScreen(former, places);
  const left = others && !holdsFill(before, places);
  return {
    ...before,
    looked: true,
    page,
    snapshot,
    empty: false,
    arrived: left || before.arrived,
    filling: left ? undefined : stillThere(before.filling, places),
    undone: left ? undefined : stillThere(before.undone, places),
    decisions: others ? new Map() : stillDecided(before.decisions, places),
    offers: left ? new Map() : before.offers,
  };
};

/** The page loaded itself again in the middle of a fill, at the same address: what was decided about it holds. */
export const withReload = (before: Reading, page: PortalPage, snapshot: Snapshot): Reading => ({
  ...withSnapshot(before, page, snapshot),
  decisions: stillDecided(before.decisions, new Set(snapshot.controls.map(placeOf))),
  allowSensitive: before.allowSensitive,
});

/** There is no portal page in front, or it asks nothing: what is known of the document waits for its return. */
export const withoutSnapshot = (before: Reading, page: PortalPage | undefined): Reading => ({
  ...before,
  looked: true,
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
  reverse: readonly Write[] = [],
): Reading => {
  const { documentId } = snapshot;
  const labelOf = new Map(snapshot.controls.map(({ ref, label }) => [ref, label]));
  const written = new Set(verdicts.map(({ ref }) => ref));
  const places = [
    ...snapshot.controls.filter(({ ref }) => written.has(ref)),
    // A page that draws itself anew may give its controls other selectors.
    ...verdicts.map(({ ref, selector }) => ({ selector, label: labelOf.get(ref) ?? '' })),
  ].map(placeOf);
  const controlOf = new Map(snapshot.controls.map((control) => [control.ref, control]));
  const labels = lines.map(({ ref, label }) => [ref, label && lineSaid(label, controlOf.get(ref))] as const);
  const story = before.filling?.documentId === documentId ? before.filling : undefined;
  const again = new Set(verdicts.map(({ selector }) => selector));
  const data = new Map(lines.map((line) => [line.ref, datumKey(line)]));
  const former = story === undefined ? [] : withoutReturned(story, { verdicts, data });
  const filling: Filling = {
    documentId,
    verdicts: [...former.filter(({ selector }) => !again.has(selector)), ...verdicts],
    labels: new Map([...(story?.labels ?? []), ...labels]),
    data: new Map([...(story?.data ?? []), ...data]),
    places: new Set([...(story?.places ?? []), ...places]),
    reverse: [...(story?.reverse ?? []), ...reverse],
  };
  const offers = new Map(before.offers);
  for (const { ref, selector, offered } of verdicts)
    if (offered !== undefined) offers.set(placeOf({ selector, label: labelOf.get(ref) ?? '' }), offered);
  return { ...before, arrived: false, filling, undone: undefined, offers };
};

/** A filling was undone: what the page would not take back is told. */
export const withUndone = (before: Reading, filling: Filling, verdicts: readonly Verdict[]): Reading => ({
  ...before,
  filling: undefined,
  undone: { ...filling, verdicts },
});

/** The page with what its closed lists were found to offer, so that the person may choose in them. */
export const withOffers = (snapshot: Snapshot, offers: Reading['offers']): Snapshot => ({
  ...snapshot,
  controls: snapshot.controls.map((control) => {
    const offered = offers.get(placeOf(control));
    return offered === undefined || control.options.length > 0
      ? control
      : { ...control, options: offered.map((label) => ({ value: label, label })) };
  }),
});

/** The person decides something about a control. */
export const withDecision = (
  before: Reading,
  ref: string,
  change: { readonly [K in keyof Decision]?: Decision[K] | undefined },
): Reading => {
  const control = before.snapshot?.controls.find((one) => one.ref === ref);
  if (control === undefined) return before;
  return { ...before, decisions: decide(before.decisions, placeOf(control), change) };
};

/** Part of a filling was undone, the rest stands. */
export const withUndoneOne = (before: Reading, ref: string, verdict: Verdict): Reading => {
  const { filling } = before;
  if (filling === undefined) return before;
  const verdicts = filling.verdicts.filter((one) => one.ref !== ref);
  const rest = verdicts.length === 0 ? undefined : { ...filling, verdicts };
  return { ...before, filling: rest, undone: { ...filling, verdicts: [verdict] } };
};
