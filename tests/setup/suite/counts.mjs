import { existsSync, readFileSync } from 'node:fs';

/** What became of a step: tests passed, failed, and the words to show for the failures. */
const result = (passed, failed, words) => ({ passed, failed, words });

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** A program that is one check by itself (lint, types, a build): it passes or fails as a whole. */
export const asOne = ({ code, output }) =>
  result(code === 0 ? 1 : 0, code === 0 ? 0 : 1, code === 0 ? '' : output);

/**
 * A suite that left a report: the counts are the report's. A skipped test counts as failed, and so does a run
 * that ended badly although no test failed (a crash, no test found).
 */
function asSuite({ code, output }, counts, unexpected) {
  const failed = counts === undefined ? 1 : counts.failed + counts.skipped;
  const total = failed === 0 && code !== 0 ? 1 : failed;
  const skipped =
    counts !== undefined && counts.skipped > 0 ? `${counts.skipped} skipped: none may be.\n` : '';
  return result(counts?.passed ?? 0, total, total === 0 ? '' : `${skipped}${unexpected || output}`);
}

/** Counts of vitest's json report. */
export function fromVitest(run, path) {
  const report = readJson(path);
  if (report === undefined) return asSuite(run, undefined, '');
  const skipped = report.numPendingTests + report.numTodoTests;
  return asSuite(run, { passed: report.numPassedTests, failed: report.numFailedTests, skipped }, '');
}

/** Counts of Playwright's json report. */
export function fromPlaywright(run, path) {
  const report = readJson(path);
  if (report === undefined) return asSuite(run, undefined, '');
  const { expected, unexpected, flaky, skipped } = report.stats;
  return asSuite(run, { passed: expected, failed: unexpected + flaky, skipped }, '');
}
