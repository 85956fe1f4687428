import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const GENERATED = new Set(['node_modules', '.output', '.wxt', 'output', '.cache', '.results', '.git']);

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (GENERATED.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** The files of the repository: those git tracks or would track; without git, all but what is generated. */
export function files(): readonly string[] {
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    const listed = execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const present = new Set(walk(''));
    return listed.split('\0').filter((path) => present.has(path));
  } catch {
    return walk('');
  }
}

export type Source = { readonly path: string; readonly text: string };

/** The text of every file whose path matches. */
export const sources = (pattern: RegExp): readonly Source[] =>
  files()
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
