import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run-command.mjs';

const RESULTS = join(ROOT, 'tests', '.results');
const FIGURES = join(RESULTS, 'figures');
const STATE = join(RESULTS, 'full-progress.json');
const readJson = (path, otherwise) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise);
const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** The commit under test, and whether the tree is exactly that commit; no git, no id. */
export function commit() {
  try {
    return { id: git('rev-parse', 'HEAD'), clean: git('status', '--porcelain') === '' };
  } catch {
    return { id: 'unknown', clean: false };
  }
}

/** What a former full run of the same commit already passed; nothing when the tree differs from its commit. */
export function readProgress({ id, clean }) {
  const state = readJson(STATE, undefined);
  return clean && state?.commit === id ? state.passed : {};
}

/** Keeps which steps passed, so that an interrupted full run goes on where it stopped. */
export function writeProgress({ id, clean }, passed) {
  if (!clean) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(STATE, `${JSON.stringify({ commit: id, passed }, null, 2)}\n`);
}

/** Writes the figures the suites left in tests/.results/figures, with the commit they were measured at. */
export function writeFigures({ id, clean }) {
  const names = existsSync(FIGURES) ? readdirSync(FIGURES).filter((name) => name.endsWith('.json')) : [];
  const figures = names.sort().flatMap((name) => readJson(join(FIGURES, name), []));
  const full = { commit: clean ? id : `${id} with changes`, node: process.version, figures };
  writeFileSync(join(ROOT, 'tests', 'bench', 'full.json'), `${JSON.stringify(full, null, 2)}\n`);
}
