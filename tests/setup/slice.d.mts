export function slice<T>(
  name: string,
  cases: readonly T[],
  count: number,
  environment?: Readonly<Record<string, string | undefined>>,
): readonly T[];
