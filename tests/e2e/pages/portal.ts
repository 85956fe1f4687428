import { expect, type Locator, type Page } from '@playwright/test';
import type { Replica, Skin } from '../../replica/server.mjs';
import { planShown } from '../story/portal';

/** A screen of the replica; seed 0 of the React skin unless told. */
export type Visit = {
  readonly screen: string;
  readonly session: string;
  readonly skin?: Skin;
  readonly seed?: number;
  readonly pretyped?: boolean;
};

/** Goes to a screen of the replica and waits until it is drawn. */
export const visit = async (page: Page, replica: Replica, where: Visit): Promise<void> => {
  await page.goto(replica.url({ skin: 'react', seed: 0, ...where }));
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** Has the panel read the page again, whichever view is open. */
export const readAgain = async (panel: Page): Promise<void> => {
  const button = panel.getByRole('button', { name: 'Analyser la page à nouveau' });
  await button.click();
  await expect(button).toBeEnabled();
};

/** One of the four ways to work with the page. */
export const openView = async (
  panel: Page,
  name: 'Remplir' | 'Comparer' | 'Reprendre' | 'Plus',
): Promise<void> => {
  const views = panel.getByRole('navigation', { name: 'Travail sur la page' });
  const button = views.getByRole('button', { name, exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
};

/** Opens the panel on a screen just visited, with its plan shown. */
export const planOf = async (panel: Page): Promise<void> => {
  await readAgain(panel);
  await openView(panel, 'Remplir');
  await planShown(panel);
};

/** The line of the plan about a datum. */
export const planLine = (panel: Page, id: string): Locator =>
  panel.locator(`li[data-standing][data-field="${id}"]`);

/** The verdict about a datum, the accepted ones opened. */
export const verdict = async (panel: Page, id: string): Promise<Locator> => {
  const accepted = panel.locator('details:not([open]) > summary', { hasText: 'Voir les champs acceptés' });
  if ((await accepted.count()) > 0) await accepted.click();
  return panel.locator(`li[data-outcome][data-field="${id}"]`);
};

const FILLED = /\d+ sur \d+ vérifiés? sur la page/;

/** Fills once what the plan proposes. */
export const fillOnce = async (panel: Page): Promise<void> => {
  await panel.getByRole('button', { name: /^Remplir \d+ champs?$/ }).click();
  await panel.getByText(FILLED).waitFor();
  await planShown(panel);
};

/** Begins to point, from the view « Plus ». */
export const startPointing = async (panel: Page): Promise<void> => {
  await openView(panel, 'Plus');
  await panel.getByRole('button', { name: 'Désigner un champ sur la page' }).click();
  await panel.getByText('Cliquez sur un champ de la page').waitFor();
};

/** Points at a field of the page, and waits for the panel's question. */
export const pointAt = async (panel: Page, field: Locator): Promise<void> => {
  await startPointing(panel);
  await outlined(field, 'solid');
  await field.click();
  await panel.getByText(/^Que demande/).waitFor();
};

/** Whether the field under the pointer wears the outline. */
export const outlined = async (field: Locator, style: 'solid' | 'none'): Promise<void> => {
  await expect
    .poll(
      async () => {
        // Moved over it each time, as a hand is: a page that is still laid out anew slides from under the pointer.
        await field.hover();
        return field.evaluate((element) => getComputedStyle(element).outlineStyle);
      },
      { timeout: 15_000 },
    )
    .toBe(style);
};

/** Answers the panel's question with a datum, by its words. */
export const sayDatum = async (panel: Page, typed: string, datum: string): Promise<void> => {
  await panel.getByRole('combobox', { name: 'Donnée du dossier' }).click();
  await panel.keyboard.type(typed);
  await panel.getByRole('option', { name: datum }).first().click();
  await panel.getByRole('button', { name: 'Valider' }).click();
};

/** Opens one of the parts of « Plus ». */
export const openCard = async (panel: Page, title: string): Promise<Locator> => {
  const card = panel.locator('details', { has: panel.getByRole('heading', { name: title, exact: true }) });
  if ((await card.getAttribute('open')) === null) await card.locator('summary').first().click();
  return card;
};

/** The texts of a dossier that would name somebody: long enough not to stand in a label by chance. */
export const personalTexts = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(fields)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((value) => value.length > 3);
