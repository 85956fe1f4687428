import type { Probe } from './danger';

/** Code-from-text in libraries that asks whether it may, or is never reached; each read in its source. */
export const KNOWN_PROBES: readonly Probe[] = [
  {
    text: 'try{return Function(``),!0}catch{return!1}',
    why: 'zod asks whether it may compile; lib/shared/z.ts sets jitless before anything is parsed, so it never asks',
  },
  {
    text: 'Function(`binder`,`return function (`',
    why: 'function-bind, inside fontkit: stands in for Function.prototype.bind where a browser lacks it; none of ours does',
  },
];
