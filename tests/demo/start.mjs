// npm run demo: installs what is missing, builds the extension, then plays the whole story in a real Chromium.
import { ensureChromium, ensurePackages, SetupError } from '../setup/index.mjs';
import { ROOT, runCommand, say } from '../setup/run-command.mjs';

try {
  await ensurePackages();
  await ensureChromium();
  say('Building the extension…');
  const built = await runCommand(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build']);
  if (built.code !== 0) throw new SetupError(built.output ?? 'The build failed.');
  const told = await runCommand(
    process.execPath,
    ['--import', 'tsx', `${ROOT}tests/demo/story.ts`, ...process.argv.slice(2)],
    { onLine: say },
  );
  process.exitCode = told.code;
} catch (cause) {
  if (!(cause instanceof SetupError)) throw cause;
  say(cause.message);
  process.exitCode = 2;
}
