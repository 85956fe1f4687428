import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { registerOf } from '../../demo/register';
import { HOST, OTHER_HOST, type Replica, startReplica } from '../../replica/server.mjs';
import { openPortal } from '../story/verdicts';
import {
  type Companion,
  type Complaint,
  forbiddenRequests,
  launchCompanion,
  readNetworkLog,
  watchPage,
} from '.';

type Fields = Readonly<Record<string, unknown>>;

/** One browser for many tests: the replica, its page in front, the panel beside it with a dossier open. */
export type Bench = {
  readonly replica: Replica;
  readonly companion: Companion;
  readonly page: Page;
  readonly panel: Page;
  readonly fields: Fields;
};

type Workers = {
  readonly dossier: { readonly fields: Fields; readonly lists: Fields };
  readonly bench: Bench;
};

/**
 * Tests that share one browser, so that dozens of small ones take minutes and not an hour; a failed test gets a new
 * one. At its end, fails on any complaint of an extension page and on any request to a host that is not the replica's.
 */
export const test = base.extend<object, Workers>({
  dossier: [
    { fields: {}, lists: {} },
    { option: true, scope: 'worker' },
  ],
  bench: [
    async ({ dossier: { fields, lists } }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'bench-log-'));
      const networkLog = join(folder, 'network.json');
      const replica = await startReplica({ register: registerOf(fields) });
      const hosts = { [HOST]: replica.port, [OTHER_HOST]: replica.port };
      const companion = await launchCompanion({ hosts, networkLog });
      const complaints: Complaint[] = [];
      const page = companion.context.pages()[0] ?? (await companion.context.newPage());
      await page.goto(replica.url({ skin: 'react', screen: 'S0', session: 'opening' }));
      const panel = await companion.openPanel(page);
      await watchPage(panel, (one) => complaints.push(one));
      await panel.emulateMedia({ reducedMotion: 'reduce' });
      await openPortal(panel, fields, lists);
      await use({ replica, companion, page, panel, fields });
      await companion.close();
      await replica.close();
      expect(complaints, 'complaints of extension pages').toEqual([]);
      expect(
        forbiddenRequests(readNetworkLog(networkLog), [HOST, OTHER_HOST, '127.0.0.1', 'localhost']),
      ).toEqual([]);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect };
