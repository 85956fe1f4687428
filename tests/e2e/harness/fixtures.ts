import { mkdirSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import {
  type Companion,
  type Complaint,
  forbiddenRequests,
  launchCompanion,
  readNetworkLog,
  watchPage,
} from '.';
import type { Hosts } from './browser';

type Options = {
  /** Set by `test.use({ hosts: … })` or overridden by a fixture that starts the replica. */
  readonly hosts: Hosts;
};

type Fixtures = {
  readonly companion: Companion;
  /** What extension pages complained of so far; a test that provokes a complaint empties it itself. */
  readonly complaints: Complaint[];
  /** The real side panel beside this page, watched. */
  readonly openPanel: (page: Page) => Promise<Page>;
};

const ofExtension = (page: Page) => page.url().startsWith('chrome-extension://');

/**
 * A test in the built extension. It fails at its end when any extension page broke the content security policy,
 * threw or logged an error, or when anything reached the network but the named hosts.
 */
export const test = base.extend<Fixtures & Options>({
  hosts: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument
  complaints: async ({}, use) => use([]),
  companion: async ({ hosts, complaints }, use, info) => {
    const networkLog = info.outputPath('network.json');
    mkdirSync(info.outputDir, { recursive: true });
    const companion = await launchCompanion({ hosts, networkLog });
    const found = (one: Complaint) => complaints.push(one);
    companion.serviceWorker.on('console', (message) => {
      if (message.type() === 'error')
        found({ page: 'background', kind: 'console error', text: message.text() });
    });
    const pending: Promise<void>[] = [];
    companion.context.on('page', (page) => {
      page.once('domcontentloaded', () => {
        if (ofExtension(page)) pending.push(watchPage(page, found).catch(() => undefined));
      });
    });
    await use(companion);
    await Promise.all(pending);
    await companion.close();
    expect.soft(complaints, 'complaints of extension pages').toEqual([]);
    const allowed = [...Object.keys(hosts), '127.0.0.1', 'localhost'];
    expect
      .soft(forbiddenRequests(readNetworkLog(networkLog), allowed), 'requests to the network')
      .toEqual([]);
  },
  openPanel: async ({ companion, complaints }, use) => {
    const watched = new Set<Page>();
    await use(async (page) => {
      const panel = await companion.openPanel(page);
      if (!watched.has(panel)) await watchPage(panel, (one) => complaints.push(one));
      watched.add(panel);
      return panel;
    });
  },
});

export { expect };
