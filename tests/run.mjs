// npm test: installs what is missing, then runs every check in order. The last line is « N passed, M failed ».
// --full (npm run test:full) runs every slice of the long suites and goes on where a former full run stopped.
import { mkdirSync } from 'node:fs';
import { ensureMachine } from './setup/index.mjs';
import { ROOT, seconds } from './setup/run-command.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const full = process.argv.includes('--full');
const start = Date.now();
await ensureMachine();
const { steps, fullSteps } = await import('./setup/suite/steps.mjs');
const { commit, readProgress, writeProgress, writeFigures } = await import('./setup/suite/progress.mjs');

if (full) process.env.COMPAGNON_FULL = '1';
mkdirSync(`${ROOT}tests/.results`, { recursive: true });

const tested = commit();
const done = full ? readProgress(tested) : {};
const total = { passed: 0, failed: 0 };

for (const step of full ? fullSteps() : steps) {
  const before = step.again === true ? undefined : done[step.name];
  if (before !== undefined) {
    say(`✓ ${step.name}: ${before} passed in a former run of this commit`);
    total.passed += before;
    continue;
  }
  const begin = Date.now();
  say(`… ${step.name}`);
  const { passed, failed, words } = await step.run();
  say(`${failed === 0 ? '✓' : '✘'} ${step.name}: ${passed} passed, ${failed} failed in ${seconds(begin)}`);
  if (words !== '') say(words.trimEnd());
  total.passed += passed;
  total.failed += failed;
  if (failed === 0) done[step.name] = passed;
  if (full) writeProgress(tested, done);
  if (failed > 0 && step.needed === true) {
    say('The steps that need this one were not run.');
    break;
  }
}

if (full) writeFigures(tested);
say(`Whole run: ${seconds(start)}`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
