import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EQUIVALENT } from './equivalent';
import { type Mutant, mutantsOf } from './mutants';

// npx tsx tests/domain/mutation/run.ts [word of a path]: each threshold, day and comparison changed by one step.

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CACHE = `${ROOT}tests/.cache/mutation/`;
const FOLDERS = ['lib/domain/rules/', 'lib/domain/law/', 'lib/domain/pay/', 'lib/domain/deadlines/'];
const FILES = ['lib/domain/calendar.ts', 'lib/domain/conventions.ts'];
/** Examples, sentences and typography; the type of a rule; presence and format, which hold no threshold. */
const APART = /examples|sample|say|define|facts|presence|format|lines|ics|articles/;

type Bundler = {
  build: (options: object) => Promise<unknown>;
};
/** The bundler that tsx brings. */
const esbuild = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild') as Bundler;

const bundle = (outfile: string, mutant?: Mutant): Promise<unknown> =>
  esbuild.build({
    entryPoints: [`${ROOT}tests/domain/mutation/witness.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: { '@': ROOT.slice(0, -1) },
    outfile,
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutant',
        setup: (build: { onLoad: (filter: object, load: (args: { path: string }) => unknown) => void }) => {
          build.onLoad({ filter: /lib[\\/]domain[\\/].*\.ts$/ }, ({ path }) =>
            mutant !== undefined && path === `${ROOT}${mutant.path}`
              ? { contents: mutant.source, loader: 'ts' }
              : undefined,
          );
        },
      },
    ],
  });

/** The example that catches a mutant; undefined when none does. A domain that throws is caught by all of them. */
const caughtBy = async (mutant: Mutant | undefined, number: number): Promise<string | undefined> => {
  const file = `${CACHE}${number}.mjs`;
  await bundle(file, mutant);
  try {
    const { broken } = (await import(pathToFileURL(file).href)) as { broken: () => string | undefined };
    return broken();
  } catch (error) {
    return `throws: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    rmSync(file, { force: true });
  }
};

const word = process.argv[2] ?? '';
const paths = [
  ...FOLDERS.flatMap((folder) => readdirSync(`${ROOT}${folder}`).map((name) => `${folder}${name}`)),
  ...FILES,
].filter((path) => !APART.test(path.split('/').at(-1) ?? '') && path.includes(word));
const mutants = paths.flatMap((path) => mutantsOf(path, readFileSync(`${ROOT}${path}`, 'utf8')));

mkdirSync(CACHE, { recursive: true });
const untouched = await caughtBy(undefined, 0);
if (untouched !== undefined) throw new Error(`an example fails before any change: ${untouched}`);
const alive: Mutant[] = [];
let [number, same] = [0, 0];
for (const mutant of mutants) {
  number += 1;
  if ((await caughtBy(mutant, number)) !== undefined) continue;
  const place = `${mutant.path.replace('lib/domain/', '')}: ${readFileSync(`${ROOT}${mutant.path}`, 'utf8').split('\n')[mutant.line - 1]?.trim()} [${mutant.before} → ${mutant.after}]`;
  if (EQUIVALENT[place] === undefined) alive.push(mutant);
  else same += 1;
  if (EQUIVALENT[place] === undefined) console.log(`not caught: ${place}`);
}
rmSync(CACHE, { recursive: true, force: true });
const kinds = (['comparison', 'number', 'day'] as const).map(
  (kind) => `${kind} ${mutants.filter((mutant) => mutant.kind === kind).length}`,
);
console.log(
  `${mutants.length} mutants (${kinds.join(', ')}): ${mutants.length - alive.length - same} caught, ${same} that change nothing, ${alive.length} not caught`,
);
process.exitCode = alive.length === 0 ? 0 : 1;
