import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const FOLDER = fileURLToPath(new URL('../../.results/screens/', import.meta.url));
mkdirSync(FOLDER, { recursive: true });

/** The rules of accessibility a screen breaks, each with the places where it does. */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  // A colour that is still turning into another has no contrast of its own.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
  // What the heading or the foot covers for now scrolls clear of them: that is no fault of the target.
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('header, footer')) bar.style.position = 'static';
  });
  // legacyMode: axe would otherwise open a page of its own, which a side panel's connection cannot.
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('header, footer')) bar.style.position = '';
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} ${target.join(' ')} ${failureSummary.slice(0, 300)}`,
    ),
  );
};

/** How far the page can be scrolled sideways, in pixels; and what sticks out, to mend it. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${scrollWidth}>${clientWidth} ${element.outerHTML.slice(0, 120)}`)
      .slice(0, 5);
  });

/** A picture of the whole screen, however long, for people to look at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: `${FOLDER}${name}.png`, animations: 'disabled' });
};

const HEIGHT = 800;

/** Asks axe about a screen in light and dark, laid out in its whole length: nothing then lies behind the foot. */
export const judge = async (
  page: Page,
  name: string,
  place: string,
  resize: (height: number) => Promise<void>,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const colours of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: colours });
    await resize(HEIGHT);
    await picture(page, `${place}-${name}-${colours}`);
    await resize(await page.evaluate(() => document.documentElement.scrollHeight));
    faults.push(...(await axeFaults(page)).map((fault) => `${name} ${colours}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await resize(HEIGHT);
  return faults;
};
