import { clean, tagOf } from '../portal.content/dom';
import { fold, isNoAnswer, isPlaceholder, likeness, rank } from '../portal.content/words';
import { pause } from './quiet';

/** How long the lists of one fill may be waited for in all, in ms, and one that gives no sign of answers coming. */
export const LISTS = 8000;
const PATIENCE = 1500;
const MOST = 4000;
/** After this long in the list without an answer, it is pressed as well: some pages ask their server only then. */
const PRESS = 350;
/** Answers that come in parts are waited for this long after the last. */
const STILL = 60;
const LOOK = 30;

const wordsOf = (option: HTMLOptionElement): string => clean(option.label || option.text);

/** Answers a person could choose in it now. */
const answersIn = (list: HTMLSelectElement): HTMLOptionElement[] =>
  list.matches(':disabled')
    ? []
    : Array.from(list.options).filter((option) => {
        const words = wordsOf(option);
        return option.value !== '' && !option.disabled && !isPlaceholder(words) && !isNoAnswer(words);
      });

const tell = (list: Element, event: Event): void => {
  list.dispatchEvent(event);
};

/** Comes into it; a page without the focus gets the events it would have had. */
const enter = (list: HTMLElement): void => {
  let entered = false;
  const note = (): void => {
    entered = true;
  };
  list.addEventListener('focus', note);
  list.focus({ preventScroll: true });
  list.removeEventListener('focus', note);
  if (entered) return;
  tell(list, new FocusEvent('focus', { composed: true }));
  tell(list, new FocusEvent('focusin', { bubbles: true, composed: true }));
};

/** Leaves it as a person would who found nothing in it. */
export const leaveList = (list: HTMLElement): void => {
  let left = false;
  const note = (): void => {
    left = true;
  };
  list.addEventListener('blur', note);
  list.blur();
  list.removeEventListener('blur', note);
  if (left) return;
  tell(list, new FocusEvent('blur', { composed: true }));
  tell(list, new FocusEvent('focusout', { bubbles: true, composed: true }));
};

/** The main button pressed on it: the browser itself opens nothing for a script. */
const press = (list: HTMLElement): void => {
  const about = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  const pointer = { ...about, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  tell(list, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  tell(list, new MouseEvent('mousedown', { ...about, buttons: 1 }));
  tell(list, new PointerEvent('pointerup', pointer));
  tell(list, new MouseEvent('mouseup', about));
  tell(list, new MouseEvent('click', about));
};

/** A word of it says that answers are on their way. */
const loading = (list: HTMLSelectElement): boolean =>
  list.matches('[aria-busy=true], :disabled') ||
  Array.from(list.options).some((one) => isNoAnswer(wordsOf(one)));

type Comes = {
  /** The list as it stands now: a page may draw it anew with its answers. */
  readonly find: () => HTMLElement | undefined;
  readonly enough: (list: HTMLSelectElement) => boolean;
  /** Does the page say that it is at work? */
  readonly busy: () => boolean;
  /** Milliseconds that this fill still waits for lists. */
  readonly left: number;
};

/**
 * Enters a list and waits until the page has brought its answers: once it is entered, once it is pressed, or once a
 * look-up has answered. Answers how long that took, in ms.
 */
export const listComes = async ({ find, enough, busy, left }: Comes): Promise<number> => {
  const start = performance.now();
  const spent = (): number => performance.now() - start;
  let [count, since, pressed] = [-1, start, false];
  for (let first = true; ; first = false) {
    const list = find();
    if (list === undefined || tagOf(list) !== 'select') return spent();
    const select = list as HTMLSelectElement;
    const now = select.options.length;
    if (now !== count) [count, since] = [now, performance.now()];
    if (enough(select) && (first || performance.now() - since >= STILL)) return spent();
    if (first) enter(select);
    if (!pressed && spent() >= PRESS && answersIn(select).length === 0) {
      pressed = true;
      press(select);
    }
    const most = loading(select) || busy() ? MOST : PATIENCE;
    if (spent() >= Math.min(most, left)) return spent();
    await pause(LOOK);
  }
};

/** Has a list any answer to choose? */
export const hasAnswers = (list: HTMLSelectElement): boolean => answersIn(list).length > 0;

/** Does it offer this very answer? */
export const offers = (list: HTMLSelectElement, value: string): boolean =>
  Array.from(list.options).some((option) => option.value === value);

export type Chosen = { readonly value: string } | { readonly offered: readonly string[] };

const telling = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((one) => fold(one).split(' ')).filter((word) => word.length > 3));

/**
 * The answer that surely says what is wanted: in these very words, or by the code it bears and a word of its meaning
 * (a page may number its answers otherwise). When none or several do, all that is offered.
 */
export const chosenIn = (list: HTMLSelectElement, wanted: readonly string[]): Chosen => {
  const answers = answersIn(list);
  const known = telling(wanted);
  const fitting = answers
    .map((option) => ({ option, words: wordsOf(option) }))
    .filter(({ words }) => likeness(words, wanted) === 'sure')
    .map((one) => ({ ...one, rank: rank(one.words, wanted) }))
    .filter(
      ({ words, rank: place }) =>
        place < 100 ||
        fold(words)
          .split(' ')
          .some((word) => known.has(word)),
    )
    .sort((one, other) => one.rank - other.rank);
  const [best, next] = fitting;
  if (best !== undefined && best.rank !== next?.rank) return { value: best.option.value };
  return { offered: answers.map(wordsOf) };
};
