import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The bytes of the file the browser saves after `act`; throws when none is complete within 15 s. */
export const saveDownload = async (
  page: Page,
  profileDir: string,
  act: () => Promise<void>,
): Promise<Buffer> => {
  const folder = join(profileDir, 'downloads');
  mkdirSync(folder, { recursive: true });
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser behind this page');
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const before = new Set(readdirSync(folder));
  const completed = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await act();
  await Promise.race([
    completed,
    new Promise((_, reject) => setTimeout(() => reject(new Error('no file was saved within 15 s')), 15_000)),
  ]);
  const name = readdirSync(folder).find((file) => !before.has(file) && !file.endsWith('.crdownload'));
  if (name === undefined || !existsSync(join(folder, name))) throw new Error('the saved file is missing');
  return readFileSync(join(folder, name));
};
