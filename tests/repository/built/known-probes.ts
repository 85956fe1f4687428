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
  {
    text: '||Function(`return this`)()',
    why: 'lodash inside exceljs looks for the global object; in a worker `self` is found before it comes to that',
  },
  {
    text: '=Function(``+',
    why: 'a stand-in for setImmediate inside exceljs, which hands it functions only, never a text',
  },
  {
    text: 'Function(`r`,`regeneratorRuntime = r`)',
    why: 'regenerator inside exceljs, where there is no globalThis; there is one in every browser of ours',
  },
];
