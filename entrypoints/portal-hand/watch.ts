/** Knows which controls the person touched while we were at work: those are theirs. */
export type Watch = {
  readonly touched: (element: Element) => boolean;
  /** Runs our own writing, whose trusted events do not count as the person's. */
  readonly ours: <T>(act: () => T) => T;
  /** How long ago the person last pressed a key, in ms. */
  readonly since: () => number;
  /** Watches these documents and shadow roots too, which came later. */
  readonly also: (roots: readonly Node[]) => void;
  readonly stop: () => void;
};

export const watchPerson = (roots: readonly Node[]): Watch => {
  const touched = new Set<EventTarget>();
  let writing = 0;
  let last = Number.NEGATIVE_INFINITY;
  // A script can make a trusted input or change, never a trusted key or press.
  const note = (event: Event): void => {
    const hand = /^(key|pointer)/.test(event.type);
    if (!event.isTrusted || (writing > 0 && !hand)) return;
    if (event.type === 'keydown') last = performance.now();
    for (const target of event.composedPath()) touched.add(target);
  };
  // A click on a label reaches its control by the last two alone; in a closed shadow root only the root itself sees all.
  const kinds = ['beforeinput', 'keydown', 'pointerdown', 'input', 'change'] as const;
  const watched = new Set<Node>();
  const also = (more: readonly Node[]): void => {
    for (const one of more) {
      watched.add(one);
      for (const kind of kinds) one.addEventListener(kind, note, true);
    }
  };
  also(roots);
  return {
    also,
    touched: (element) => touched.has(element),
    ours: (act) => {
      writing += 1;
      const done = (): void => {
        writing -= 1;
      };
      let result: ReturnType<typeof act> | undefined;
      try {
        result = act();
        return result;
      } finally {
        if (result instanceof Promise) result.then(done, done);
        else done();
      }
    },
    since: () => performance.now() - last,
    stop: () => {
      for (const one of watched) for (const kind of kinds) one.removeEventListener(kind, note, true);
    },
  };
};
