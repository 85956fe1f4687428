import { type Browser, chromium, type Page } from '@playwright/test';
import type { Snapshot } from '@/lib/autofill';
import { ensureChromium } from '../setup/index.mjs';
import { BadUse } from './arguments';
import { collectScript, widgetsScript } from './collector';
import { isolatedWorld } from './isolated-world';

const PATIENCE_MS = 15_000;

/** A Chromium that reaches this machine only. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });

/** Runs the scripts that ship, widgets before the core as the panel does, beside the page's own. */
async function collect(page: Page): Promise<Snapshot> {
  const world = await isolatedWorld(page, PATIENCE_MS);
  await world.run(`${await widgetsScript()};0`);
  await world.run(`${await collectScript()};globalThis.compagnonCollect = compagnonCollect;0`);
  return world.run('compagnonCollect.collectSnapshot(document)');
}

/** Each page as the content script would see it, in a real Chromium that reaches this machine only. */
export async function snapshotsOf(pages: readonly URL[]): Promise<readonly Snapshot[]> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'fr-FR' });
    const snapshots: Snapshot[] = [];
    for (const address of pages) {
      const page = await context.newPage();
      await page.goto(address.href, { waitUntil: 'load', timeout: PATIENCE_MS }).catch(() => {
        throw new BadUse(`Cette page ne s’ouvre pas : ${address.href}`);
      });
      // a page that draws itself later: a moment without requests, or we take it as it is
      await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
      snapshots.push(await collect(page));
      await page.close();
    }
    return snapshots;
  } finally {
    await browser.close();
  }
}
