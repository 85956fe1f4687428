import type { Received } from './file-fault';
import { fileWarnings } from './file-warnings';
import { sha256 } from './fingerprint';
import { FILING_LIMITS, type FilingLimits } from './limits';
import { looked } from './looked';

/**
 * Looks at a file someone wants to attach: type by its bytes, size, health, fingerprint. What the file holds never
 * makes it throw; nothing of it is kept here.
 */
export const receiveFile = async (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  limits: FilingLimits = FILING_LIMITS,
): Promise<Received> => {
  const kind = looked(bytes);
  if ('faults' in kind) return kind;
  const size = bytes.length;
  return {
    facts: { name, size, type: kind.type, sha256: await sha256(bytes) },
    signed: kind.signed === true,
    faults: fileWarnings(kind, size, name, limits),
  };
};
