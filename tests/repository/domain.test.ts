import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './tree';

describe('lib/domain', () => {
  const options = JSON.parse(readFileSync(`${ROOT}lib/domain/tsconfig.json`, 'utf8')).compilerOptions;

  it('is compiled without the DOM', () =>
    expect(options.lib.filter((name: string) => /dom|worker/i.test(name))).toEqual([]));
  it('is compiled without the types of any browser or of Node', () => expect(options.types).toEqual([]));
});
