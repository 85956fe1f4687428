import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockFaults, loosePins, unexplained } from './packages';
import { ROOT } from './tree';

const read = (path: string) => (existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : '');
const manifest = JSON.parse(read('package.json'));

describe('dependencies', () => {
  it('the lock file holds no address and can verify each package', () =>
    expect(lockFaults(JSON.parse(read('package-lock.json')))).toEqual([]));
  it('each is one exact version', () => expect(loosePins(manifest)).toEqual([]));
  it('the README says why each is there', () => expect(unexplained(manifest, read('README.md'))).toEqual([]));
});

describe('the guard itself', () => {
  it('finds addresses and missing integrities', () => {
    const packages = {
      '': {},
      'node_modules/good': { version: '1.0.0', integrity: 'sha512-x' },
      'node_modules/bundled': { version: '1.0.0', inBundle: true },
      'node_modules/bad': { version: '1.0.0', resolved: 'https://somewhere' },
    };
    expect(lockFaults({ packages })).toEqual([
      'node_modules/bad: resolved',
      'node_modules/bad: no integrity',
    ]);
  });
  it('finds ranges', () =>
    expect(
      loosePins({
        dependencies: { a: '^1.0.0', b: '1.2.3', d: '1.2.3-alpha' },
        devDependencies: { c: 'latest' },
      }),
    ).toEqual(['a', 'c']));
  it('finds what the README does not explain', () => {
    const readme = '# X\n`a`\n\n## Why each dependency\n- `b`: because.\n\n## Next\n`c`\n';
    expect(unexplained({ dependencies: { a: '1.0.0', b: '1.0.0', c: '1.0.0' } }, readme)).toEqual(['a', 'c']);
  });
  it('reads the part up to the end of the file', () =>
    expect(unexplained({ dependencies: { b: '1.0.0' } }, '## Why each dependency\n- `b`: because.')).toEqual(
      [],
    ));
});
