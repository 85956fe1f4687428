import { codesOf } from './choices';
import { datumOf } from './datum';
import { type Fingerprint, fingerprintsOf, pageShapeOf, parsed, written } from './fingerprint';
import { maskerOf, valuesOn } from './masking';
import type { Fixed } from './match';
import type { Control, ControlKind, Part, Snapshot } from './types';

export { fingerprintOf, pageShapeOf } from './fingerprint';

/** What a person says of one control: which datum, or never (`id` null). */
export type Answer = { readonly id: string | null; readonly part: Part | null };

/** What a person taught about one control of a portal; holds no value of anybody. */
export type Lesson = {
  /** Its fingerprint: meaning and place, never an id. */
  readonly key: string;
  /** The page it was taught on, by what that page asks. */
  readonly shape: string;
  /** Null: never fill. */
  readonly id: string | null;
  readonly part: Part | null;
  /** To be shown in the list of lessons; figures and values of the page are left out. */
  readonly label: string;
  readonly headings: readonly string[];
  readonly kind: ControlKind;
  /** « 2026-11-25 ». */
  readonly taughtOn: string;
};

/** The lessons of one origin; `on` false keeps them without using them. */
export type Lessons = { readonly on: boolean; readonly lessons: readonly Lesson[] };

export const NO_LESSONS: Lessons = { on: true, lessons: [] };

export const MOST_LESSONS = 500;
export const LONGEST_LABEL = 200;
export const MOST_HEADINGS = 12;

const cut = (text: string): string => text.slice(0, LONGEST_LABEL);

/** Radios of one group are one question: what is said of one is said of all. */
const together = (control: Control, { controls }: Snapshot): readonly Control[] =>
  control.kind === 'radio'
    ? controls.filter(
        (other) => other.kind === 'radio' && other.frame === control.frame && other.group === control.group,
      )
    : [control];

/** Each radio's own answer, when the person said only which datum the question asks. */
const answersOf = (controls: readonly Control[], answer: Answer): readonly (readonly [Control, Answer])[] => {
  const datum = answer.id === null ? null : datumOf(answer.id);
  const [first] = controls;
  if (datum === null || answer.part !== null || first?.kind !== 'radio')
    return controls.map((control) => [control, answer] as const);
  const choices = controls.map(({ ownValue, label }) => ({ value: ownValue, label }));
  const codes = codesOf(choices, datum.def);
  return controls.map((control, at) => {
    const choice = choices[at];
    const code = choice === undefined ? undefined : codes.get(choice);
    // A radio whose words are none of ours is never ticked for the person.
    return [
      control,
      code === undefined ? { id: null, part: null } : { id: answer.id, part: `=${code}` as Part },
    ] as const;
  });
};

/**
 * Remembers what a person said of a control of this page, in the place of what they said before. A radio stands for
 * its whole group. Lessons beyond five hundred push the oldest out.
 * @param day « 2026-11-25 »
 */
export const teach = (
  lessons: Lessons,
  snapshot: Snapshot,
  ref: string,
  answer: Answer,
  day: string,
): Lessons => {
  const control = snapshot.controls.find((one) => one.ref === ref);
  if (control === undefined || (answer.id !== null && datumOf(answer.id) === null)) return lessons;
  const prints = fingerprintsOf(snapshot);
  const shape = pageShapeOf(snapshot);
  const mask = maskerOf(valuesOn(snapshot));
  const whole = together(control, snapshot);
  const mine = answer.part === null ? whole : [control];
  const taught = answersOf(mine, answer).flatMap(([one, said]): Lesson[] => {
    const print = prints.get(one.ref);
    if (print === undefined) return [];
    return [
      {
        key: written(print),
        shape,
        id: said.id,
        part: said.part,
        label: cut(mask(one.label || one.legend || one.placeholder)),
        headings: one.headings.slice(-MOST_HEADINGS).map((text) => cut(mask(text))),
        kind: one.kind,
        taughtOn: day,
      },
    ];
  });
  const again = new Set(taught.map(({ key }) => key));
  const kept = lessons.lessons.filter((one) => !(again.has(one.key) && one.shape === shape));
  return { ...lessons, lessons: [...kept, ...taught].slice(-MOST_LESSONS) };
};

/** Forgets what was taught under these keys. */
export const forget = (lessons: Lessons, ...keys: readonly string[]): Lessons => ({
  ...lessons,
  lessons: lessons.lessons.filter(({ key }) => !keys.includes(key)),
});

/** Is it surely the control that was taught: the only one of its kind, or the same neighbours, or the same rank? */
const isThis = (taught: Fingerprint, here: Fingerprint, equals: readonly Fingerprint[]): boolean => {
  if (taught.of === 1 && equals.length === 1) return true;
  const neighbours = equals.filter(({ beside }) => beside === taught.beside);
  if (neighbours.length === 1) return here.beside === taught.beside;
  // Other neighbours everywhere: the page is another, and the rank says nothing any more.
  if (here.beside !== taught.beside) return false;
  return taught.of === equals.length && taught.rank === here.rank;
};

const agreed = (answers: readonly Lesson[], shape: string): Lesson | null => {
  const here = answers.filter((one) => one.shape === shape);
  const [first] = here.length > 0 ? here : answers;
  if (first === undefined) return null;
  const others = here.length > 0 ? here : answers;
  return others.every(({ id, part }) => id === first.id && part === first.part) ? first : null;
};

/** What the lessons say of this page's controls, by ref: nothing when they are switched off, or disagree. */
export const fixedBy = (lessons: Lessons | undefined, snapshot: Snapshot): Fixed => {
  const made = new Map<string, Answer>();
  if (lessons === undefined || !lessons.on || lessons.lessons.length === 0) return made;
  const prints = fingerprintsOf(snapshot);
  const equals = new Map<string, Fingerprint[]>();
  for (const print of prints.values()) equals.set(print.core, [...(equals.get(print.core) ?? []), print]);
  const shape = pageShapeOf(snapshot);
  const byCore = new Map<string, { lesson: Lesson; print: Fingerprint }[]>();
  for (const lesson of lessons.lessons) {
    const print = parsed(lesson.key);
    if (print !== null) byCore.set(print.core, [...(byCore.get(print.core) ?? []), { lesson, print }]);
  }
  for (const [ref, here] of prints) {
    const about = (byCore.get(here.core) ?? [])
      .filter(({ print }) => isThis(print, here, equals.get(here.core) ?? []))
      .map(({ lesson }) => lesson);
    const answer = agreed(about, shape);
    if (answer !== null) made.set(ref, { id: answer.id, part: answer.part });
  }
  return made;
};
