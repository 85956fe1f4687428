import { dossierJsonSchema } from '@/lib/domain';
import type { Answer } from '../answer';
import { BadUse, readArguments } from '../arguments';

/** The JSON Schema of dossier.json. */
export async function printSchema(args: readonly string[]): Promise<Answer> {
  if (readArguments(args, {}).files.length > 0) throw new BadUse('Cette commande ne prend pas de fichier.');
  return { json: dossierJsonSchema(), exit: 0 };
}
