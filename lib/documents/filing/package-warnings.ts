import { KINDS_OF_PIECE } from '../../domain';
import { typeset } from '../../shared/text';
import type { FilingLimits } from './limits';
import type { Loaded } from './load';
import type { PackageFault } from './package-type';
import { sizeText } from './sizes';

/** What a person should look at before filing: type, size, the same file twice. */
export const packageWarnings = (loaded: readonly Loaded[], limits: FilingLimits): readonly PackageFault[] => {
  const seen = new Map<string, string>();
  return loaded.flatMap(({ piece, bytes, sha256: mark }): readonly PackageFault[] => {
    const { label } = KINDS_OF_PIECE[piece.kind];
    const say = (code: PackageFault['code'], message: string): PackageFault => ({
      code,
      severity: 'warn',
      piece: piece.id,
      message: typeset(message),
    });
    const twin = seen.get(mark);
    seen.set(mark, label);
    return [
      ...(twin === undefined ? [] : [say('same-file', `« ${label} » et « ${twin} » sont le même fichier.`)]),
      ...(limits.types.includes(piece.type ?? '')
        ? []
        : [
            say('type', `« ${label} » n’est pas d’un type que le portail accepte. Joignez-la plutôt en PDF.`),
          ]),
      ...(bytes.length <= limits.fileBytes
        ? []
        : [
            say(
              'size',
              `« ${label} » pèse ${sizeText(bytes.length)}, plus que les ${sizeText(limits.fileBytes)} acceptés par le portail.`,
            ),
          ]),
    ];
  });
};
