import type { DossierFile } from '@/lib/domain';
import { parseDossierFile } from '@/lib/exchange';
import { AppError } from '@/lib/shared/errors';
import { readBytes } from './arguments';

const LIMIT_BYTES = 20_000_000;

/** A dossier read from a file. Throws AppError dossier/* when it is none; a missing file is bad use. */
export function readDossier(path: string): DossierFile {
  const bytes = readBytes(path);
  if (bytes.length > LIMIT_BYTES) {
    throw new AppError('dossier/too-large', { bytes: bytes.length, limit: LIMIT_BYTES });
  }
  return parseDossierFile(new TextDecoder().decode(bytes));
}
