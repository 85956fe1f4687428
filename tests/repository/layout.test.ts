import { describe, expect, it } from 'vitest';
import config from '../vitest.config';
import { topLevelFaults, unrunTests, vagueNames } from './layout';
import { files } from './tree';

const all = files();
const patterns = (config as { test?: { include?: readonly string[] } }).test?.include ?? [];
const included = patterns.flatMap((one) => (/^tests\/\{([^}]+)\}/.exec(one)?.[1] ?? '').split(','));

describe('layout', () => {
  it('the top level is exactly as given', () => expect(topLevelFaults(all)).toEqual([]));
  it('no name is vague', () => expect(vagueNames(all)).toEqual([]));
  it('every unit test is run', () => expect(unrunTests(all, included)).toEqual([]));
});

describe('the guard itself', () => {
  it('finds what is missing and what is too much', () => {
    const faults = topLevelFaults([...all.filter((path) => path !== 'LICENSE'), 'vite.config.ts']);
    expect(faults).toEqual(
      expect.arrayContaining(['LICENSE is missing', 'vite.config.ts should not be there']),
    );
  });
  it('finds vague names', () =>
    expect(vagueNames(['lib/utils/a.ts', 'lib/domain/helpers.ts', 'lib/domain/datum.ts'])).toHaveLength(2));
  it('finds tests nobody runs', () =>
    expect(unrunTests(['tests/else/a.test.ts', 'tests/domain/a.test.ts'], ['domain'])).toEqual([
      'tests/else/a.test.ts',
    ]));
});
