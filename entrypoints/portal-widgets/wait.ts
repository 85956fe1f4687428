export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Time left of one write, in ms. */
export type Clock = { readonly left: () => number };

export const clockOf = (most: number): Clock => {
  const end = performance.now() + most;
  return { left: () => Math.max(0, end - performance.now()) };
};

/** What `look` sees first that is neither null, undefined nor false; null after `most` ms. */
export const until = async <T>(
  look: () => T | null | undefined | false,
  most: number,
  every = 16,
): Promise<T | null> => {
  const end = performance.now() + most;
  for (;;) {
    const seen = look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() >= end) return null;
    await pause(every);
  }
};

/** A turn of the event loop: what a click set going at once has happened. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

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
