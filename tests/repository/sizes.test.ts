import { describe, expect, it } from 'vitest';
import { DATA_TABLES } from './data-tables';
import { LINES_MAX, LINES_MEDIAN, medianLines, needlessTables, tooLong } from './sizes';
import { sources } from './tree';

const code = sources(/^(?:lib|components|entrypoints|tests)\/.*\.(?:tsx?|mjs|css)$/);
const product = code.filter(({ path }) => !path.startsWith('tests/'));

describe('file sizes', () => {
  it('no code file is longer than the limit', () => expect(tooLong(code, DATA_TABLES)).toEqual([]));
  it('each exception is still needed and says why', () =>
    expect(needlessTables(code, DATA_TABLES)).toEqual([]));
  it('most files are short', () => expect(medianLines(product)).toBeLessThanOrEqual(LINES_MEDIAN));
});

describe('the guard itself', () => {
  const long = { path: 'lib/long.ts', text: 'x\n'.repeat(LINES_MAX + 1) };
  const short = { path: 'lib/short.ts', text: 'x\n'.repeat(LINES_MAX) };

  it('finds a long file, not one at the limit', () => expect(tooLong([long, short], {})).toHaveLength(1));
  it('lets a named table be', () =>
    expect(tooLong([long], { 'lib/long.ts': 'a table of the State' })).toEqual([]));
  it('finds exceptions without need or reason', () =>
    expect(
      needlessTables([long, short], {
        'lib/short.ts': 'no longer long at all',
        'lib/gone.ts': 'no longer there at all',
        'lib/long.ts': '',
      }),
    ).toHaveLength(3));
  it('takes the median', () => expect(medianLines([long, short, short])).toBe(LINES_MAX));
});
