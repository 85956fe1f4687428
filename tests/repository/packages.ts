type Lock = { readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

/** Entries of the lock file that hold an address, or cannot be verified once fetched. */
export const lockFaults = (lock: Lock): readonly string[] =>
  Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === '') return [];
    const unsure = entry.integrity === undefined && entry.inBundle !== true;
    return [
      ...('resolved' in entry ? [`${path}: resolved`] : []),
      ...(unsure ? [`${path}: no integrity`] : []),
    ];
  });

const declared = (manifest: Manifest): readonly (readonly [string, string])[] => [
  ...Object.entries(manifest.dependencies ?? {}),
  ...Object.entries(manifest.devDependencies ?? {}),
];

/** Dependencies that are not one exact version. */
export const loosePins = (manifest: Manifest): readonly string[] =>
  declared(manifest)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version))
    .map(([name]) => name);

/** Dependencies without a word in the README's part « Why each dependency ». */
export function unexplained(manifest: Manifest, readme: string): readonly string[] {
  const part = /^#+ Why each dependency$([\s\S]*?)(?=^#{1,2} |$(?![\s\S]))/m.exec(readme)?.[1] ?? '';
  const named = new Set([...part.matchAll(/`([^`]+)`/g)].map((found) => found[1]));
  return declared(manifest)
    .map(([name]) => name)
    .filter((name) => !named.has(name));
}
