import { posix } from 'node:path';
import { LAYERS, type Layer } from './layers';
import type { Source } from './tree';

export type Import = { readonly to: string; readonly typeOnly: boolean };

const STATIC = /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm;
const BARE = /^\s*import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a module imports, as written. */
export function importsOf(text: string): readonly Import[] {
  return [
    ...[...text.matchAll(STATIC)].map((found) => ({ to: found[2] ?? '', typeOnly: found[1] !== undefined })),
    ...[...text.matchAll(BARE)].map((found) => ({ to: found[1] ?? '', typeOnly: false })),
    ...[...text.matchAll(DYNAMIC)].map((found) => ({ to: found[1] ?? '', typeOnly: false })),
  ];
}

/** Where an import leads: a path of the repository without extension or query, or the name of a package. */
export function resolveImport(from: string, to: string): string {
  const plain = to.replace(/\?.*$/, '');
  if (plain.startsWith('@/')) return plain.slice(2);
  return plain.startsWith('.') ? posix.join(posix.dirname(from), plain) : plain;
}

const layerOf = (path: string): Layer | undefined =>
  LAYERS.filter(({ folder }) => path === folder || path.startsWith(`${folder}/`)).sort(
    (one, other) => other.folder.length - one.folder.length,
  )[0];

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** Files that a layer may name past an index.ts, and that import something all the same. */
export const notAlone = (all: readonly Source[], layers: readonly Layer[] = LAYERS): readonly string[] =>
  layers
    .flatMap(({ alone = [] }) => alone)
    .filter((named) => {
      const source = all.find(({ path }) => path.replace(/\.tsx?$/, '') === named);
      return source === undefined || importsOf(source.text).length > 0;
    });

/** Imports that do not go downwards, as « from → to: reason ». `modules` are the paths of all sources. */
export function upwardImports(all: readonly Source[]): readonly string[] {
  const borders = new Set(
    all.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => posix.dirname(path)),
  );
  return all.flatMap(({ path, text }) => {
    const layer = layerOf(path);
    if (layer === undefined) return [`${path}: stands in no layer`];
    return importsOf(text).flatMap(({ to, typeOnly }) => {
      const target = resolveImport(path, to);
      const tell = (why: string) => [`${path} → ${to}: ${why}`];
      if (layerOf(target) === undefined) {
        const bad = layer.packages !== 'any' && !layer.packages.some((name) => within(target, name));
        return bad ? tell(`${layer.folder} may not use this package`) : [];
      }
      if (layerOf(target) === layer) return [];
      if (typeOnly && layer.types?.some((allowed) => within(target, allowed)) === true) return [];
      if (!layer.imports.some((allowed) => within(target, allowed)))
        return tell(`${layer.folder} may not import it`);
      const deep = layer.byIndex === true && within(target, 'lib') && !within(target, 'lib/shared');
      const alone = layer.alone?.includes(target) === true;
      return deep && !alone && !borders.has(target) && !/^lib\/[^/]+(?:\/index)?$/.test(target)
        ? tell('only through the index.ts')
        : [];
    });
  });
}
