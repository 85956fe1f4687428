import type { Choices, Control, Part, PlanLine, Snapshot } from '@/lib/autofill';

/** What stays the same when a page is read again: a ref does not. */
export const placeOf = ({ selector, label }: Pick<Control, 'selector' | 'label'>): string =>
  `${selector} ${label}`;

/** What a line of the plan is about: one datum, or one part of it. */
export const datumKey = ({ id, part }: Pick<PlanLine, 'id' | 'part'>): string => `${id} ${part}`;

/** Which datum a control asks, said by the person; `id` null: none, leave it alone. */
export type Assignment = { readonly id: string | null; readonly part: Part | null };

/** What the person decided about one control, all by its place on the page. */
export type Decision = {
  /** Replace what the page holds. */
  readonly replace?: true;
  /** Leave this one alone, this time. */
  readonly skip?: true;
  /** Yes, it is what the companion thinks. */
  readonly confirmed?: true;
  /** The option chosen in a list: its value, or its words where a list has to be opened. */
  readonly picked?: string;
  readonly assigned?: Assignment;
};
export type Decisions = ReadonlyMap<string, Decision>;

/** The decision about one place, changed; a part given as undefined is taken back. */
export const decide = (
  before: Decisions,
  place: string,
  change: { readonly [K in keyof Decision]?: Decision[K] | undefined },
): Decisions => {
  const merged = Object.entries({ ...before.get(place), ...change }).filter(([, part]) => part !== undefined);
  const after = new Map(before);
  if (merged.length === 0) after.delete(place);
  else after.set(place, Object.fromEntries(merged) as Decision);
  return after;
};

/** Only the decisions about places the page still shows. */
export const stillDecided = (before: Decisions, places: ReadonlySet<string>): Decisions =>
  new Map([...before].filter(([place]) => places.has(place)));

/** The decisions as the plan wants them: by the refs of this reading of the page. */
export const choicesOf = (
  decisions: Decisions,
  { controls }: Snapshot,
  allowSensitive: boolean,
): Required<Choices> => {
  const decided = controls.flatMap((control) => {
    const decision = decisions.get(placeOf(control));
    return decision === undefined ? [] : [[control.ref, decision] as const];
  });
  const refs = (part: 'replace' | 'skip' | 'confirmed') =>
    new Set(decided.flatMap(([ref, decision]) => (decision[part] === true ? [ref] : [])));
  return {
    allowSensitive,
    overwrite: refs('replace'),
    exclude: refs('skip'),
    confirmed: refs('confirmed'),
    picked: new Map(decided.flatMap(([ref, { picked }]) => (picked === undefined ? [] : [[ref, picked]]))),
    assigned: new Map(
      decided.flatMap(([ref, { assigned }]) => (assigned === undefined ? [] : [[ref, assigned]])),
    ),
  };
};
