import { describe, expect, it } from 'vitest';
import { CONVENTIONS } from './conventions';
import { CORRECTIONS } from './corrections';
import { mutantsOf } from './mutants';
import { broken } from './witness';

describe('what the mutation run compares with', () => {
  it.each([...CONVENTIONS, ...CORRECTIONS].map(({ name, got, wanted }) => [name, got, wanted] as const))(
    '%s',
    (_, got, wanted) => {
      expect(got()).toEqual(wanted);
    },
  );
  it('holds before any change', () => expect(broken()).toBeUndefined());
});

describe('the mutants', () => {
  const changes = (text: string) => mutantsOf('x.ts', text).map(({ before, after }) => `${before} ${after}`);
  it('change comparisons, days and thresholds by one step', () => {
    expect(changes("const LIMIT = 12;\nif (age >= LIMIT && day < '2026-02-28') return;")).toEqual([
      '>= >',
      '< <=',
      '2026-02-28 2026-03-01',
      '12 13',
    ]);
  });
  it('leave examples, sentences and comments alone', () => {
    expect(
      changes("// age > 3\nconst a = `age > 3`;\nexamples: [{ given: x > 3, day: '2026-01-01' }],"),
    ).toEqual([]);
  });
});
