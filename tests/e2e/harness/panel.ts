import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser as Connection, chromium, type Page } from '@playwright/test';
import { type Browser, NAME_HELPER } from './browser';

const PATIENCE_MS = 15_000;
/** A click that comes before the background script listens is lost, so it is made again after this long. */
const CLICK_AGAIN_MS = 2_000;

/** Chromium writes the port it chose into the profile. */
const debuggingPort = (profileDir: string): number =>
  Number(readFileSync(join(profileDir, 'DevToolsActivePort'), 'utf8').split('\n')[0]);

/** The extension's action clicked, as a person would, in the tab `page`: grants activeTab, opens the panel. */
async function clickAction(browser: Browser, extensionId: string, page: Page): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await browser.root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url()) ?? targetInfos[0];
  if (tab === undefined) throw new Error('No tab to click the action in.');
  // Playwright does not type this domain of the protocol.
  const send = browser.root.send as unknown as (method: string, params: object) => Promise<unknown>;
  await send.call(browser.root, 'Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
}

/** An extension tab may have the panel's address: only the real panel stands in no tab. */
async function panelIn(connection: Connection, extensionId: string): Promise<Page | undefined> {
  const pages = connection.contexts()[0]?.pages() ?? [];
  for (const page of pages) {
    if (!page.url().startsWith(`chrome-extension://${extensionId}/`)) continue;
    const tab = await page.evaluate(() => chrome.tabs.getCurrent().then((one) => one?.id ?? null));
    if (tab === null) return page;
  }
  return undefined;
}

/**
 * Opens the real side panel beside `page` and answers it as a Playwright page, over a second connection:
 * a panel is no tab, so Playwright's own context never lists it, and only sees those open when it connects.
 * Answers the panel already open when there is one; the connection closes with the browser.
 */
export async function openSidePanel(
  browser: Browser,
  extensionId: string,
  page: Page,
): Promise<{ panel: Page; connection: Connection }> {
  const endpoint = `http://127.0.0.1:${debuggingPort(browser.profileDir)}`;
  const end = Date.now() + PATIENCE_MS;
  let clicked = 0;
  while (Date.now() < end) {
    if (Date.now() - clicked > CLICK_AGAIN_MS) {
      await clickAction(browser, extensionId, page);
      clicked = Date.now();
    }
    const connection = await chromium.connectOverCDP(endpoint);
    const panel = await panelIn(connection, extensionId).catch(() => undefined);
    if (panel !== undefined) {
      await panel.evaluate(NAME_HELPER);
      return { panel, connection };
    }
    await connection.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The side panel did not open within ${PATIENCE_MS} ms.`);
}

/** Lays the panel out at another size than the 360 px it opens with, in CSS pixels. */
export async function setPanelSize(panel: Page, width: number, height: number): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
}
