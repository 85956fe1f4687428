const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];
const DOTFILES = ['.biome.json', '.ci', '.gitignore', '.npmrc', '.readme'];
const VAGUE = /^(?:utils?|helpers?|common|managers?|data|info|misc|stuff)(?:\.|$)/i;

/** What is missing from the top of the repository, or should not be there. */
export function topLevelFaults(files: readonly string[]): readonly string[] {
  const there = new Set(files.map((path) => path.split('/')[0] ?? ''));
  const allowed = new Set([...TOP_LEVEL, ...DOTFILES]);
  return [
    ...TOP_LEVEL.filter((name) => !there.has(name)).map((name) => `${name} is missing`),
    ...[...there].filter((name) => !allowed.has(name)).map((name) => `${name} should not be there`),
  ];
}

/** Files or folders whose name says nothing of what they hold. */
export const vagueNames = (files: readonly string[]): readonly string[] =>
  files.filter(
    (path) =>
      /^(?:lib|components|entrypoints)\//.test(path) && path.split('/').some((name) => VAGUE.test(name)),
  );

/** Unit tests that stand in a folder the test runner does not look into. */
export const unrunTests = (files: readonly string[], included: readonly string[]): readonly string[] =>
  files.filter(
    (path) => /\.test\.tsx?$/.test(path) && !included.some((folder) => path.startsWith(`tests/${folder}/`)),
  );
