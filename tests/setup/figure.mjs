import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-command.mjs';

/** Keeps one measured figure for tests/bench/full.json; a later one of the same name replaces it. */
export function recordFigure(name, value, unit, more = {}) {
  const folder = join(ROOT, 'tests', '.results', 'figures');
  mkdirSync(folder, { recursive: true });
  const file = `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.json`;
  writeFileSync(join(folder, file), `${JSON.stringify({ name, value, unit, ...more })}\n`);
}
