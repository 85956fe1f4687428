import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Snapshot } from '@/lib/autofill';
import { collectScript, widgetsScript } from '../tool/collector';
import { openBrowser } from '../tool/snapshots';
import { type Gold, readGold } from './gold';
import { keepReading, keptReading } from './kept-readings';
import { golden, takeMarks } from './marks';

/** A page as the content script sees it, and what its author says each control asks. */
export type GoldPage = {
  readonly page: string;
  readonly snapshot: Snapshot;
  readonly gold: ReadonlyMap<string, Gold>;
  /** Golds of controls that the content script did not collect. */
  readonly missed: readonly Gold[];
};

/** A page is there when it has not changed for so long: some build themselves a moment after loading. */
const QUIET_MS = 250;
const TABS = 4;

const quiet = (page: Page): Promise<void> =>
  page.evaluate(
    (ms) =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, ms);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, ms);
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
    QUIET_MS,
  );

const nameOf = (address: URL): string => address.pathname.split('/').at(-1) ?? '';

const readPage = async (page: Page, address: URL, script: string): Promise<GoldPage> => {
  await page.goto(address.href, { waitUntil: 'load' });
  await quiet(page);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const marks = await takeMarks(session, contextId);
  const run = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue,
    });
    if (exceptionDetails !== undefined)
      throw new Error(`${nameOf(address)}: ${exceptionDetails.exception?.description}`);
    return result;
  };
  await run(`${script};globalThis.compagnonCollect = compagnonCollect;0`, true);
  const { value } = await run('compagnonCollect.collectSnapshot(document)', true);
  const snapshot = value as Snapshot;
  const refs = JSON.stringify(snapshot.controls.map(({ ref }) => ref));
  const held = await run(`${refs}.map((ref) => compagnonCollect.heldBy(document, ref).element)`, false);
  const { result } = await session.send('Runtime.getProperties', {
    objectId: held.objectId ?? '',
    ownProperties: true,
  });
  const objects = result.filter(({ name }) => /^\d+$/.test(name));
  const nodes = await Promise.all(
    objects.map(({ value: object }) =>
      session.send('DOM.describeNode', { objectId: object?.objectId ?? '' }),
    ),
  );
  const elements = new Map(
    nodes.map(({ node }, index) => [snapshot.controls[index]?.ref ?? '', node.backendNodeId]),
  );
  await session.detach();
  const { byRef, missed } = golden(marks, elements);
  return {
    page: nameOf(address),
    snapshot,
    gold: new Map([...byRef].map(([ref, text]) => [ref, readGold(text)])),
    missed: missed.map(readGold),
  };
};

/** A structure-only snapshot that a person sent, with its gold by ref. */
const readSent = (address: URL): GoldPage => {
  const { snapshot, gold } = JSON.parse(readFileSync(address, 'utf8')) as {
    snapshot: Snapshot;
    gold: Readonly<Record<string, string>>;
  };
  const byRef = new Map(Object.entries(gold).map(([ref, text]) => [ref, readGold(text)] as const));
  return { page: nameOf(address), snapshot, gold: byRef, missed: [] };
};

/**
 * Reads gold pages in a real Chromium with the very script that ships; none of the gold is there when it reads.
 * A page that this very script has read before is not opened again.
 */
export const readPages = async (addresses: readonly URL[]): Promise<readonly GoldPage[]> => {
  const script = `${await widgetsScript()};${await collectScript()}`;
  const read = new Map<URL, GoldPage>();
  for (const address of addresses) {
    const page = address.pathname.endsWith('.json') ? readSent(address) : keptReading(address, script);
    if (page !== undefined) read.set(address, page);
  }
  const waiting = addresses.filter((address) => !read.has(address));
  if (waiting.length > 0) {
    const browser: Browser = await openBrowser();
    const work = async (): Promise<void> => {
      const tab = await browser.newPage({ locale: 'fr-FR' });
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const page = await readPage(tab, next, script);
        keepReading(next, script, page);
        read.set(next, page);
      }
    };
    try {
      await Promise.all(Array.from({ length: TABS }, work));
    } finally {
      await browser.close();
    }
  }
  return addresses.flatMap((address) => read.get(address) ?? []);
};
