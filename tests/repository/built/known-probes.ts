import type { Probe } from './danger';

/** Code-from-text in libraries that asks whether it may, or is never reached; each read in its source. */
export const KNOWN_PROBES: readonly Probe[] = [];
