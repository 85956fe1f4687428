import { check } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';
import type { Line } from './main';
import { race } from './timing';

/** One check of each demonstration dossier, for filing, as on each change in the panel. */
export async function benchCheck(): Promise<readonly Line[]> {
  const ways = Object.fromEntries(
    DEMOS.map(({ id, day, file }) => [id, () => check(file, day, 'depot')] as const),
  );
  const timings = await race(ways, 200, 50);
  return Object.entries(timings).map(([id, { median, p95 }]) => ({
    name: `check of ${id}`,
    value: median,
    unit: 'ms',
    beside: `95 % under ${p95} ms`,
  }));
}
