import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { recordFigure } from '../setup/figure.mjs';
import { benchCerfa } from './cerfa';
import { benchCheck } from './check';
import { benchPage } from './page';
import { benchPortal } from './portal';
import { benchReferences } from './references';
import { benchSizes } from './sizes';

const results = fileURLToPath(new URL('../.results', import.meta.url));

/** One line of the bench: what, how much, and the limit or the peer it stands beside. */
export type Line = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly beside?: string;
};

const BENCHES = {
  sizes: benchSizes,
  check: benchCheck,
  references: benchReferences,
  cerfa: benchCerfa,
  page: benchPage,
  portal: benchPortal,
};
/** `npm run bench -- page portal` runs these only. */
const asked = process.argv.slice(2);

/** Times mean little on a machine that does much else. */
const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
console.log(`Load ${load} on ${cpus().length} processors`);

const lines: Line[] = [];
const tell = (line: Line): void => {
  const { name, value, unit, beside } = line;
  lines.push(line);
  console.log(`${name}: ${value} ${unit}${beside === undefined ? '' : `   (${beside})`}`);
  recordFigure(name, value, unit, beside === undefined ? {} : { beside });
};
for (const [title, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(title)) continue;
  try {
    for await (const line of await bench()) tell(line);
  } catch (error) {
    console.error(`${title}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
mkdirSync(results, { recursive: true });
writeFileSync(
  `${results}/bench.json`,
  `${JSON.stringify({ node: process.version, load, lines }, null, 2)}\n`,
);
