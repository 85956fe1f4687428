import type { Bundle } from './bundle';

/** What a library does to find out where it runs, and why it is harmless under the extension's CSP. */
export type Probe = { readonly text: string; readonly why: string };

const CODE_FROM_TEXT = /\beval\s*\(|\bnew\s+Function\s*\(|(?<![\w$.])Function\s*\(\s*["'`]/g;
const AROUND = 60;

/** Places where code is made from text, but for the probes of libraries that are known. */
export const codeFromText = (bundle: Bundle, known: readonly Probe[]): readonly string[] =>
  [...bundle]
    .filter(([path]) => /\.m?js$/.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(CODE_FROM_TEXT)].flatMap(({ index }) => {
        const place = text.slice(Math.max(0, index - AROUND), index + AROUND);
        return known.some((probe) => place.includes(probe.text)) ? [] : [`${path}: …${place}…`];
      }),
    );

const REMOTE = [
  /<script\b[^>]*\bsrc=["'](?:https?:)?\/\/[^"']+/g,
  /\bimport\s*\(\s*["'`](?:https?:)?\/\/[^"'`]+/g,
  /\bfrom\s*["']https?:\/\/[^"']+/g,
  /\bimportScripts\s*\(\s*["'`](?:https?:)?\/\/[^"'`]+/g,
  /["'`]https?:\/\/[^"'`\s]+\.(?:m?js|wasm)["'`]/g,
];

/** Scripts asked from elsewhere than the extension itself. */
export const remoteCode = (bundle: Bundle): readonly string[] =>
  [...bundle].flatMap(([path, text]) =>
    REMOTE.flatMap((pattern) => [...text.matchAll(pattern)].map(([place]) => `${path}: ${place}`)),
  );

const NETWORK =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/g;

/** Ways to the network in a script that must have none. */
export const waysOut = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(NETWORK)].map(([way]) => way)),
];
