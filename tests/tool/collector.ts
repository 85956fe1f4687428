import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['entrypoints/portal.content', 'lib/autofill'];

/** Everything the script is made of: a change of any of it is another bundle. */
function contentHash(): string {
  const sum = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const folder of SOURCES) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true }).map(String).sort()) {
      if (name.endsWith('.ts')) sum.update(name).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return sum.digest('hex').slice(0, 16);
}

/**
 * The extension's own collect script as one classic script that defines `compagnonCollect`;
 * built once per content and kept in tests/.cache.
 */
export async function collectScript(): Promise<string> {
  const folder = join(ROOT, 'tests/.cache/collect');
  const file = join(folder, `${contentHash()}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const outputs = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: {
        entry: join(ROOT, 'entrypoints/portal.content/collect.ts'),
        formats: ['iife'],
        name: 'compagnonCollect',
      },
    },
  });
  const output = [outputs].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (output?.type !== 'chunk') throw new Error('The collect script was not built.');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, output.code);
  renameSync(`${file}.${process.pid}`, file);
  return output.code;
}
