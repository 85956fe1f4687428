import { ensureChromium } from './chromium.mjs';
import { ensureOffice } from './office.mjs';
import { ensurePackages } from './packages.mjs';
import { ensurePdfPrograms } from './pdf-programs.mjs';
import { ensurePoppler } from './poppler.mjs';
import { SetupError } from './run-command.mjs';

export { ensureChromium, ensurePackages, ensurePoppler, SetupError };

/**
 * Everything the tests and the demo need on this machine. Sets CHROMIUM for the child processes.
 * On a machine where something must be installed by hand: says what on standard error and ends with 2.
 */
export async function ensureMachine() {
  try {
    await ensurePackages();
    process.env.CHROMIUM = await ensureChromium();
    await ensurePoppler();
    await ensurePdfPrograms();
    await ensureOffice();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
