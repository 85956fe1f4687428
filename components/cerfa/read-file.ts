import { AppError } from '@/lib/shared/errors';
import { PDF_LIMIT_BYTES } from '@/lib/shared/limits';
import type { CerfaReading, CerfaService } from '../services';

/** Reads a file a person gave; one that is too large is refused before its bytes are taken. */
export const readFile = async (cerfa: CerfaService, file: File): Promise<CerfaReading> => {
  if (file.size > PDF_LIMIT_BYTES)
    throw new AppError('cerfa/too-large', { bytes: file.size, limit: PDF_LIMIT_BYTES });
  return cerfa.read(new Uint8Array(await file.arrayBuffer()));
};

/** Whether a file is meant as a PDF, by its type or its name. */
export const isPdf = (file: File): boolean =>
  file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');
