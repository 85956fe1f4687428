import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  testDir: here('./e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: here('./.results/e2e'),
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: here('./.results/e2e.json') }]],
});
