import { check } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';
import type { Line } from './main';
import { race } from './timing';

const MANY = 10_000;
const micro = (ms: number): number => Math.round(ms * 1000);
const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;

/** The whole rule set over many dossiers in one run, as an advisor's batch: time a dossier, and memory kept. */
const batch = (): readonly Line[] => {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let findings = 0;
  for (let number = 0; number < MANY; number += 1) {
    const demo = DEMOS[number % DEMOS.length];
    if (demo === undefined) continue;
    const fields = { ...demo.file.fields, 'salarie.prenom': `Prénom ${number}` };
    findings += check({ ...demo.file, fields }, demo.day, 'depot', { all: true }).length;
  }
  const spent = performance.now() - start;
  const { heapUsed, rss } = process.memoryUsage();
  return [
    {
      name: `check of ${MANY} dossiers in one run`,
      value: micro(spent / MANY),
      unit: 'µs a dossier',
      beside: `${Math.round(spent)} ms in all, ${findings} answers; aim 1000 µs`,
    },
    {
      name: `memory after ${MANY} dossiers`,
      value: megabytes(heapUsed - before),
      unit: 'MB of heap more than before',
      beside: `${megabytes(rss)} MB resident`,
    },
  ];
};

/** The whole rule set on each demonstration dossier, for filing, as on each change in the panel; then a batch. */
export async function benchCheck(): Promise<readonly Line[]> {
  const ways = Object.fromEntries(
    DEMOS.map(({ id, day, file }) => [id, () => check(file, day, 'depot', { all: true })] as const),
  );
  const timings = await race(ways, 400, 100);
  const single = Object.entries(timings).map(([id, { median, p95 }]) => ({
    name: `check of ${id}`,
    value: micro(median),
    unit: 'µs',
    beside: `95 % under ${micro(p95)} µs; aim 1000 µs`,
  }));
  return [...single, ...batch()];
}
