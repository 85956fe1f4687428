import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOne, fromPlaywright, fromVitest } from '../../setup/suite/counts.mjs';

const report = (content: object) => {
  const path = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const good = { code: 0, output: 'fine' };
const bad = { code: 1, output: 'what went wrong' };
const unit = (passed: number, failed: number, pending = 0) =>
  report({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 });

describe('counts of npm test', () => {
  it('a check passes or fails as one', () => {
    expect(asOne(good)).toEqual({ passed: 1, failed: 0, words: '' });
    expect(asOne(bad)).toEqual({ passed: 0, failed: 1, words: 'what went wrong' });
  });
  it('a suite counts its tests', () => {
    expect(fromVitest(good, unit(7, 0))).toEqual({ passed: 7, failed: 0, words: '' });
    expect(fromVitest(bad, unit(5, 2))).toMatchObject({ passed: 5, failed: 2 });
  });
  it('a skipped test is a failed one', () => expect(fromVitest(good, unit(5, 0, 1)).failed).toBe(1));
  it('a crash without a failed test is a failure', () => expect(fromVitest(bad, unit(5, 0)).failed).toBe(1));
  it('a suite without its report is a failure', () =>
    expect(fromVitest(good, '/nowhere/report.json')).toMatchObject({ passed: 0, failed: 1 }));
  it('end-to-end tests count the same, flaky ones as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 };
    expect(fromPlaywright(bad, report({ stats }))).toMatchObject({ passed: 3, failed: 3 });
  });
});
