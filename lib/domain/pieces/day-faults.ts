import type { IsoDay } from '../calendar';
import type { Piece } from '../dossier';
import type { Dossier } from '../fields';
import { day, sentence } from '../rules/say';
import type { SignatureTask } from './signatures';
import { signedOn } from './signed-on';

/** Days of signature that do not hold together with the rest. */
export const dayFaults = (
  task: Pick<SignatureTask, 'label' | 'kind' | 'before' | 'signers'>,
  piece: Piece | undefined,
  f: Dossier,
  today: IsoDay,
): readonly string[] => {
  const last = piece === undefined ? undefined : signedOn(piece, f);
  const days = [...task.signers.flatMap(({ on }) => on ?? []), ...(last === undefined ? [] : [last])].sort();
  const [first, end] = [days[0], days.at(-1)];
  if (first === undefined || end === undefined) return [];
  const faults: string[] = [];
  if (end > today) faults.push(`« ${task.label} » porte une signature du ${day(end)}, un jour à venir.`);
  if (piece?.dateFaite !== undefined && first < piece.dateFaite)
    faults.push(
      `« ${task.label} » : une nouvelle version date du ${day(piece.dateFaite)}, après une signature du ${day(first)}. Faites signer la nouvelle version.`,
    );
  if (task.before?.day !== undefined && end > task.before.day)
    faults.push(
      `« ${task.label} » porte une signature du ${day(end)}, après ${task.before.what}, le ${day(task.before.day)}.`,
    );
  const given = f['depot.remiseExemplaire'];
  if (task.kind === 'cerfa' && given !== undefined && given < end)
    faults.push(
      `L'exemplaire du salarié est noté remis le ${day(given)}, avant la dernière signature, le ${day(end)}.`,
    );
  return faults.map(sentence);
};
