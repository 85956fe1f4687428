import { readFileSync } from 'node:fs';
import { ROOT } from '../repository/tree';

/** The bytes of a file of public/ref. */
export const packagedBytes = (name: string): Buffer => readFileSync(`${ROOT}public/ref/${name}.json`);

/** What the extension does with `fetch`: a packaged file, from the disk. A new function has a cache of its own. */
export const fromDisk = () => async (path: string) =>
  JSON.parse(readFileSync(`${ROOT}public/${path}`, 'utf8')) as unknown;
