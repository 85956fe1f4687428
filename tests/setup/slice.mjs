import { createHash } from 'node:crypto';
import { commit } from './suite/progress.mjs';

/**
 * The cases of a long suite that this run takes: all of them in a full run (COMPAGNON_FULL=1), else one slice of
 * `count`, chosen by the commit, so that following commits go through all of them. Says which one.
 */
export function slice(name, cases, count, environment = process.env, id = commit().id) {
  if (environment.COMPAGNON_FULL === '1') {
    console.log(`${name}: all ${cases.length} cases`);
    return cases;
  }
  const chosen = createHash('sha256').update(`${name} ${id}`).digest().readUInt32BE(0) % count;
  console.log(`${name}: slice ${chosen + 1} of ${count}`);
  return cases.filter((_, index) => index % count === chosen);
}
