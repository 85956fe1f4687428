import { AppError } from '@/lib/shared/errors';
import { OFFICE_LIMIT_BYTES } from '@/lib/shared/limits';

/**
 * The bytes of a Word or Excel file a person gave; one that is too large is refused before they are taken.
 * @throws AppError office/refused
 */
export const officeBytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => {
  if (file.size > OFFICE_LIMIT_BYTES) throw new AppError('office/refused', { reason: 'too-large' });
  return new Uint8Array(await file.arrayBuffer());
};
