import { writeFileSync } from 'node:fs';
import { judgePage } from './compare';
import { printMisses, printTable } from './printing';
import { readPages } from './reader';
import { keptScore, SCORE_FILE, type Score, scoreOf } from './record';
import { pagesOf, type SetName } from './sets';
import { byField, byPage, tally } from './tally';

/** `npx tsx tests/corpus/score.ts [--pages seen|unseen|all] [--update] [--misses]`; of the unseen pages only the totals are printed. */
const args = process.argv.slice(2);
const wanted = args[args.indexOf('--pages') + 1];
const sets: readonly SetName[] =
  args.includes('--pages') && wanted === 'all'
    ? ['seen', 'unseen']
    : args.includes('--pages') && wanted === 'unseen'
      ? ['unseen']
      : ['seen'];

let score: Score = keptScore();
for (const set of sets) {
  const pages = await readPages(pagesOf(set));
  score = { ...score, [set]: scoreOf(pages, set === 'seen') };
  const judged = pages.flatMap((page) => judgePage(page));
  printTable(`${set}: ${pages.length} pages, ${judged.length} controls`, { all: tally(judged) });
  if (set === 'unseen') continue;
  printTable('by field', byField(judged));
  printTable('by page', byPage(judged));
  if (args.includes('--misses')) printMisses(pages, judged);
}
if (args.includes('--update')) {
  const { seen, unseen } = score;
  writeFileSync(SCORE_FILE, `${JSON.stringify({ seen, unseen }, null, 2)}\n`);
}
