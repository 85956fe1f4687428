import { type Browser, chromium, type Page } from '@playwright/test';
import { plan, type Snapshot } from '@/lib/autofill';
import { DEMOS } from '@/lib/domain/demo';
import { toolScript } from '../autofill/browser/harness';
import { ensureChromium } from '../setup/index.mjs';
import { widgetsScript } from '../tool/collector';
import { isolatedWorld, type World } from '../tool/isolated-world';
import { bigPage } from './big-page';
import type { Line } from './main';
import { ownProcessor, pageProcessor } from './processor';
import { race, timingOf } from './timing';

const SIZES = [500, 1_000, 2_000, 4_000] as const;
const AIMED = 2_000;
const RUNS = 7;
const WARMUP = 2;
const PATIENCE_MS = 60_000;
const CHOICES = { overwrite: new Set<string>(), allowSensitive: true, exclude: new Set<string>() };

type Cost = { readonly ms: number /** Of the processor. */; readonly work: number };
type Figure = {
  readonly controls: number;
  readonly nodes: number;
  readonly lists: number;
  readonly collect: Cost;
  readonly plan: Cost;
};

/** The page read again and again, in its own clock; nothing of the wire counts. */
const readTimes = (world: World, runs: number): Promise<readonly number[]> =>
  world.run(`(() => {
    const durations = [];
    for (let run = 0; run < ${runs}; run += 1) {
      const start = performance.now();
      tool.collectSnapshot(document);
      durations.push(performance.now() - start);
    }
    return durations;
  })()`);

async function costOfCollect(page: Page, world: World): Promise<Cost> {
  const processor = await pageProcessor(page);
  await readTimes(world, WARMUP);
  const before = await processor();
  const { median } = timingOf(await readTimes(world, RUNS));
  return { ms: median, work: ((await processor()) - before) / RUNS };
}

async function costOfPlan(snapshot: Snapshot): Promise<Cost> {
  const fields = DEMOS[0]?.file.fields ?? {};
  const ways = { planned: () => plan(snapshot, fields, CHOICES) };
  await race(ways, 1, WARMUP);
  const before = ownProcessor();
  const { planned } = await race(ways, RUNS, 0);
  return { ms: planned.median, work: (ownProcessor() - before) / RUNS };
}

/** Reads a page of that many controls in Chromium by the scripts that ship, then decides what goes where. */
async function measure(browser: Browser, size: number): Promise<Figure> {
  const page = await browser.newPage();
  await page.setContent(bigPage(size));
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const world = await isolatedWorld(page, PATIENCE_MS);
  await world.run(`${await widgetsScript()};0`);
  await world.run(`${await toolScript()};0`);
  const collect = await costOfCollect(page, world);
  const snapshot = await world.run<Snapshot>('tool.collectSnapshot(document)');
  await page.close();
  const { controls } = snapshot;
  if (controls.length !== size) throw new Error(`${size} controls drawn, ${controls.length} read`);
  const lists = controls.filter(({ kind }) => kind === 'select').length;
  return { controls: controls.length, nodes, lists, collect, plan: await costOfPlan(snapshot) };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The power of the size that the time follows, by least squares over logarithms: 1 is linear, 2 quadratic. */
function exponent(figures: readonly Figure[], time: (figure: Figure) => number): number {
  const points = figures.map((one) => [Math.log(one.controls), Math.log(time(one))] as const);
  const mean = (index: 0 | 1) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const under = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return Math.round((over / under) * 100) / 100;
}

/** A page far larger than the portal's, and how the time grows with its size; growing as the square is a failure. */
export async function benchPage(): Promise<readonly Line[]> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
  const figures: Figure[] = [];
  try {
    for (const size of SIZES) figures.push(await measure(browser, size));
  } finally {
    await browser.close();
  }
  const work = (one: Figure): number => one.collect.work + one.plan.work;
  const growth = {
    collect: exponent(figures, (one) => one.collect.work),
    plan: exponent(figures, (one) => one.plan.work),
  };
  const most = Math.max(growth.collect, growth.plan);
  if (most > 1.7) throw new Error(`the time grows as the size to the power of ${most}`);
  const aimed = figures.filter(({ controls }) => controls === AIMED);
  return [
    ...aimed.map(({ controls, collect, plan: planned, lists, nodes }) => ({
      name: `collect and plan of ${controls} different controls`,
      value: tenths(collect.ms + planned.ms),
      unit: 'ms',
      beside: `collect ${tenths(collect.ms)}, plan ${tenths(planned.ms)}; of the processor ${tenths(collect.work)} and ${tenths(planned.work)}; ${lists} lists, ${nodes} elements; aim 150 ms`,
    })),
    {
      name: 'growth of collect and plan with the page',
      value: exponent(figures, work),
      unit: 'power of the size',
      beside: `collect ${growth.collect}, plan ${growth.plan}; of the processor ${figures.map((one) => `${one.controls}: ${tenths(work(one))} ms`).join(', ')}; 1 is linear, 2 quadratic`,
    },
  ];
}
