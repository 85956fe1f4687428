import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  cacheDir: `${root}tests/.cache/vite`,
  test: {
    include: [
      'tests/{shared,domain,autofill,zoo,portals,cerfa,documents,vault,exchange,messages,components,corpus,references,repository,tool}/**/*.test.{ts,tsx}',
    ],
    environment: 'node',
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
