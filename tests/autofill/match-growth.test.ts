import { describe, expect, it } from 'vitest';
import { match } from '@/lib/autofill';
import { definitions } from '@/lib/domain';
import { control, select, snapshot } from './page';

const under =
  (...headings: string[]) =>
  (label: string) =>
    control({ label, headings });

/** Processor time of the quickest of three runs, in ms: other work on the machine does not count. */
const processorTime = (run: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      run();
      return process.cpuUsage(start).user / 1000;
    }),
  );

describe('match, a page far larger than any portal’s', () => {
  it('decides four times as many different questions without sixteen times the work', () => {
    const labels = Object.values(definitions).map(({ label }) => label);
    const page = (count: number) =>
      snapshot(
        Array.from({ length: count }, (_, at) =>
          under(`Partie ${at % 40}`)(`${labels[at % labels.length]} ${at}`),
        ),
      );
    const [small, large] = [page(500), page(2_000)];
    expect(match(large)).toHaveLength(2_000);
    expect(processorTime(() => match(large))).toBeLessThan(10 * processorTime(() => match(small)));
  });

  it('decides lists of every commune without the square of the work', () => {
    const page = (count: number) => {
      const communes = Array.from({ length: count }, (_, at) => `Commune sur Rivière ${at}`);
      return snapshot(
        Array.from({ length: 20 }, (_, at) => select(`Commune ${at}`, communes, { headings: ['Salarié'] })),
      );
    };
    const [small, large] = [page(350), page(1_400)];
    expect(match(large)).toHaveLength(20);
    expect(processorTime(() => match(large))).toBeLessThan(10 * processorTime(() => match(small)));
  });
});
