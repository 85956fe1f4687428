import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runCommand, SetupError, say, seconds } from './run-command.mjs';

const readLock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/**
 * Whether what is installed is what the lock file asks for: npm writes `node_modules/.package-lock.json` last,
 * so an interrupted install is not taken for a finished one. Optional packages may be absent (other platforms).
 */
export function packagesFresh(root = ROOT) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = readLock(join(root, 'package-lock.json'));
  const found = readLock(installed);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = found[path];
    if (there === undefined)
      return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return there.version === entry.version && there.integrity === entry.integrity;
  });
}

/** Installs the npm packages exactly as locked, when they are absent or not those of the lock file. */
export async function ensurePackages() {
  if (packagesFresh()) return;
  const start = Date.now();
  say('Installing the npm packages (npm ci)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, output } = await runCommand(npm, ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new SetupError(
      `npm ci failed. Check the network and run it by hand to see more:\n${output.trim()}`,
    );
  }
  say(`npm packages installed in ${seconds(start)}.`);
}
