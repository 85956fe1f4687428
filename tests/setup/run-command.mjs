import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A setup that cannot go on; its message says in plain words what the person must install. */
export class SetupError extends Error {}

/** Prints a line of progress at once; on standard error, since a command’s answer has standard output for itself. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Seconds since `start` (a Date.now()), with one digit. */
export const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/**
 * Runs a program to its end, without a shell (Windows needs one for .cmd files).
 * Its lines go to `onLine` as they come; answers its exit code (127 when it cannot start) and all it printed.
 */
export function runCommand(program, args, { env = {}, onLine } = {}) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && program.endsWith('.cmd');
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    let output = '';
    let line = '';
    const take = (chunk) => {
      output += chunk;
      if (onLine === undefined) return;
      const lines = (line + chunk).split('\n');
      line = lines.pop() ?? '';
      for (const one of lines) onLine(one);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (line !== '' && onLine !== undefined) onLine(line);
      resolve({ code: code ?? 1, output: signal === null ? output : `${output}(ended by ${signal})\n` });
    });
  });
}
