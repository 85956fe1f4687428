import { KINDS_OF_PIECE, type Piece } from '../../domain';
import { typeset } from '../../shared/text';
import { sha256 } from './fingerprint';
import type { PackageFault, PackageRequest } from './package-type';

/** An attached file that is the one attached. */
export type Loaded = { readonly piece: Piece; readonly bytes: Uint8Array; readonly sha256: string };

/** The file of a piece, or why it cannot be sent. */
export const load = async (piece: Piece, files: PackageRequest['files']): Promise<Loaded | PackageFault> => {
  const { label } = KINDS_OF_PIECE[piece.kind];
  const bytes = files.get(piece.id);
  const say = (code: PackageFault['code'], message: string): PackageFault => ({
    code,
    severity: 'block',
    piece: piece.id,
    message: typeset(message),
  });
  if (bytes === undefined || bytes.length === 0)
    return say('file-missing', `Le fichier de « ${label} » n’est plus là. Joignez-le de nouveau.`);
  const found = await sha256(bytes);
  return found === piece.sha256
    ? { piece, bytes, sha256: found }
    : say(
        'file-changed',
        `Le fichier de « ${label} » n’est plus celui que vous aviez joint : son empreinte est différente. Joignez-le de nouveau.`,
      );
};

/** Whether a file could not be loaded. */
export const isFault = (one: Loaded | PackageFault): one is PackageFault => 'severity' in one;
