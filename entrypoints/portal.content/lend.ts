import { collectSnapshot, documentIdOf, heldBy, keep, notedBy, readPage } from './collect';
import { ariaName, path, textByIds } from './context';
import { bearersOf } from './dom';
import { optionsIn, optionValue, shownValue, widgetOf } from './kind';
import { cssOf } from './place';
import { publish } from './reader';
import { sight } from './visible';

/** Lends the core's reading of the page to the other scripts of this world. */
export const lend = (): void =>
  publish({
    readPage,
    collectSnapshot,
    documentIdOf,
    heldBy,
    notedBy,
    keep,
    shownValue,
    optionsIn,
    optionValue,
    widgetOf,
    sight,
    ariaName,
    textByIds,
    path,
    bearersOf,
    cssOf,
  });
