import { turn } from '../portal.content/turn';

export { turn };

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Time left of one write, in ms. */
export type Clock = { readonly left: () => number };

export const clockOf = (most: number): Clock => {
  const end = performance.now() + most;
  return { left: () => Math.max(0, end - performance.now()) };
};

/** The trees a widget under work stands in: what moves in them ends a wait at once. */
let scene: readonly Node[] = [];

/** Works on a widget that stands in these trees. */
export const inScene = async <T>(trees: readonly Node[], act: () => Promise<T>): Promise<T> => {
  const before = scene;
  scene = trees;
  try {
    return await act();
  } finally {
    scene = before;
  }
};

const MOVES = { subtree: true, childList: true, attributes: true, characterData: true };

/** What moves in the scene from now on. */
const watch = (): {
  readonly moved: () => boolean;
  readonly next: (most: number) => Promise<void>;
  readonly stop: () => void;
} => {
  let count = 0;
  let wake: (() => void) | undefined;
  const observer = new MutationObserver(() => {
    count += 1;
    wake?.();
  });
  for (const tree of scene) observer.observe(tree, MOVES);
  return {
    moved: () => {
      count += observer.takeRecords().length;
      return count > 0;
    },
    // A page draws in several strokes: it is looked at once they have all been made.
    next: (most) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, most);
        wake = () => {
          wake = undefined;
          clearTimeout(timer);
          turn().then(resolve);
        };
      }),
    stop: () => observer.disconnect(),
  };
};

/** What `look` sees first that is neither null, undefined nor false; null after `most` ms. Looks again whenever the page moves. */
export const until = async <T>(
  look: () => T | null | undefined | false,
  most: number,
  every = 24,
): Promise<T | null> => {
  const end = performance.now() + most;
  const sight = watch();
  try {
    for (;;) {
      const seen = look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      const left = end - performance.now();
      if (left <= 0) return null;
      await sight.next(Math.min(every, left));
    }
  } finally {
    sight.stop();
  }
};

/** The next frame, or soon after when none is drawn. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      turn().then(resolve);
    });
  });

/** Does the page move while we wait for this? */
export const stirs = async (wait: () => Promise<unknown>): Promise<boolean> => {
  const sight = watch();
  await wait();
  const moved = sight.moved();
  sight.stop();
  return moved;
};

/** Does `act`, then waits as `until`; not at all longer than a frame when the act moved nothing on the page. */
export const after = async <T>(
  act: () => void,
  look: () => T | null | undefined | false,
  most: number,
): Promise<T | null> => {
  const sight = watch();
  act();
  await turn();
  const early = look();
  if (early !== null && early !== undefined && early !== false) return early;
  await frame();
  const moved = sight.moved();
  sight.stop();
  return until(look, moved ? most : 0);
};

/**
 * Scrolls by `act` and waits until the page has been told of it: the browser tells of it with the next frame. What
 * is clicked or closed before that would be gone when the page's own listener is called. At most 150 ms.
 */
export const scrolled = async (scroller: HTMLElement, act: () => void): Promise<void> => {
  const { scrollTop, scrollLeft } = scroller;
  let told = false;
  const note = (event: Event): void => {
    if (event.isTrusted) told = true;
  };
  scroller.addEventListener('scroll', note, true);
  act();
  if (scroller.scrollTop !== scrollTop || scroller.scrollLeft !== scrollLeft) await until(() => told, 150, 8);
  scroller.removeEventListener('scroll', note, true);
};
