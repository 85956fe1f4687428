export class SetupError extends Error {}
export function ensurePackages(): Promise<void>;
export function ensureChromium(): Promise<string>;
export function ensurePoppler(): Promise<void>;
export function ensureMachine(): Promise<void>;
