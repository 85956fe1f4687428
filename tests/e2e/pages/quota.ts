import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension, type Companion } from '../harness';

/** The built extension under the ordinary quota: the protocol's override does not count for an unlimited one. */
export const withQuota = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-quota-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
};

/** The space the extension may use, in bytes; what the browser would give when absent. */
export const setQuota = async (companion: Companion, page: Page, quotaSize?: number): Promise<void> => {
  const session = await companion.context.newCDPSession(page);
  const origin = `chrome-extension://${companion.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
  // The override lasts as long as its session.
  if (quotaSize === undefined) await session.detach();
};

/** Text enough to fill a disk of one byte: Chromium lets small writes through. */
export const LARGE = 'Anne Belleroche '.repeat(60_000).trim();
