import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../autofill/browser/harness';
import { CASES } from './cases';
import { fillPage } from './fill';
import { startZoo } from './server.mjs';

const SLOWER = 6;
const ROUNDS = 2;

let browser: Browser;
let zoo: Awaited<ReturnType<typeof startZoo>>;

beforeAll(async () => {
  [browser, zoo] = await Promise.all([openBrowser(), startZoo()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await zoo.close();
});

/** Its list listens to its own scrolling, which the browser tells with the next frame: late on a slow machine. */
const cases = CASES.filter(({ id }) => id === 'own-virtual');

/** In the page: throws, which the zoo notes, when a row is clicked of a list that moved without its page having heard. */
const listening = (): void => {
  const heard = new Map<EventTarget | null, number>();
  const topOf = (target: EventTarget | null): number => (target as Element).scrollTop;
  addEventListener('scroll', ({ target, isTrusted }) => isTrusted && heard.set(target, topOf(target)), true);
  addEventListener(
    'click',
    ({ target }) => {
      const list = target instanceof Element ? target.closest('[role=listbox]') : null;
      if (list !== null && list.scrollTop !== (heard.get(list) ?? 0)) throw new Error('not heard');
    },
    true,
  );
};

it('a list is not closed before its page has heard that it was scrolled', async () => {
  expect(cases.length).toBe(1);
  const context = await browser.newContext();
  await context.addInitScript(listening);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { results, faults } = await fillPage(context, `${zoo.url}plain.js`, cases, SLOWER);
    expect(faults).toEqual([]);
    expect(results[0]?.state).toEqual(cases[0]?.want);
  }
}, 90_000);
