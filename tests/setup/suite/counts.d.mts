export type Run = { readonly code: number; readonly output: string };
export type Counted = { readonly passed: number; readonly failed: number; readonly words: string };
export function asOne(run: Run): Counted;
export function fromVitest(run: Run, path: string): Counted;
export function fromPlaywright(run: Run, path: string): Counted;
