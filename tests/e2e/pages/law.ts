import { expect, type Locator, type Page } from '@playwright/test';
import { DEMOS } from '@/lib/domain/demo';
import { type } from './fields';
import { dossierJson, dropFile, type GivenFile, OPEN_DOSSIER, savedFile } from './files';
import { loadDemo, ORDINARY, onPath, openFields, openGroup } from './places';

const demo = DEMOS.find(({ id }) => id === 'ordinaire-2026');
if (demo === undefined) throw new Error('no such example');
/** The ordinary example, whose fixed day is the 5th of October 2026. */
export const EXAMPLE = demo;

/** Goes to a screen of the dossier by its word in the address. */
export const openScreen = async (page: Page, word: string, title: string): Promise<void> => {
  await page.evaluate((to) => {
    const [root, dossier, id] = location.hash.split('/');
    location.hash = [root, dossier, id, to].join('/');
  }, word);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

export const openCheck = (page: Page): Promise<void> => openScreen(page, 'controle', 'Contrôle du dossier');

/** An agreement of another Opco than Opco EP: what makes one warning of the ordinary example. */
export const OF_ANOTHER_OPCO = '1431';

/** The ordinary example in an empty companion, with one thing to confirm (XREF-015), at its check. */
export const checkExample = async (page: Page): Promise<void> => {
  await loadDemo(page, ORDINARY);
  await openFields(page, 'Employeur');
  await type(page, 'employeur.idcc', OF_ANOTHER_OPCO);
  await openCheck(page);
};

/** The ordinary example with other answers, given as a file; its check at the example's day. */
export const checkChanged = async (
  page: Page,
  changes: Readonly<Record<string, unknown>>,
  more: object = {},
): Promise<void> => {
  const { format: _f, version: _v, fields, ...lists } = EXAMPLE.file;
  await openFile(page, dossierJson({ ...fields, ...changes }, { ...lists, ...more }));
  await openCheck(page);
  await setDay(page, '05/10/2026');
};

export const openFile = async (page: Page, file: GivenFile): Promise<void> => {
  await dropFile(page, OPEN_DOSSIER, file);
  await onPath(page);
};

/** Types the day whose law applies. */
export const setDay = async (page: Page, day: string): Promise<void> => {
  await page.getByLabel('Au droit du').fill(day);
  await page.getByLabel('Au droit du').blur();
};

/** What is said of a rule, by its number. */
export const rule = (page: Page, id: string): Locator => page.locator(`[data-rule="${id}"]`);

/** Sets a warning aside for this reason. */
export const waive = async (page: Page, id: string, reason: string): Promise<void> => {
  await rule(page, id).getByRole('button', { name: 'Écarter avec une raison' }).click();
  await rule(page, id)
    .getByLabel(/^Pourquoi/)
    .fill(reason);
  await rule(page, id).getByRole('button', { name: 'Écarter', exact: true }).click();
};

export const openWaived = (page: Page, count: number): Promise<void> =>
  openGroup(page, `Écartés avec une raison (${count})`);

/** Opens everything on the screen that is closed. */
export const openAll = async (page: Page): Promise<void> => {
  const closed = page.locator('main details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
};

/** The report in one of its versions, saved once its pages are drawn. */
export const saveReport = async (page: Page, profileDir: string, version: string): Promise<Buffer> => {
  await page.getByRole('radio', { name: version, exact: true }).check();
  await expect(
    page.locator('canvas[aria-label="Aperçu de la page 1 du rapport"][data-drawn=true]'),
  ).toBeVisible({
    timeout: 20_000,
  });
  return savedFile(page, profileDir, () =>
    page.getByRole('button', { name: 'Enregistrer', exact: true }).click(),
  );
};
