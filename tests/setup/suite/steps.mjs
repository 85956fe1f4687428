import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runCommand } from '../run-command.mjs';
import { asOne, fromPlaywright, fromVitest } from './counts.mjs';

const RESULTS = join(ROOT, 'tests', '.results');

/** A program of node_modules, run by this very Node: no shell, no .cmd, the same on every system. */
const bin = (path) => (args, options) =>
  runCommand(process.execPath, [join(ROOT, 'node_modules', path), ...args], options);
const biome = bin('@biomejs/biome/bin/biome');
const wxt = bin('wxt/bin/wxt.mjs');
const tsc = bin('typescript/bin/tsc');
const vitest = bin('vitest/vitest.mjs');
const playwright = bin('@playwright/test/cli.js');

async function types() {
  const prepared = await wxt(['prepare']);
  return asOne(prepared.code === 0 ? await tsc(['--noEmit']) : prepared);
}

/** Shows each file of tests as it ends. */
const showFile = (line) => /^ [✓❯×] tests\//.test(line) && console.log(line);

/** Unit and repository tests, of one folder of tests/ or of all; their lines are shown as they come. */
async function unit(folder) {
  const report = join(RESULTS, `unit-${folder ?? 'all'}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const filter = folder === undefined ? [] : [`tests/${folder}/`];
  return fromVitest(
    await vitest([...args, `--outputFile=${report}`, ...filter], { onLine: showFile }),
    report,
  );
}

/** End-to-end tests in the built extension, of one file or of all; each is shown as it ends. */
async function endToEnd(file) {
  const report = join(RESULTS, 'e2e.json');
  rmSync(report, { force: true });
  const args = ['test', '--config', 'tests/playwright.config.ts', ...(file === undefined ? [] : [file])];
  return fromPlaywright(
    await playwright(args, { onLine: (line) => /^\s+[✓✘]/.test(line) && console.log(line) }),
    report,
  );
}

const build = (browser) => async () => asOne(await wxt(['build', '-b', browser]));

const always = [
  { name: 'lint', run: async () => asOne(await biome(['check', '.'])) },
  { name: 'types', run: types },
  {
    name: 'types of lib/domain, without a browser',
    run: async () => asOne(await tsc(['--noEmit', '-p', 'lib/domain'])),
  },
];
const builds = [
  { name: 'build for Chromium', run: build('chrome'), needed: true },
  { name: 'build for Firefox', run: build('firefox') },
];

/** The steps of `npm test`, in order. A step that is `needed` and fails ends the run. */
export const steps = [
  ...always,
  { name: 'unit and repository tests', run: () => unit() },
  ...builds,
  { name: 'end-to-end tests', run: () => endToEnd() },
];

const unitFolders = () =>
  readdirSync(join(ROOT, 'tests'), { withFileTypes: true })
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .map((one) => one.name)
    .filter((name) =>
      readdirSync(join(ROOT, 'tests', name), { recursive: true }).some((file) =>
        /\.test\.tsx?$/.test(String(file)),
      ),
    );

const specs = () =>
  readdirSync(join(ROOT, 'tests', 'e2e'), { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.spec.ts'))
    .sort();

/** The same steps cut small, so that a long run can stop and go on: a folder of unit tests, a file of e2e tests. */
export const fullSteps = () => [
  ...always,
  ...unitFolders().map((folder) => ({ name: `unit tests of ${folder}`, run: () => unit(folder) })),
  ...builds.map((step) => ({ ...step, again: true })),
  ...(existsSync(join(ROOT, 'tests', 'e2e')) ? specs() : []).map((file) => ({
    name: `end-to-end ${file}`,
    run: () => endToEnd(file),
  })),
];
