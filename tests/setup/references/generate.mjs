// node tests/setup/references/generate.mjs: writes public/ref/*.json anew, byte for byte the same from the same sources.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { communes, departements } from './communes.mjs';
import { idcc } from './idcc.mjs';
import { naf2008, naf2025, nsf } from './nomenclatures.mjs';

const BUILDERS = { communes, departements, idcc, 'naf-2008': naf2008, 'naf-2025': naf2025, nsf };

/** One JSON line for the head and one for each entry: short, and readable in a diff. */
function write(reference) {
  const { entries, ...head } = reference;
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`;
}

/** The text of each file of public/ref, by name without extension. */
export const generateReferences = () =>
  Object.fromEntries(Object.entries(BUILDERS).map(([name, build]) => [name, write(build())]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../../../public/ref/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(generateReferences()))
    writeFileSync(new URL(`${name}.json`, folder), text);
}
