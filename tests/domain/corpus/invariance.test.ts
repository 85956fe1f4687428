import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conformCases, defectCases } from './dossiers';
import { findingsOf } from './run';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TSX = `${ROOT}node_modules/tsx/dist/cli.mjs`;
const cases = [...conformCases, ...defectCases];

type Printed = { readonly offset: number; readonly print: string; readonly cases: number };

/** The fingerprint of every finding of the corpus, told by a process whose clock is in this zone. */
const inZone = async (zone: string): Promise<Printed> => {
  const { stdout } = await promisify(execFile)(process.execPath, [TSX, 'tests/domain/corpus/print.ts'], {
    cwd: ROOT,
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout) as Printed;
};

describe('the findings of the corpus', () => {
  it('are the same in Auckland, in Cayenne and at Greenwich', async () => {
    const seen = [await inZone('Pacific/Auckland'), await inZone('America/Cayenne'), await inZone('UTC')];
    expect(seen.map(({ offset }) => offset)).toEqual([-780, 180, 0]);
    expect(seen[0]?.cases).toBe(cases.length);
    expect(new Set(seen.map(({ print }) => print)).size).toBe(1);
  }, 120_000);

  it('do not depend on the order of the fields', () => {
    const shuffled = fc.constantFrom(...cases).chain((one) =>
      fc
        .shuffledSubarray(Object.entries(one.file.fields), {
          minLength: Object.keys(one.file.fields).length,
        })
        .map((entries) => ({ one, fields: Object.fromEntries(entries) })),
    );
    fc.assert(
      fc.property(shuffled, ({ one, fields }) => {
        expect(findingsOf({ ...one, file: { ...one.file, fields } })).toEqual(findingsOf(one));
      }),
      { numRuns: 400 },
    );
  });
});
