import { readFileSync } from 'node:fs';
import { type DossierFile, zDossierFile } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';

const read = (name: string): DossierFile =>
  zDossierFile.parse(
    JSON.parse(readFileSync(new URL(`../fixtures/documents/${name}.json`, import.meta.url), 'utf8')),
  );

/** Three sizes of dossier, and the two of the demonstration. */
export const SHORT = read('short');
export const TYPICAL = read('typical');
export const MAXIMAL = read('maximal');
export const DOSSIERS: readonly (readonly [string, DossierFile])[] = [
  ['short', SHORT],
  ['typical', TYPICAL],
  ['maximal', MAXIMAL],
  ...DEMOS.map(({ id, file }) => [id, file] as const),
];

export const MADE_ON = '2026-11-23';
