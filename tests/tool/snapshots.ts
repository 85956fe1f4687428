import { type Browser, chromium, type Page } from '@playwright/test';
import type { Snapshot } from '@/lib/autofill';
import { ensureChromium } from '../setup/index.mjs';
import { BadUse } from './arguments';
import { collectScript } from './collector';

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

/** Runs the collect script beside the page's own scripts, which cannot see or touch it. */
async function collect(page: Page, script: string): Promise<{ snapshot: Snapshot; ms: number }> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      timeout: PATIENCE_MS,
    });
    if (exceptionDetails !== undefined)
      throw new Error(`The collect script failed: ${exceptionDetails.text}`);
    return result.value;
  };
  await run(`${script};globalThis.compagnonCollect = compagnonCollect;0`);
  const timed = `(() => {
    const start = performance.now();
    const snapshot = compagnonCollect.collectSnapshot(document);
    return { snapshot, ms: performance.now() - start };
  })()`;
  return run(timed) as Promise<{ snapshot: Snapshot; ms: number }>;
}

/**
 * Each page as the content script would see it, in a real Chromium that reaches this machine only.
 * `took` hears how long each collection lasted, in milliseconds.
 */
export async function snapshotsOf(
  pages: readonly URL[],
  took: (ms: number) => void = () => undefined,
): Promise<readonly Snapshot[]> {
  const script = await collectScript();
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
      const { snapshot, ms } = await collect(page, script);
      took(ms);
      snapshots.push(snapshot);
      await page.close();
    }
    return snapshots;
  } finally {
    await browser.close();
  }
}
