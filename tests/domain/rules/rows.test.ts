import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '@/lib/domain/rules';
import { FAMILIES, ROWS, WAITING } from './rows';

const live = new Set(RULES.map(({ id }) => id));
const inFamily = (family: string, ids: Iterable<string>): number =>
  [...ids].filter((id) => id.startsWith(`${family}-`)).length;
const numbered = [...live].filter((id) => /-\d{3}$/.test(id));

describe('the rows of checks.tsv', () => {
  it('are those of the list', () => {
    const table = new URL('../../../../shared/reference/checks.tsv', import.meta.url);
    // A clone without the reference still compares the numbering with the counts.
    const listed = existsSync(table)
      ? readFileSync(table, 'utf8')
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.split('\t')[0] ?? '')
      : ROWS;
    expect(listed).toEqual(ROWS);
    expect(ROWS).toHaveLength(222);
  });
  it('are live, or wait with a reason', () => {
    expect(ROWS.filter((id) => live.has(id) === (WAITING[id] !== undefined))).toEqual([]);
    for (const why of Object.values(WAITING)) expect(why.length).toBeGreaterThan(30);
    expect(Object.keys(WAITING).filter((id) => !ROWS.includes(id))).toEqual([]);
  });
  it('are live in number', () => {
    const counts = Object.keys(FAMILIES).map((family) => `${family} ${inFamily(family, numbered)}`);
    console.log(`rows live: ${counts.join(', ')}; rules ${RULES.length}`);
    const four = ['PRES', 'FMT', 'XREF', 'LEGAL'].map((family) => inFamily(family, numbered));
    expect(four).toEqual([68, 33, 31, 54]);
    expect(four.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(186);
    expect(numbered.filter((id) => id.startsWith('DOC')).sort()).toEqual(
      ['018', '019', '020', '021', '022', '025', '026'].map((number) => `DOC-${number}`),
    );
  });
  it('have each a logic of their own in law and crossing', () => {
    const rules = RULES.filter(({ id }) => /^(?:XREF|LEGAL)-\d{3}$/.test(id));
    const examplesOf = (id: string) =>
      rules.filter((rule) => rule.id === id).flatMap(({ examples }) => examples);
    /** What a row answers, on the best of its windows, to examples of two rows. */
    const answers = (id: string, on: ReturnType<typeof examplesOf>): string =>
      on
        .map(({ given, day, beside }) =>
          rules
            .filter((rule) => rule.id === id)
            .map((rule) => rule.judge(given, day ?? '2026-11-23', beside).status)
            .join(),
        )
        .join(' ');
    const ids = [...new Set(rules.map(({ id }) => id))];
    const twins = ids.flatMap((one, index) =>
      ids.slice(index + 1).filter((other) => {
        const on = [...examplesOf(one), ...examplesOf(other)];
        return answers(one, on) === answers(other, on);
      }),
    );
    expect(twins).toEqual([]);
  });
});
