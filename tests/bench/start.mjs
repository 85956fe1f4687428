// npm run bench: builds the extension, then prints the figures that the project promises or watches.
import { ensureMachine } from '../setup/index.mjs';
import { ROOT, runCommand, say } from '../setup/run-command.mjs';

await ensureMachine();
say('Building the extension…');
const node = process.execPath;
const built = await runCommand(node, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', 'chrome']);
if (built.code !== 0) {
  say(built.output);
  process.exit(1);
}
const args = [`${ROOT}node_modules/tsx/dist/cli.mjs`, `${ROOT}tests/bench/main.ts`, ...process.argv.slice(2)];
const { code } = await runCommand(node, args, { onLine: (line) => process.stdout.write(`${line}\n`) });
process.exitCode = code;
