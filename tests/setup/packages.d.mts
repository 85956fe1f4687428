export function packagesFresh(root?: string): boolean;
export function ensurePackages(): Promise<void>;
