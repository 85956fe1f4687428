import type { Edition } from './edition';
import { EDITION_12434_05 } from './edition-12434-05';

/** The editions we can fill and read, newest first. A new one is one file and one line here. */
export const EDITIONS: readonly Edition[] = [EDITION_12434_05];
