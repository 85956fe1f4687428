/** The median and the 95th centile of a list of durations, in milliseconds with two digits. */
export type Timing = { readonly median: number; readonly p95: number; readonly runs: number };

const round = (ms: number) => Math.round(ms * 100) / 100;

export function timingOf(durations: readonly number[]): Timing {
  const sorted = [...durations].sort((one, other) => one - other);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/** Times several ways of doing a thing in turn, so that what slows the machine slows them alike. */
export async function race<Name extends string>(
  ways: Readonly<Record<Name, () => unknown>>,
  runs: number,
  warmup: number,
): Promise<Readonly<Record<Name, Timing>>> {
  const names = Object.keys(ways) as Name[];
  const durations = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = -warmup; run < runs; run += 1) {
    for (const name of names) {
      const start = performance.now();
      await ways[name]();
      if (run >= 0) durations.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(durations.get(name) ?? [])])) as Record<
    Name,
    Timing
  >;
}
