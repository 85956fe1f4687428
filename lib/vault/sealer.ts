import type { Sealer } from './types';

/**
 * Protects nothing: payloads are kept in clear, as UTF-8 JSON, readable by whoever can read the browser's profile.
 * An encrypting sealer takes its place without any caller changing.
 */
export const plainSealer: Sealer = {
  seal: async (payload) => payload.slice(),
  open: async (payload) => payload.slice(),
};
