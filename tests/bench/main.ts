import { mkdirSync, writeFileSync } from 'node:fs';
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

const lines: Line[] = [];
for (const [title, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(title)) continue;
  for (const line of await bench()) {
    lines.push(line);
    console.log(
      `${line.name}: ${line.value} ${line.unit}${line.beside === undefined ? '' : `   (${line.beside})`}`,
    );
    recordFigure(line.name, line.value, line.unit, line.beside === undefined ? {} : { beside: line.beside });
  }
}
mkdirSync(results, { recursive: true });
writeFileSync(`${results}/bench.json`, `${JSON.stringify({ node: process.version, lines }, null, 2)}\n`);
