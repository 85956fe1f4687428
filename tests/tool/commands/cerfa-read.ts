import { writeDossierFile } from '@/lib/exchange';
import type { Answer } from '../answer';
import { onlyFile, readArguments, readBytes } from '../arguments';
import { readAnyCerfa } from '../cerfa-reading';

/** Reads a filled form back into a dossier, whoever filled and saved it, boxes or not. */
export async function readForm(args: readonly string[]): Promise<Answer> {
  const { fields, doubts, cautions, from } = await readAnyCerfa(
    readBytes(onlyFile(readArguments(args, {}).files)),
  );
  const dossier = { format: 'compagnon-contrat-pro/dossier' as const, version: 1 as const, fields };
  const printed =
    'Ce PDF n’a plus de cases : les réponses ont été lues à leur place sur la page. Relisez-les.';
  return {
    json: JSON.parse(writeDossierFile(dossier)),
    exit: doubts.length === 0 ? 0 : 1,
    notes: [
      ...(from === 'print' ? [printed] : []),
      ...[...doubts, ...cautions].map(({ id, why }) => `${id} : ${why}`),
    ],
  };
}
