import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tool-'));

/** A path in a folder of this run. */
export const place = (name: string): string => join(folder, name);

/** Writes a file for the tool to read and answers its path. */
export function put(name: string, content: string | Uint8Array): string {
  writeFileSync(place(name), content);
  return place(name);
}

/** Writes a dossier with these fields. */
export const putDossier = (name: string, fields: Readonly<Record<string, unknown>>): string =>
  put(name, JSON.stringify({ format: 'compagnon-contrat-pro/dossier', version: 1, fields }));
