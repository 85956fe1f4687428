import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/replica/', import.meta.url));

/** Everything the bundle is made of, so that a change of source is another folder. */
function contentHash() {
  const sum = createHash('sha256');
  for (const folder of ['react', 'form']) {
    for (const name of readdirSync(join(here, folder)).sort())
      sum.update(name).update(readFileSync(join(here, folder, name)));
  }
  sum.update(readFileSync(join(here, '../../package-lock.json')));
  return sum.digest('hex').slice(0, 16);
}

/** The React skin as one script, built once per content and kept in tests/.cache. */
export async function reactScript() {
  const folder = join(cache, contentHash());
  const file = join(folder, 'app.js');
  if (!existsSync(file)) {
    const { build } = await import('vite');
    const { default: react } = await import('@vitejs/plugin-react');
    const making = `${folder}.${process.pid}`;
    await build({
      root: join(here, 'react'),
      configFile: false,
      logLevel: 'error',
      plugins: [react()],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: making,
        emptyOutDir: true,
        lib: { entry: 'main.jsx', formats: ['iife'], name: 'replica', fileName: () => 'app.js' },
      },
    });
    // Two test runs may build at once: whoever comes second throws its own away.
    if (existsSync(folder)) rmSync(making, { recursive: true });
    else renameSync(making, folder);
  }
  return readFileSync(file);
}
