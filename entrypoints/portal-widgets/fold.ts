import { until } from './wait';

/** What was closed a moment ago and may still fold away, over the controls beside it. */
const folding = new WeakMap<Document, () => boolean>();

/** Says of what has just been closed when it will be gone. */
export const foldsAway = (document: Document, gone: () => boolean): void => {
  folding.set(document, gone);
};

/** Waits until the last list closed in this document has gone, 400 ms at most; at once when there is none. */
export const folded = async (document: Document): Promise<void> => {
  const gone = folding.get(document);
  if (gone === undefined) return;
  folding.delete(document);
  await until(gone, 400);
};
