import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./pages/', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/zoo/', import.meta.url));

/** The pages of the zoo, each a script of its own. */
export const PAGES = [
  'plain.js',
  'mui.jsx',
  'antd.jsx',
  'react.jsx',
  'prime.jsx',
  'vuetify.js',
  'element.js',
  'angular.js',
];

/** Everything a page is made of, so that a change of source or of a package is another folder. */
function contentHash(entry) {
  const sum = createHash('sha256').update(entry);
  for (const name of readdirSync(here).sort())
    if (name === entry || !PAGES.includes(name)) sum.update(name).update(readFileSync(join(here, name)));
  sum.update(readFileSync(new URL('../../package-lock.json', import.meta.url)));
  sum.update(readFileSync(new URL(import.meta.url)));
  return sum.digest('hex').slice(0, 16);
}

const built = new Map();
/** One build at a time: each sets and gives back the environment. */
let last = Promise.resolve();

/** Script and styles of one page with its real packages, built once per content and kept in tests/.cache. */
export function pageScript(entry) {
  if (!built.has(entry)) {
    const made = last.then(() => build(entry));
    last = made.catch(() => undefined);
    built.set(entry, made);
  }
  return built.get(entry);
}

async function build(entry) {
  const folder = join(cache, contentHash(entry));
  if (!existsSync(folder)) {
    const vite = await import('vite');
    const { default: react } = await import('@vitejs/plugin-react');
    const making = `${folder}.${process.pid}`;
    // Whoever builds it, a test runner included: React's plugin would make a page of development, which stays blank.
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = 'production';
    await vite.build({
      mode: 'production',
      root: here,
      configFile: false,
      logLevel: 'error',
      plugins: entry.endsWith('.jsx') ? [react()] : [],
      define: {
        'process.env.NODE_ENV': '"production"',
        'process.env': '{}',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      build: {
        outDir: making,
        emptyOutDir: true,
        cssCodeSplit: false,
        chunkSizeWarningLimit: 20_000,
        lib: {
          entry: join(here, entry),
          formats: ['iife'],
          name: 'page',
          fileName: () => 'page.js',
          cssFileName: 'page',
        },
      },
    });
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    // Two test runs may build at once: whoever comes second throws its own away.
    if (existsSync(folder)) rmSync(making, { recursive: true });
    else renameSync(making, folder);
  }
  const styles = join(folder, 'page.css');
  return {
    script: readFileSync(join(folder, 'page.js')),
    styles: existsSync(styles) ? readFileSync(styles) : Buffer.alloc(0),
  };
}
