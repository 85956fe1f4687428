import type { collectSnapshot, documentIdOf, heldBy, keep, notedBy, readPage } from './collect';
import type { ariaName, path, textByIds } from './context';
import type { bearersOf } from './dom';
import type { optionsIn, optionValue, shownValue, widgetOf } from './kind';
import type { cssOf } from './place';
import type { sight } from './visible';

/** What the core knows of the page, for the hand: its readings, and its judgement of what a person sees. */
export type Reader = {
  readonly readPage: typeof readPage;
  readonly collectSnapshot: typeof collectSnapshot;
  readonly documentIdOf: typeof documentIdOf;
  readonly heldBy: typeof heldBy;
  readonly notedBy: typeof notedBy;
  readonly keep: typeof keep;
  readonly shownValue: typeof shownValue;
  readonly optionsIn: typeof optionsIn;
  readonly optionValue: typeof optionValue;
  readonly widgetOf: typeof widgetOf;
  readonly sight: typeof sight;
  readonly ariaName: typeof ariaName;
  readonly textByIds: typeof textByIds;
  readonly path: typeof path;
  /** These two remember what the reading under way has counted. */
  readonly bearersOf: typeof bearersOf;
  readonly cssOf: typeof cssOf;
};

type World = { compagnonReader?: Reader };

/** Gives it to the other scripts of this isolated world, which the page cannot see. */
export const publish = (reader: Reader): void => {
  (globalThis as World).compagnonReader = reader;
};

/** The reader of this world; throws before the core has come, which always does before it is asked anything. */
export const reader = (): Reader => {
  const found = (globalThis as World).compagnonReader;
  if (found === undefined) throw new Error('no reader');
  return found;
};
