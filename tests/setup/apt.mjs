import { existsSync, readFileSync } from 'node:fs';
import { runCommand, SetupError, say, seconds } from './run-command.mjs';

/** Debian itself: on Ubuntu the package `chromium` is only a door to a snap, which a container cannot install. */
export const isDebian = (release = '/etc/os-release') =>
  existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));

/** Whether this process may install system packages by itself. */
export const mayInstall = () => process.getuid?.() === 0 && isDebian();

const env = { DEBIAN_FRONTEND: 'noninteractive' };
let updated = false;

/** Installs Debian packages by apt-get, after one update of its lists; throws with apt's own words. */
export async function aptInstall(names) {
  const start = Date.now();
  const steps = [['install', '-y', '--no-install-recommends', ...names]];
  if (!updated) steps.unshift(['update']);
  for (const args of steps) {
    say(`apt-get ${args.join(' ')}…`);
    const { code, output } = await runCommand('apt-get', ['-q', ...args], { env });
    if (code !== 0) throw new SetupError(`apt-get ${args.join(' ')} failed:\n${output.trim()}`);
    updated = true;
  }
  say(`Installed ${names.join(', ')} in ${seconds(start)}.`);
}
