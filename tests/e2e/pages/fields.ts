import { expect, type Locator, type Page } from '@playwright/test';

/** A field with its label, its input, its help and its messages. */
export const field = (page: Page, id: string): Locator => page.locator(`[id="champ-${id}"]`);

/** The box a field is typed in. */
export const box = (page: Page, id: string): Locator =>
  field(page, id).locator('input:not([type=radio]), textarea');

/** One answer of a field asked by radio buttons. */
export const answer = (page: Page, id: string, name: string): Locator =>
  field(page, id).getByRole('radio', { name, exact: true });

/** Empties a box and types in it key by key, then leaves it. */
export const type = async (page: Page, id: string, text: string): Promise<void> => {
  await box(page, id).fill('');
  await box(page, id).pressSequentially(text);
  await box(page, id).blur();
};

/** The field the keyboard is in, by its id; undefined when it is in none. */
export const focusedField = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[id^="champ-"]')?.id.replace(/^champ-/, ''));

/** What a box shows, whatever it is stored as. */
export const shows = (page: Page, id: string, text: string): Promise<void> =>
  expect(box(page, id)).toHaveValue(text);
