import { expect, type Locator, type Page } from '@playwright/test';
import { openZip } from '@/lib/documents/gate';
import { back } from './places';

/** Goes to the documents from the five steps. */
export const openDocuments = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Préparer les documents' }).click();
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
};

/** The card of one document. */
export const paperCard = (page: Page, paper: string): Locator => page.locator(`[data-paper="${paper}"]`);

/** Makes every document ticked and waits until all can be saved. */
export const makeDocuments = async (page: Page, count: number): Promise<void> => {
  const many = count > 1 ? 's' : '';
  await page.getByRole('button', { name: `Préparer ${count} document${many}`, exact: true }).click();
  await expect(page.getByRole('button', { name: /^Enregistrer (\d+ fichiers|le fichier)/ })).toBeVisible({
    timeout: 40_000,
  });
};

/** Ticks these documents only. */
export const tickOnly = async (page: Page, ...papers: readonly string[]): Promise<void> => {
  await page.locator('[data-paper]').first().waitFor();
  for (const card of await page.locator('[data-paper]').all()) {
    const paper = (await card.getAttribute('data-paper')) ?? '';
    await card.getByRole('checkbox').setChecked(papers.includes(paper));
  }
};

/** Goes back to the documents from one of their further screens. */
export const toDocuments = (page: Page): Promise<void> => back(page, 'Retour aux documents');

/** The files of a zip of ours, through the gate. */
export const unzipped = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  openZip(new Uint8Array(bytes), true);
