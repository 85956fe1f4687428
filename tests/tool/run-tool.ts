import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSX = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));

export type Ended = { readonly exit: number; readonly json: unknown; readonly said: string };

/** Runs the real command line as another process; its standard output must be empty or one JSON value. */
export const runTool = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const options = { cwd: ROOT, maxBuffer: 50_000_000, timeout: 120_000 };
    execFile(process.execPath, [TSX, 'tests/tool/index.ts', ...args], options, (error, stdout, stderr) => {
      const exit = error === null ? 0 : error.code;
      if (typeof exit !== 'number') return reject(new Error(`The tool did not end by itself: ${stderr}`));
      resolve({ exit, json: stdout === '' ? undefined : JSON.parse(stdout), said: stderr });
    });
  });

/** How long a test that starts the tool may last, in milliseconds: a busy machine starts it slowly. */
export const PATIENCE = 120_000;

/** A line of a JavaScript stack, which no answer may hold. */
export const STACK = /^\s+at .+[:(]\d+:\d+\)?$/m;
