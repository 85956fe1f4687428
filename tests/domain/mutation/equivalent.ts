/** Changes that change nothing, each with the reason; the key is what the run prints. */
export const EQUIVALENT: Readonly<Record<string, string>> = {};
