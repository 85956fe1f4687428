import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawStandIn, readCerfa } from '@/lib/cerfa';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export const FONT = bytesOf(at('public/fonts/LiberationSans-Regular.ttf'));

/** A file of the shared references, present on the project's machines only. */
export const sharedFile = (name: string): Uint8Array | undefined => {
  const path = at(`../shared/cerfa/${name}`);
  return existsSync(path) ? bytesOf(path) : undefined;
};

export const standIn = await drawStandIn(FONT);
export const official = sharedFile('cerfa_12434-05.pdf');

/** The forms to fill: our own drawing everywhere, the official file too where it is at hand. */
export const TEMPLATES: readonly { name: string; bytes: Uint8Array }[] = [
  { name: 'stand-in', bytes: standIn },
  ...(official ? [{ name: 'official form', bytes: official }] : []),
];

/** What a file says, without how far each value can be believed. */
export const said = async (bytes: Uint8Array): Promise<object> => {
  const { edition, fields, doubts } = await readCerfa(bytes);
  return { edition, fields, doubts };
};
