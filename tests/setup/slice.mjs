/**
 * The cases of a long suite that this run takes: all of them in a full run (COMPAGNON_FULL=1), else the first of
 * `count` slices, always the same one, every `count`-th case. Says which one.
 */
export function slice(name, cases, count, environment = process.env) {
  if (environment.COMPAGNON_FULL === '1') {
    console.log(`${name}: all ${cases.length} cases`);
    return cases;
  }
  console.log(`${name}: slice 1 of ${count}`);
  return cases.filter((_, index) => index % count === 0);
}
