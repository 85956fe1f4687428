import { all, frameDocument } from './dom';

/** Knows which controls the person touched while we were at work: those are theirs. */
export type Watch = {
  readonly touched: (element: Element) => boolean;
  /** Runs our own writing, whose trusted events do not count as the person's. */
  readonly ours: <T>(act: () => T) => T;
  readonly stop: () => void;
};

export const watchPerson = (document: Document): Watch => {
  const touched = new Set<EventTarget>();
  let writing = false;
  const note = (event: Event): void => {
    if (event.isTrusted && !writing) for (const target of event.composedPath()) touched.add(target);
  };
  const documents = [document, ...all(document, 'iframe').flatMap((frame) => frameDocument(frame) ?? [])];
  // A click on a label reaches its control by the last two alone.
  const kinds = ['beforeinput', 'keydown', 'pointerdown', 'input', 'change'] as const;
  for (const one of documents) for (const kind of kinds) one.addEventListener(kind, note, true);
  return {
    touched: (element) => touched.has(element),
    ours: (act) => {
      writing = true;
      try {
        return act();
      } finally {
        writing = false;
      }
    },
    stop: () => {
      for (const one of documents) for (const kind of kinds) one.removeEventListener(kind, note, true);
    },
  };
};
