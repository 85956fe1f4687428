import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { saveDownload } from '../../demo/download';

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

/** Gives a file too large for the protocol, which would carry it as text: the browser reads it from the disk. */
export const giveLargeFile = async (page: Page, label: string, file: GivenFile): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-file-'));
  const path = join(folder, file.name);
  writeFileSync(path, file.buffer);
  const session = await page.context().newCDPSession(page);
  const input = await fileDrop(page, label).locator('input[type=file]').elementHandle();
  await input?.evaluate((element) => element.setAttribute('data-large', ''));
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'input[data-large]',
  });
  await session.send('DOM.setFileInputFiles', { files: [path], nodeId });
  await input?.evaluate((element) => element.removeAttribute('data-large'));
  await session.detach();
  // The page reads it later, when it pleases.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
};

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

/** The bytes of the file the browser saves after `act`, whatever was saved before under the same name. */
export const savedFile = (page: Page, profileDir: string, act: () => Promise<void>): Promise<Buffer> => {
  rmSync(join(profileDir, 'downloads'), { recursive: true, force: true });
  return saveDownload(page, profileDir, act);
};
