import { type Browser, chromium, type Frame, type Page } from '@playwright/test';
import { registerOf } from '../../demo/register';
import { missing, wrongWrites } from '../../e2e/story/verdicts';
import { type Answers, expectedKeys, type Replica, type Skin, startReplica } from '../../replica/server.mjs';
import type { Line } from '../main';
import { timingOf } from '../timing';
import { type Companioned, fillByCompanion } from './by-companion';
import { fillByPlaywright } from './by-playwright.mjs';
import { FIELDS } from './dossier';

const SKINS: readonly Skin[] = ['plain', 'react', 'webforms', 'angular', 'lightning', 'iframe'];
/** Register in the dossier's own spelling after 300 ms, codes as option values, synthetic shadow. */
const SEED = 0;
const RUNS = 5;
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

type Ours = { readonly fill: Companioned; readonly answers: Answers; readonly shown: number };

/** Throws when a write is wrong, or when less than nine tenths of what the page asks was filled. */
async function ours(bench: Bench, session: string): Promise<Ours> {
  const [page] = await freshPage(bench, session);
  const fill = await fillByCompanion(page, FIELDS);
  const answers = await bench.replica.oracle(session, { settle: SETTLE });
  const keys = expectedKeys(bench.skin, 'S1', SEED, answers, undefined, [HAZARD]);
  const left = missing(keys, answers, FIELDS);
  const wrong = wrongWrites(answers, FIELDS, {});
  const submits = bench.replica.submits(session);
  await page.close();
  if (wrong.length > 0) throw new Error(`${bench.skin}: wrong answers in ${wrong.join(', ')}`);
  if (left.length > keys.length / 10) throw new Error(`${bench.skin}: not filled: ${left.join(', ')}`);
  if (submits > 0) throw new Error(`${bench.skin}: the form was sent`);
  return { fill, answers, shown: keys.length - left.length };
}

/** Throws when the page does not hold exactly the answers given. */
async function theirs(bench: Bench, session: string, answers: Answers) {
  const [page, frame] = await freshPage(bench, session);
  const fill = await fillByPlaywright(frame, { skin: bench.skin, seed: SEED, answers });
  const held = await bench.replica.oracle(session, { settle: SETTLE });
  await page.close();
  const keys = new Set([...Object.keys(answers), ...Object.keys(held)]);
  const other = [...keys].filter((key) => JSON.stringify(held[key]) !== JSON.stringify(answers[key]));
  if (other.length > 0) throw new Error(`${bench.skin}: Playwright's answers differ in ${other.join(', ')}`);
  if (fill.empty > 0) throw new Error(`${bench.skin}: ${fill.empty} controls read back empty`);
  return fill;
}

const whole = (ms: number): number => Math.round(ms);
const median = (durations: readonly number[]): number => timingOf(durations).median;

async function benchSkin(bench: Bench): Promise<readonly Line[]> {
  const { skin } = bench;
  const mine: Companioned[] = [];
  const other: number[] = [];
  // A first run of each, not counted, warms the page's and the machine's caches.
  let last = await ours(bench, `${skin}-ours`);
  let filled = (await theirs(bench, `${skin}-theirs`, last.answers)).filled;
  for (let run = 0; run < RUNS; run += 1) {
    last = await ours(bench, `${skin}-ours-${run}`);
    mine.push(last.fill);
    const fill = await theirs(bench, `${skin}-theirs-${run}`, last.answers);
    other.push(fill.ms);
    filled = fill.filled;
  }
  const own = timingOf(mine.map(({ ms }) => ms));
  const peer = timingOf(other);
  const part = (name: 'collect' | 'plan' | 'apply') => whole(median(mine.map((one) => one[name])));
  const { verdicts, rounds } = last.fill;
  const accepted = [...verdicts.values()].filter(({ outcome }) => outcome === 'accepted').length;
  const name = `fill of one page, ${skin}`;
  return [
    {
      name,
      value: whole(own.median),
      unit: 'ms',
      beside: `95 % under ${whole(own.p95)} ms of ${own.runs} runs; ${verdicts.size} controls written, ${accepted} accepted, ${last.shown} of the Cerfa's fields right by the portal; ${rounds} rounds: collect ${part('collect')}, plan ${part('plan')}, fill and verify ${part('apply')} ms`,
    },
    {
      name: `${name}, by Playwright`,
      value: whole(peer.median),
      unit: 'ms',
      beside: `95 % under ${whole(peer.p95)} ms; ${filled} fields, same answers by the portal`,
    },
    {
      name: `${name}, times faster than Playwright`,
      value: Math.round((peer.median / own.median) * 100) / 100,
      unit: 'times',
      beside: 'aim 5',
    },
  ];
}

/**
 * A page of all the fields of S1–S6, skin by skin: read, decided, filled and verified by the scripts that ship; and a
 * fresh one filled with the same answers by Playwright's own fill, check, selectOption and clicks, in turn.
 */
export async function benchPortal(): Promise<readonly Line[]> {
  const replica = await startReplica({ register: registerOf(FIELDS) });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', ...replica.chromiumArgs],
  });
  const only = process.env.SKINS?.split(',');
  const lines: Line[] = [];
  try {
    for (const skin of SKINS.filter((one) => only?.includes(one) ?? true))
      lines.push(...(await benchSkin({ browser, replica, skin })));
    return lines;
  } finally {
    await browser.close();
    await replica.close();
  }
}
