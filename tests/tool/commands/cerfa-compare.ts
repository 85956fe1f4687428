import { compareAnswers } from '@/lib/cerfa';
import type { Answer } from '../answer';
import { BadUse, readArguments, readBytes } from '../arguments';
import { readAnyCerfa } from '../cerfa-reading';
import { readDossier } from '../dossier';

const isPdf = (path: string): boolean => Buffer.from(readBytes(path).subarray(0, 1024)).includes('%PDF-');

const read = async (path: string) => (isPdf(path) ? readAnyCerfa(readBytes(path)) : readDossier(path));

/** Compares two filled forms, or a dossier and a filled form, field by field; 1 when anything differs. */
export async function compareForms(args: readonly string[]): Promise<Answer> {
  const [first, second, ...more] = readArguments(args, {}).files;
  if (first === undefined || second === undefined || more.length > 0)
    throw new BadUse(
      'Indiquez deux fichiers à comparer : un dossier ou un Cerfa rempli, puis un Cerfa rempli.',
    );
  const lines = compareAnswers((await read(first)).fields, await read(second));
  const counts = { same: 0, different: 0, new: 0, gone: 0, doubtful: 0 };
  for (const { state } of lines) counts[state] += 1;
  const unlike = lines.filter(({ state }) => state !== 'same');
  return { json: { counts, lines: unlike }, exit: unlike.length === 0 ? 0 : 1 };
}
