import { DOSSIER_LIMIT, parseDossierDraft, parseDossierFile } from '@/lib/exchange';
import { AppError } from '@/lib/shared/errors';
import { readBytes } from './arguments';

function textOf(path: string): string {
  const bytes = readBytes(path);
  if (bytes.length > DOSSIER_LIMIT) {
    throw new AppError('dossier/too-large', { bytes: bytes.length, limit: DOSSIER_LIMIT });
  }
  try {
    // A file in another encoding would be read with holes in its names: refused rather than filled in.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('dossier/not-json', {});
  }
}

/** A dossier whose every value is valid. Throws AppError dossier/* when it is none; a missing file is bad use. */
export const readDossier = (path: string) => parseDossierFile(textOf(path));

/** A dossier still being filled: a value may be wrong, which is for the checks to say. Throws the same. */
export const readDraft = (path: string) => parseDossierDraft(textOf(path));
