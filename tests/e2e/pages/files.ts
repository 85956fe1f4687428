import type { Locator, Page } from '@playwright/test';

/** A file as a person has it: a name and bytes. */
export type GivenFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
};

/** The place to drop a file or choose one whose button has this name. */
export const fileDrop = (page: Page, label: string): Locator =>
  page.locator('div:has(> input[type=file])', {
    has: page.getByRole('button', { name: label }),
  });

/** Chooses a file by the button, through the browser's own chooser. */
export const chooseFile = async (page: Page, label: string, file: GivenFile | string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: label }).click();
  await (await chooser).setFiles(file);
};

/** Drops a file where it is awaited, as from the desktop. */
export const dropFile = async (page: Page, label: string, file: GivenFile): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ({ name, type, base64 }) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
      return data;
    },
    {
      name: file.name,
      type: file.mimeType,
      base64: file.buffer.toString('base64'),
    },
  );
  const place = fileDrop(page, label);
  await place.dispatchEvent('dragover', { dataTransfer: transfer });
  await place.dispatchEvent('drop', { dataTransfer: transfer });
  await transfer.dispose();
};

export const OPEN_DOSSIER = 'Ouvrir un dossier (.json) ou un Cerfa rempli (.pdf)';
export const CHOOSE_FORM = 'Choisir le Cerfa vierge (PDF)';

/** A dossier.json of these fields. */
export const dossierJson = (fields: Readonly<Record<string, unknown>>, more: object = {}): GivenFile => ({
  name: 'dossier.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'compagnon-contrat-pro/dossier',
      version: 1,
      fields,
      ...more,
    }),
  ),
});
