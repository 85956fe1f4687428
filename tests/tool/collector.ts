import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORE = 'entrypoints/portal.content';
const WIDGETS = 'entrypoints/portal-widgets';

/** Everything a script is made of: a change of any of it is another bundle. */
function contentHash(folders: readonly string[]): string {
  const sum = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true }).map(String).sort()) {
      if (name.endsWith('.ts')) sum.update(name).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return sum.digest('hex').slice(0, 16);
}

/** One classic script out of one module, built once per content and kept in tests/.cache. */
async function classic(name: string, entry: string, hash: string): Promise<string> {
  const folder = join(ROOT, 'tests/.cache/collect');
  const file = join(folder, `${name}-${hash}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const outputs = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const output = [outputs].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (output?.type !== 'chunk') throw new Error(`The script ${name} was not built.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, output.code);
  renameSync(`${file}.${process.pid}`, file);
  return output.code;
}

/** The extension's own collect script as one classic script that defines `compagnonCollect`. */
export function collectScript(): Promise<string> {
  return classic('compagnonCollect', join(ROOT, CORE, 'collect.ts'), contentHash([CORE, 'lib/autofill']));
}

/** The script that knows the widgets of kits, run before the collect script as the panel does; '' when there is none. */
export async function widgetsScript(): Promise<string> {
  const entry = join(ROOT, WIDGETS, 'index.ts');
  if (!existsSync(entry)) return '';
  // WXT calls main itself; here a module of two lines does.
  const start = join(ROOT, 'tests/.cache/collect/start-widgets.ts');
  mkdirSync(join(start, '..'), { recursive: true });
  writeFileSync(start, `import script from ${JSON.stringify(entry)};\nscript.main();\n`);
  return classic('compagnonWidgetsStarted', start, contentHash([WIDGETS, CORE, 'lib/autofill']));
}
