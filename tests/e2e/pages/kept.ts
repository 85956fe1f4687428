import type { Locator, Page } from '@playwright/test';
import { expect } from '../harness/fixtures';
import { chooseFile, dossierJson, OPEN_DOSSIER } from './files';
import { axeFaults, picture, sticksOut } from './looks';
import { back, onPath, openMoreWays } from './places';

export const TO_LIST = 'Retour à la liste des dossiers';

/** Opens a dossier of these fields from a file, and comes back to the list. */
export const give = async (page: Page, fields: Readonly<Record<string, unknown>>): Promise<void> => {
  await openMoreWays(page);
  await chooseFile(page, OPEN_DOSSIER, dossierJson(fields));
  await onPath(page);
  await back(page, TO_LIST);
};

export const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Chercher un dossier' });

/** A screen as it should look at 360 px: nothing sticks out, and axe finds nothing. */
export const fine = async (page: Page, name: string): Promise<void> => {
  await picture(page, `panel-${name}`);
  expect(await sticksOut(page)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
};
