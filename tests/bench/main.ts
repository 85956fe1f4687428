import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recordFigure } from '../setup/figure.mjs';
import { benchCerfa } from './cerfa';
import { benchCheck } from './check';
import { benchPage } from './page';
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

const lines: Line[] = [];
for (const bench of [benchSizes, benchCheck, benchReferences, benchCerfa, benchPage]) {
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
