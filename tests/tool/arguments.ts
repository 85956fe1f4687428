import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command was called wrongly; its message is a French sentence that says what to write instead. */
export class BadUse extends Error {}

type Flags = NonNullable<ParseArgsConfig['options']>;

/** Files and options of a command line; anything unknown or without its value is bad use. */
export function readArguments(args: readonly string[], flags: Flags) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: flags,
      allowPositionals: true,
      strict: true,
    });
    const text = (name: string): string | undefined => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    };
    return { files: positionals, text, on: (name: string) => values[name] === true };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new BadUse(`Option inconnue ou sans valeur : ${option}`);
  }
}

/** `npm run` changes the folder: a path is understood from where the person stands. */
const from = (): string =>
  (process.env.npm_lifecycle_event === 'tool' ? process.env.INIT_CWD : undefined) ?? process.cwd();
export const absolute = (path: string): string => resolve(from(), path);

/** The one file a command works on. */
export function onlyFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined) throw new BadUse('Indiquez un fichier.');
  if (more.length > 0) throw new BadUse('Indiquez un seul fichier.');
  return file;
}

/** The value of an option the command cannot do without. */
export function wanted(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new BadUse(`Il manque l’option ${option}.`);
  return value;
}

/** The bytes of a file; a path that is not a readable file is bad use. */
export function readBytes(path: string): Uint8Array<ArrayBuffer> {
  try {
    if (!statSync(absolute(path)).isFile()) throw new BadUse(`Ce n’est pas un fichier : ${path}`);
    return new Uint8Array(readFileSync(absolute(path)));
  } catch (error) {
    throw error instanceof BadUse ? error : new BadUse(`Fichier introuvable ou illisible : ${path}`);
  }
}
