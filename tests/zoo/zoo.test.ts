import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../autofill/browser/harness';
import { CASES } from './cases';
import { fillPage, type PageResult, type Result } from './fill';
import { startZoo } from './server.mjs';

/** Widgets the companion leaves to the person, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  'antd-cascader': 'listes en cascade : la réponse est un chemin, que le dossier n’a pas',
};
const PAGES = [...new Set(CASES.map(({ page }) => page))];

let browser: Browser;
let zoo: Awaited<ReturnType<typeof startZoo>>;
const pages = new Map<string, PageResult>();

beforeAll(async () => {
  [browser, zoo] = await Promise.all([openBrowser(), startZoo()]);
  const waiting = [...PAGES];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      pages.set(
        name,
        await fillPage(
          browser,
          zoo.url + name,
          CASES.filter(({ page }) => page === name),
        ),
      );
  };
  await Promise.all([work(), work(), work()]);
}, 240_000);

afterAll(async () => {
  await browser.close();
  await zoo.close();
});

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const resultOf = (id: string): Result | undefined =>
  [...pages.values()].flatMap(({ results }) => results).find((one) => one.case.id === id);
const accepted = (one: Result): boolean => same(one.state, one.case.want);

describe('each widget takes its value, by the state of its own kit', () => {
  it.each(CASES.filter(({ id }) => REFUSED[id] === undefined))('$id: $label', ({ id, want }) => {
    const result = resultOf(id);
    expect(result?.found, 'not found by its label').toBe(true);
    expect(result?.visible, 'not seen').toBe(true);
    expect(result?.state, JSON.stringify(result?.verdict)).toEqual(want);
    expect(result?.verdict?.outcome).toBe('accepted');
  });

  it.each(Object.keys(REFUSED))('%s is refused and left as it was', (id) => {
    const result = resultOf(id);
    expect(result?.state ?? null).toBeNull();
    expect(result?.verdict?.outcome).toBe('refused');
  });
});

describe('each widget that can be emptied is given back', () => {
  it.each(CASES.filter(({ empty }) => empty !== undefined))('$id', ({ id, empty = [] }) => {
    const undone = resultOf(id)?.undone;
    expect(
      empty.some((one) => same(one, undone)),
      JSON.stringify(undone),
    ).toBe(true);
  });
});

describe('the zoo as a whole', () => {
  it('is accepted at 95 % or more', () => {
    const all = [...pages.values()].flatMap(({ results }) => results);
    const rows = all.map((one) => {
      const why = REFUSED[one.case.id];
      const { found, visible, verdict } = one;
      const fault = `NOT ACCEPTED (${found ? '' : 'not found '}${visible ? '' : 'not seen '}${verdict?.outcome ?? ''})`;
      const said = accepted(one) ? 'accepted' : why === undefined ? fault : `refused: ${why}`;
      return `${one.case.id.padEnd(26)} ${said}`;
    });
    const took = [...pages].map(
      ([name, { milliseconds }]) => `${name} ${(milliseconds / 1000).toFixed(1)} s`,
    );
    const share = all.filter(accepted).length / all.length;
    console.log(`${rows.join('\n')}\n${(100 * share).toFixed(1)} % of ${all.length}; ${took.join(', ')}`);
    expect(all.length).toBeGreaterThanOrEqual(50);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it.each(PAGES)('%s: nothing sent, left, broken or open', (name) => {
    const { submits, left, faults, open } = pages.get(name) ?? {};
    expect({ submits, left, faults, open }).toEqual({ submits: 0, left: 0, faults: [], open: 0 });
  });

  it('never says accepted of what the kit did not take', () => {
    const all = [...pages.values()].flatMap(({ results }) => results);
    const wrong = all.filter((one) => one.verdict?.outcome === 'accepted' && !accepted(one));
    expect(wrong.map((one) => one.case.id)).toEqual([]);
  });
});
