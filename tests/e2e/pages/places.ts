import { expect, type Page } from '@playwright/test';

/** A page with nothing on it, to open the panel beside. */
export const BLANK = 'data:text/html;charset=utf-8,<!doctype html><html lang="fr"><title>page</title>';

/** Creates a dossier from whichever first screen is shown, and waits for its five steps. */
export const createDossier = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', {
      name: /^(Créer mon premier dossier|Nouveau dossier)$/,
    })
    .click();
  await onPath(page);
};

/** Waits for the screen of the five steps. */
export const onPath = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Outils' }).waitFor();

/** Opens one of the five steps from their screen. */
export const openStep = async (page: Page, step: number): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`^${step}\\. `) }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${step}\\. `) }).waitFor();
};

/** Opens the groups of fields of a step that are still closed. */
export const openGroups = async (page: Page): Promise<void> => {
  const closed = page.locator('main details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  // What a group holds is drawn a moment after it opens.
  await expect(page.locator('main details[open]:not(:has([id^="champ-"]))')).toHaveCount(0);
};

/** Opens one group of fields by its title, when it is closed. */
export const openGroup = async (page: Page, title: string): Promise<void> => {
  const group = page.locator('details', {
    has: page.getByRole('heading', { name: title, exact: true }),
  });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
};

export const back = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Opens what stands below a list with dossiers in it: a file, or an example; an empty list shows them already. */
export const openMoreWays = async (page: Page): Promise<void> => {
  const start = page.getByRole('button', { name: /^(Créer mon premier dossier|Nouveau dossier)$/ });
  if ((await start.textContent()) === 'Nouveau dossier')
    await openGroup(page, 'Importer ou charger un exemple');
};

/** Loads one of the two examples from the list, empty or not. */
export const loadDemo = async (page: Page, name: RegExp): Promise<void> => {
  await openMoreWays(page);
  await page.getByRole('button', { name }).click();
  await onPath(page);
};

export const EXPERIMENTAL = /^Exemple : contrat expérimental/;
export const ORDINARY = /^Exemple : contrat ordinaire/;

/** Waits until everything on screen is kept. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByText('Enregistré sur ce poste')).toBeVisible();

/** The cards of the list of dossiers, by their titles. */
export const cards = (page: Page) => page.getByRole('button', { name: /^Dupliquer le dossier / });

/** The panel, opened beside an empty page by the test's own means. */
export const panelBeside = async (page: Page, openPanel: (page: Page) => Promise<Page>): Promise<Page> => {
  await page.goto(BLANK);
  return openPanel(page);
};

/** Goes from the five steps to a group of fields of the third. */
export const openFields = async (panel: Page, group: string): Promise<void> => {
  await openStep(panel, 3);
  await openGroup(panel, group);
};
