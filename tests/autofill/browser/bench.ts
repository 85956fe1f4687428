import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import { type Choices, plan, type Snapshot } from '@/lib/autofill';
import { DOSSIER } from './dossier';
import { type Applied, type Hand, handOn, openBrowser } from './harness';

export const CHOICES: Choices = { overwrite: new Set(), allowSensitive: true, exclude: new Set() };
const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');

type Bench = { page: Page; hand: Hand };

/** One browser for a test file; each `open` gives a fresh page with the shipped functions in an isolated world. */
export const bench = () => {
  let browser: Browser;
  const now = {} as Bench;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());
  const blank = async (): Promise<Page> => {
    await now.page?.close();
    now.page = await browser.newPage();
    return now.page;
  };
  const open = async (name: string): Promise<Snapshot> => {
    await (await blank()).setContent(fixture(name));
    await now.page.waitForTimeout(50);
    now.hand = await handOn(now.page);
    return now.hand.collect();
  };
  const fill = async (snapshot: Snapshot, choices = CHOICES): Promise<Extract<Applied, { ok: true }>> => {
    const writes = plan(snapshot, DOSSIER, choices).lines.flatMap((line) => line.write ?? []);
    const result = await now.hand.apply(snapshot, writes);
    if (!result.ok) throw new Error(result.code);
    return result;
  };
  /** Gives back what a fill wrote. */
  const undo = ({ verdicts }: { verdicts: readonly { ref: string }[] }) =>
    now.hand.undo(verdicts.map(({ ref }) => ref));
  /** What the page itself believes, kept by the fixture's own listeners. */
  const state = (): Promise<Record<string, unknown>> =>
    now.page.evaluate('state') as Promise<Record<string, unknown>>;
  return { now, blank, open, fill, undo, state };
};

/** What each control was taken for, by the name the fixture gives it. */
export const taken = (snapshot: Snapshot): Record<string, string> =>
  Object.fromEntries(
    plan(snapshot, DOSSIER, CHOICES).lines.flatMap((line) => {
      const control = snapshot.controls.find(({ ref }) => ref === line.ref);
      const own =
        control?.kind === 'radio' ? `${control.name} ${control.ownValue}` : control?.name || control?.domId;
      return line.id === null ? [] : [[own, `${line.id}${line.part === null ? '' : ` ${line.part}`}`]];
    }),
  );

export const outcomes = ({ verdicts }: { verdicts: readonly { outcome: string }[] }): string[] => [
  ...new Set(verdicts.map(({ outcome }) => outcome)),
];
