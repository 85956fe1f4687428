import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check, type Finding } from '@/lib/domain';
import { slice } from '../../setup/slice.mjs';
import { PATIENCE, runTool } from '../../tool/run-tool';
import { type Case, conformCases, defectCases } from './dossiers';

type Answer = { readonly file: string; readonly findings?: readonly Finding[]; readonly error?: unknown };

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (one: Case): string => join(folder, `${one.id}.json`);
const cases = [...conformCases, ...defectCases];

/** The cases by day and purpose: the tool takes one of each a run. */
const groups = new Map<string, Case[]>();
for (const one of cases) {
  const key = `${one.day} ${one.purpose}`;
  groups.set(key, [...(groups.get(key) ?? []), one]);
}

const write = (one: Case): void =>
  writeFileSync(
    pathOf(one),
    JSON.stringify({ format: 'compagnon-contrat-pro/dossier', version: 1, ...one.file }),
  );

/** What a file may hold: no `undefined`, as JSON. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every run of the tool in a full run of the tests, else every third, the largest first. */
const runs = slice(
  'corpus by the command line',
  [...groups.values()].sort((one, other) => other.length - one.length),
  3,
);

describe('the corpus through the command line', () => {
  it(
    `gives the findings of the library, file by file, in ${runs.length} runs`,
    async () => {
      cases.forEach(write);
      const waiting = [...runs];
      const worker = async (): Promise<void> => {
        for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
          const [{ day, purpose } = { day: '', purpose: '' }] = group;
          const args = ['check', ...group.map(pathOf), '--day', day, '--purpose', purpose];
          const answers = (await runTool(...args)).json as readonly Answer[];
          for (const [index, one] of group.entries()) {
            expect([one.id, answers[index]?.file]).toEqual([one.id, pathOf(one)]);
            expect([one.id, answers[index]?.findings]).toEqual([
              one.id,
              asJson(check(one.file, day, one.purpose)),
            ]);
          }
        }
      };
      await Promise.all([worker(), worker()]);
    },
    10 * PATIENCE,
  );
});
