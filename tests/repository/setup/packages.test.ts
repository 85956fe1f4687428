import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagesFresh } from '../../setup/packages.mjs';

const good = { version: '1.0.0', integrity: 'sha512-a' };
const wanted = { '': {}, 'node_modules/a': good, 'node_modules/b': { ...good, optional: true } };

function project(installed: object | undefined): string {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed !== undefined) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

it('takes what is installed when it is what is locked, optional packages aside', () =>
  expect(packagesFresh(project({ 'node_modules/a': good }))).toBe(true));

it.each([
  ['nothing is installed', undefined],
  ['a package is missing', {}],
  ['a version differs', { 'node_modules/a': { ...good, version: '1.0.1' } }],
  ['a content differs', { 'node_modules/a': { ...good, integrity: 'sha512-b' } }],
])('installs again when %s', (_, installed) => expect(packagesFresh(project(installed))).toBe(false));
