import type { Page } from '@playwright/test';

/** Opens a dossier file through the list's own button, as a person does, and waits for its five steps. */
export const importFile = async (panel: Page, name: string, text: string): Promise<void> => {
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: /^Ouvrir un dossier/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });
  await panel.getByRole('heading', { name: 'Outils' }).waitFor();
};
