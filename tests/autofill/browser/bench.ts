import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import { type Choices, plan, type Snapshot, type Write } from '@/lib/autofill';
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
  /** Shows a page written here; the same tab serves a whole file. */
  const draw = async (body: string): Promise<Snapshot> => {
    if (now.page === undefined) await blank();
    // A realm of its own: what the page before replaced is gone.
    await now.page.goto('about:blank');
    await now.page.setContent(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><body>${body}</body></html>`,
    );
    now.hand = await handOn(now.page);
    return now.hand.collect();
  };
  /** Writes values into controls by their names, whatever the plan would say of them. */
  const put = async (snapshot: Snapshot, values: Readonly<Record<string, string>>) => {
    const verdicts = await putAll(snapshot, values);
    return Object.fromEntries(verdicts.map(({ id, outcome }) => [id, outcome]));
  };
  const putAll = async (snapshot: Snapshot, values: Readonly<Record<string, string>>) => {
    const result = await now.hand.apply(snapshot, writesOf(snapshot, values));
    if (!result.ok) throw new Error(result.code);
    return result.verdicts;
  };
  const value = (name: string): Promise<unknown> =>
    now.page.evaluate(`document.querySelector('[name="${name}"]').value`);
  /** Gives back what a fill wrote. */
  const undo = ({ verdicts }: { verdicts: readonly { ref: string }[] }) =>
    now.hand.undo(verdicts.map(({ ref }) => ref));
  /** What the page itself believes, kept by the fixture's own listeners. */
  const state = (): Promise<Record<string, unknown>> =>
    now.page.evaluate('state') as Promise<Record<string, unknown>>;
  return { now, blank, open, draw, put, putAll, value, fill, undo, state };
};

/** Writes by the name, or else the id, of a control; the name stands for the datum in the verdicts. */
export const writesOf = (
  { controls }: Snapshot,
  values: Readonly<Record<string, string>>,
  more: Partial<Write> = {},
): Write[] =>
  Object.entries(values).map(([name, value]) => {
    const found = controls.find((one) => one.name === name || one.domId === name);
    if (found === undefined) throw new Error(`no control ${name}`);
    const { ref, selector, value: expected } = found;
    return { ref, selector, id: name, part: null, value, accepts: [], wave: 2, expected, ...more };
  });

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
