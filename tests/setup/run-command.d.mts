export const ROOT: string;
export class SetupError extends Error {}
export function say(line: string): void;
export function seconds(start: number): string;
export function runCommand(
  program: string,
  args: readonly string[],
  options?: { readonly env?: Readonly<Record<string, string>>; readonly onLine?: (line: string) => void },
): Promise<{ readonly code: number; readonly output: string }>;
