import type { Page } from '@playwright/test';

type Stop = { readonly name: string; readonly hidden: string; readonly outline: boolean };

/** Goes through a screen by Tab until it comes round, noting what each stop is and whether it can be seen. */
export const walk = async (page: Page): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.querySelectorAll('[data-seen]').forEach((one) => {
      one.removeAttribute('data-seen');
    });
  });
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'out';
      if (element.hasAttribute('data-seen')) return 'again';
      element.setAttribute('data-seen', '');
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const shown = element.closest('label') ?? element;
      const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const covered = middle !== null && !shown.contains(middle) && !middle.contains(shown);
      const parts = [element, element.parentElement, shown].filter((one) => one !== null);
      const outline = parts.some((one) => getComputedStyle(one).outlineStyle !== 'none');
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() || element.id;
      const outside = top < 0 || bottom > innerHeight + 1;
      const small = bottom - top < innerHeight / 2;
      return { name, hidden: covered ? 'covered' : outside && small ? 'outside' : '', outline };
    });
    if (stop === 'again') break;
    // The walk begins where the screen was last touched and goes once round, through the browser's own buttons.
    if (stop === 'out') continue;
    stops.push(stop);
  }
  return stops;
};

/** What should have been reached on that walk and was not. */
export const missed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'a[href], button:not(:disabled), input:not([hidden]), textarea, select, summary',
      ),
    ]
      .filter(
        (element) =>
          !element.hasAttribute('data-seen') &&
          element.getAttribute('tabindex') !== '-1' &&
          element.checkVisibility() &&
          // Tab stops once in a group of answers.
          !(element instanceof HTMLInputElement && element.type === 'radio'),
      )
      .map((element) => element.outerHTML.slice(0, 160)),
  );
