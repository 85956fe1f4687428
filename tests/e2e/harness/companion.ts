import { rmSync } from 'node:fs';
import type { BrowserContext, Browser as Connection, Page, Worker } from '@playwright/test';
import { type Browser, type LaunchOptions, openBrowser } from './browser';
import { grantOrigins } from './origins';
import { openSidePanel } from './panel';

/** The built extension, running in a real Chromium. */
export type Companion = {
  readonly context: BrowserContext;
  readonly serviceWorker: Worker;
  readonly extensionId: string;
  readonly profileDir: string;
  /** The address of a page of the extension, such as `dossier.html`. */
  readonly address: (path: string) => string;
  /** Clicks the extension's action in this tab and answers the real side panel, 360 px wide. */
  readonly openPanel: (page: Page) => Promise<Page>;
  /** Opens the dossier in a tab of its own. */
  readonly newDossierTab: () => Promise<Page>;
  /** Gives the extension optional origins such as `https://www.opcoep.fr/*`, as the person's « Autoriser ». */
  readonly grantOrigins: (...origins: string[]) => Promise<void>;
  /** Closes the browser; a temporary profile is removed. */
  readonly close: () => Promise<void>;
  /** Ends the browser as a crash would, and keeps the profile. */
  readonly kill: () => Promise<void>;
};

const firstWorker = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));

/** The worker exists before its script has run: waits until it listens to the action. */
async function listening(worker: Worker): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await worker.evaluate(() => chrome.action?.onClicked.hasListeners())) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The background script does not listen to the action.');
}

async function browserProcess(browser: Browser): Promise<number> {
  const { processInfo } = await browser.root.send('SystemInfo.getProcessInfo');
  const found = processInfo.find((one) => one.type === 'browser');
  if (found === undefined) throw new Error('Chromium did not name its process.');
  return found.id;
}

/**
 * Opens Chromium with the built extension and waits for its service worker.
 * Throws when the extension is not built, or Chromium does not load it within 15 s.
 */
export async function launchCompanion(options: LaunchOptions = {}): Promise<Companion> {
  const browser = await openBrowser(options);
  const { context, profileDir } = browser;
  const serviceWorker = await firstWorker(context);
  await listening(serviceWorker);
  const extensionId = new URL(serviceWorker.url()).host;
  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const connections: Connection[] = [];
  const disconnect = () => Promise.all(connections.map((one) => one.close().catch(() => undefined)));

  return {
    context,
    serviceWorker,
    extensionId,
    profileDir,
    address,
    openPanel: async (page) => {
      const { panel, connection } = await openSidePanel(browser, extensionId, page);
      connections.push(connection);
      return panel;
    },
    newDossierTab: async () => {
      const page = await context.newPage();
      await page.goto(address('dossier.html'));
      return page;
    },
    grantOrigins: (...origins) => grantOrigins(context, extensionId, origins),
    close: async () => {
      await disconnect();
      await context.close();
      if (options.profileDir === undefined) {
        rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
    kill: async () => {
      const id = await browserProcess(browser);
      const closed = context.waitForEvent('close', { timeout: 15_000 });
      process.kill(id, 'SIGKILL');
      await closed;
      await disconnect();
    },
  };
}
