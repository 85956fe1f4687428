import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/replica/', import.meta.url));

/** What a bundle is made of, so that a change of source is another folder. */
function contentHash(folders) {
  const sum = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(join(here, folder), { recursive: true }).sort()) {
      const file = join(here, folder, name);
      if (/\.\w+$/.test(name)) sum.update(`${folder}/${name}`).update(readFileSync(file));
    }
  }
  // The layout is in every bundle, and it reads the rules of all skins.
  for (const skin of readdirSync(here)) {
    const rules = join(here, skin, 'skin.mjs');
    if (existsSync(rules)) sum.update(readFileSync(rules));
  }
  sum.update(readFileSync(join(here, '../../package-lock.json')));
  return sum.digest('hex').slice(0, 16);
}

/**
 * A folder of tests/.cache/replica that `make(folder)` fills, once per content of `folders` (names in tests/replica;
 * « form » and every skin.mjs count always). Answers its path.
 */
export async function builtOnce(skin, make, folders = ['form', skin]) {
  const folder = join(cache, `${skin}-${contentHash(folders)}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  await make(making);
  // Two test runs may build at once: whoever comes second throws its own away.
  if (existsSync(folder)) rmSync(making, { recursive: true });
  else renameSync(making, folder);
  return folder;
}

/** A skin whose `main.jsx` vite bundles into one script, app.js and app.css when there is one. */
export async function viteBundle(skin, { plugins = [], entry = 'main.jsx' } = {}) {
  const folder = await builtOnce(skin, async (outDir) => {
    const { build } = await import('vite');
    // A test runner's NODE_ENV would make the kit's development bundle, which does not run beside its production one.
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = 'production';
    await build({
      root: join(here, skin),
      configFile: false,
      logLevel: 'error',
      plugins,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        emptyOutDir: true,
        lib: { entry, formats: ['iife'], name: 'replica', fileName: () => 'app.js', cssFileName: 'app' },
      },
    }).finally(() => {
      if (NODE_ENV === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = NODE_ENV;
    });
  });
  const served = {
    [`/${skin}/app.js`]: ['text/javascript; charset=utf-8', readFileSync(join(folder, 'app.js'))],
  };
  const css = join(folder, 'app.css');
  if (existsSync(css)) served[`/${skin}/app.css`] = ['text/css; charset=utf-8', readFileSync(css)];
  return served;
}
