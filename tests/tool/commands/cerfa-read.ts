import { readCerfa } from '@/lib/cerfa';
import { writeDossierFile } from '@/lib/exchange';
import type { Answer } from '../answer';
import { onlyFile, readArguments, readBytes } from '../arguments';

/** Reads a filled form back into a dossier, whoever filled and saved it. */
export async function readForm(args: readonly string[]): Promise<Answer> {
  const { fields, doubts } = await readCerfa(readBytes(onlyFile(readArguments(args, {}).files)));
  const dossier = { format: 'compagnon-contrat-pro/dossier' as const, version: 1 as const, fields };
  return {
    json: JSON.parse(writeDossierFile(dossier)),
    exit: doubts.length === 0 ? 0 : 1,
    notes: doubts.map(({ id, why }) => `${id} : ${why}`),
  };
}
