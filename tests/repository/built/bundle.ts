import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The files of a built extension, by path with forward slashes. */
export type Bundle = ReadonlyMap<string, string>;

/** Reads the text files of a build; throws with the way to make it when it is not there. */
export function readBundle(folder: string): Bundle {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`No build in ${folder}: run npm run build first.`);
  const paths = readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));
  return new Map(
    paths
      .filter((path) => /\.(?:m?js|html|json|css)$/.test(path))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"`;()]*?\bfrom\s*)?["']([^"']+\.m?js)["']/g;
const HTML_SCRIPT = /<(?:script|link)\b[^>]*\b(?:src|href)=["']([^"']+\.m?js)["']/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((one) => one[1] ?? '');
const from = (path: string, to: string) =>
  to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(path), to);

/** The scripts a page loads before anything is asked of it: its own, those preloaded, and what they import. */
export function initialScripts(bundle: Bundle, page: string): readonly string[] {
  const html = bundle.get(page);
  if (html === undefined) throw new Error(`${page} is not in the build.`);
  const queue = found(html, HTML_SCRIPT).map((to) => from(page, to));
  const loaded = new Set<string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (loaded.has(path)) continue;
    const text = bundle.get(path);
    if (text === undefined) throw new Error(`${page} loads ${path}, which is not in the build.`);
    loaded.add(path);
    queue.push(...found(text, STATIC_IMPORT).map((to) => from(path, to)));
  }
  return [...loaded].sort();
}

/** The size of these files together, in bytes. */
export const bytesOf = (bundle: Bundle, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + Buffer.byteLength(bundle.get(path) ?? ''), 0);
