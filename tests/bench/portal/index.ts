import { type Browser, chromium, type Frame, type Page } from '@playwright/test';
import { registerOf } from '../../demo/register';
import { missing, wrongWrites } from '../../e2e/story/verdicts';
import { type Answers, expectedKeys, type Replica, type Skin, startReplica } from '../../replica/server.mjs';
import { ensureChromium } from '../../setup/index.mjs';
import type { Line } from '../main';
import { pageProcessor } from '../processor';
import { timingOf } from '../timing';
import { type Companioned, fillByCompanion } from './by-companion';
import { fillByPlaywright } from './by-playwright.mjs';
import { FIELDS } from './dossier';

const SKINS: readonly Skin[] = ['plain', 'react', 'webforms', 'angular', 'lightning', 'iframe'];
/** Register in the dossier's own spelling after 300 ms, codes as option values, synthetic shadow. */
const SEED = 0;
const RUNS = 5;
/** Of the 82 that the dossier's answers show, less what only a person may attest. */
const LEAST = 75;
const HAZARD = 'ALL';
/** The replica's messages of a page may come late on a busy machine. */
const SETTLE = 600;

type Bench = { readonly browser: Browser; readonly replica: Replica; readonly skin: Skin };

/** A fresh page of a fresh session, ready. */
async function freshPage({ browser, replica, skin }: Bench, session: string): Promise<[Page, Frame]> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: 'fr-FR' });
  await page.goto(replica.url({ skin, screen: 'S1', seed: SEED, session, hazard: HAZARD }));
  const inner =
    skin === 'iframe' ? page.frames().find((one) => one.url().includes('within=iframe')) : undefined;
  const frame = inner ?? page.mainFrame();
  await frame.getByRole('heading', { level: 1, name: 'Votre dossier' }).waitFor();
  return [page, frame];
}

type Ours = {
  readonly fill: Companioned;
  readonly work: number;
  readonly answers: Answers;
  readonly right: number;
  readonly left: readonly string[];
  readonly faults: readonly string[];
};

async function ours(bench: Bench, session: string): Promise<Ours> {
  const { replica, skin } = bench;
  const [page] = await freshPage(bench, session);
  const processor = await pageProcessor(page);
  const before = await processor();
  const fill = await fillByCompanion(page, FIELDS);
  const work = (await processor()) - before;
  const answers = await replica.oracle(session, { settle: SETTLE });
  await page.close();
  const keys = expectedKeys(skin, 'S1', SEED, answers, undefined, [HAZARD]);
  const left = missing(keys, answers, FIELDS);
  const faults = [
    ...wrongWrites(answers, FIELDS, {}).map((id) => `wrong: ${id}`),
    ...(replica.submits(session) > 0 ? ['the form was sent'] : []),
    ...(keys.length - left.length < LEAST ? [`only ${keys.length - left.length} fields`] : []),
  ];
  return { fill, work, answers, right: keys.length - left.length, left, faults };
}

type Theirs = {
  readonly ms: number;
  readonly work: number;
  readonly filled: number;
  readonly faults: readonly string[];
};

/** A fresh page filled with these answers, which it must then hold exactly. */
async function theirs(bench: Bench, session: string, answers: Answers): Promise<Theirs> {
  const { replica, skin } = bench;
  const [page, frame] = await freshPage(bench, session);
  const processor = await pageProcessor(page);
  const before = await processor();
  const { ms, filled, empty } = await fillByPlaywright(frame, { skin, seed: SEED, answers });
  const work = (await processor()) - before;
  const held = await replica.oracle(session, { settle: SETTLE });
  await page.close();
  const keys = [...new Set([...Object.keys(answers), ...Object.keys(held)])];
  const others = keys.filter((key) => JSON.stringify(held[key]) !== JSON.stringify(answers[key]));
  const faults = [
    ...others.map((id) => `Playwright, other: ${id}`),
    ...(empty > 0 ? [`Playwright, ${empty} read back empty`] : []),
  ];
  return { ms, work, filled, faults };
}

const whole = (ms: number): number => Math.round(ms);
const median = (durations: readonly number[]): number => timingOf(durations).median;

type Skinned = { readonly lines: readonly Line[]; readonly faults: readonly string[] };

async function benchSkin(bench: Bench): Promise<Skinned> {
  const { skin } = bench;
  const mine: Ours[] = [];
  const peers: Theirs[] = [];
  // A first run of each, not counted, warms the page's and the machine's caches.
  for (let run = 0; run <= RUNS; run += 1) {
    const own = await ours(bench, `${skin}-ours-${run}`);
    const peer = await theirs(bench, `${skin}-theirs-${run}`, own.answers);
    mine.push(own);
    peers.push(peer);
  }
  const faults = [...new Set([...mine, ...peers].flatMap((one) => one.faults))];
  const [counted, others] = [mine.slice(1), peers.slice(1)];
  const own = timingOf(counted.map(({ fill }) => fill.ms));
  const peer = timingOf(others.map(({ ms }) => ms));
  const part = (name: 'collect' | 'plan' | 'apply') => whole(median(counted.map(({ fill }) => fill[name])));
  /** The browser counts anew when the page is loaded again, as the old server's pages are. */
  const work = (all: readonly { readonly work: number }[]) =>
    skin === 'webforms' ? '' : `; the page at work ${whole(median(all.map((one) => one.work)))} ms`;
  const least = (of: (one: Ours) => number) => Math.min(...counted.map(of));
  const left = [...new Set(counted.flatMap((one) => one.left))];
  const rounds = median(counted.map(({ fill }) => fill.rounds));
  const guarded = whole(median(counted.map(({ fill }) => fill.guarded)));
  const name = `fill of one page, ${skin}`;
  const lines: Line[] = [
    {
      name,
      value: whole(own.median),
      unit: 'ms',
      beside:
        `95 % under ${whole(own.p95)} ms of ${own.runs} runs; ${least(({ fill }) => fill.written)} controls written, ` +
        `${least(({ fill }) => fill.held)} read back as wanted, ${least((one) => one.right)} of the Cerfa's fields right by the portal${left.length > 0 ? `, not filled: ${left.join(', ')}` : ''}; ` +
        `${rounds} rounds: collect ${part('collect')}, plan ${part('plan')}, fill and verify ${part('apply')} ms${work(counted)}` +
        (guarded > 20 ? `; then watched ${guarded} ms more for a register that answers late` : ''),
    },
    {
      name: `${name}, by Playwright`,
      value: whole(peer.median),
      unit: 'ms',
      beside:
        `95 % under ${whole(peer.p95)} ms; ${Math.min(...others.map(({ filled }) => filled))} fields filled and read back, ` +
        `same answers by the portal${work(others)}`,
    },
    {
      name: `${name}, times faster than Playwright`,
      value: Math.round((peer.median / own.median) * 100) / 100,
      unit: 'times',
      beside: 'aim 5',
    },
  ];
  return { lines, faults: faults.map((one) => `${skin}: ${one}`) };
}

/**
 * A page of all the fields of S1–S6, skin by skin: read, decided, filled and verified by the scripts that ship; and a
 * fresh one filled with the same answers by Playwright's own fill, check, selectOption and clicks, in turn. Throws at
 * the end when the portal came to believe anything else than the dossier, or too little of it.
 */
export async function* benchPortal(): AsyncGenerator<Line> {
  const replica = await startReplica({ register: registerOf(FIELDS) });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', ...replica.chromiumArgs],
  });
  const only = process.env.SKINS?.split(',');
  const faults: string[] = [];
  try {
    for (const skin of SKINS.filter((one) => only?.includes(one) ?? true)) {
      const done = await benchSkin({ browser, replica, skin }).catch((error: unknown) => {
        faults.push(`${skin}: ${error instanceof Error ? error.message : String(error)}`);
        return { lines: [], faults: [] };
      });
      yield* done.lines;
      faults.push(...done.faults);
    }
  } finally {
    await browser.close();
    await replica.close();
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
