import { browser } from 'wxt/browser';
import type { PortalPage, PortalService } from '@/components/services';
import type { PortalAnswer, PortalRequest, Snapshot, Verdict } from '@/lib/autofill';
import { isPortalAnswer } from '@/lib/messages';
import { portalFor } from '@/lib/portals';
import { AppError } from '@/lib/shared/errors';

const CONTENT_SCRIPT = '/content-scripts/portal.js';
const PORTAL_HOME = 'https://messervicesenligne.opcoep.fr/';

type Tab = {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  lastAccessed?: number | undefined;
};

const asPage = (tab: Tab | undefined): PortalPage | undefined => {
  // Without a host permission the browser hides the address: an unknown page has none.
  if (tab?.id === undefined || tab.url === undefined || !URL.canParse(tab.url)) return undefined;
  const { origin } = new URL(tab.url);
  return portalFor(origin) === undefined ? undefined : { tabId: tab.id, origin, title: tab.title ?? '' };
};

const inPanel = async (): Promise<boolean> => (await browser.tabs.getCurrent()) === undefined;

const currentPage = async (): Promise<PortalPage | undefined> => {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const page = asPage(front);
  if (page !== undefined || (await inPanel())) return page;
  const tabs: Tab[] = await browser.tabs.query({ currentWindow: true });
  // Two portal tabs: the one the person was in last.
  const latest = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return latest.map(asPage).find((candidate) => candidate !== undefined);
};

const send = async (tabId: number, request: PortalRequest): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, request, { frameId: 0 });

/**
 * A page opened before the extension was installed or updated has no content script yet: bring it there, unless
 * the tab has meanwhile gone elsewhere.
 */
const inject = async (tabId: number): Promise<void> => {
  const still = (): Promise<Tab | undefined> => browser.tabs.get(tabId).catch(() => undefined);
  const tab = await still();
  if (asPage(tab) === undefined)
    throw new AppError(tab === undefined ? 'portal/closed' : 'portal/no-page', {});
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [CONTENT_SCRIPT] });
  } catch (cause) {
    throw new AppError((await still()) === undefined ? 'portal/closed' : 'portal/no-page', {}, cause);
  }
};

const sendOrInject = async (tabId: number, request: PortalRequest): Promise<unknown> => {
  try {
    return await send(tabId, request);
  } catch {
    await inject(tabId);
    return send(tabId, request);
  }
};

const ask = async (page: PortalPage, request: PortalRequest): Promise<PortalAnswer & { ok: true }> => {
  const answer = await sendOrInject(page.tabId, request).catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : new AppError('portal/changed', {}, cause);
  });
  if (!isPortalAnswer(answer)) throw new AppError('portal/changed', {});
  if (!answer.ok) throw new AppError(answer.code, {});
  return answer;
};

const verdictsOf = (answer: PortalAnswer & { ok: true }): readonly Verdict[] => {
  if (!('verdicts' in answer)) throw new AppError('portal/changed', {});
  return answer.verdicts;
};

const collect = async (page: PortalPage): Promise<Snapshot> => {
  const answer = await ask(page, { type: 'portal/collect' });
  if (!('snapshot' in answer)) throw new AppError('portal/changed', {});
  if (answer.snapshot.controls.length === 0) throw new AppError('portal/no-form', {});
  return answer.snapshot;
};

/** The portal seen from a page of the extension. */
export const portalService: PortalService = {
  currentPage,
  collect,
  apply: async (page, { documentId, url }, writes) => {
    const patience = portalFor(page.origin)?.lookups.patience;
    const waits = patience === undefined ? {} : { patience };
    return verdictsOf(await ask(page, { type: 'portal/apply', documentId, url, writes, ...waits }));
  },
  undo: async (page, documentId, refs) =>
    verdictsOf(await ask(page, { type: 'portal/undo', documentId, refs })),
  show: async (page, documentId, ref) => {
    await ask(page, { type: 'portal/show', documentId, ref });
  },
  openPortal: async () => {
    await browser.tabs.create({ url: PORTAL_HOME });
  },
  onPageChange: (listener) => {
    const onActivated = ({ tabId }: { tabId: number }) => listener({ tabId, front: true });
    const onUpdated = (tabId: number, change: { status?: string | undefined; url?: string | undefined }) => {
      if (change.status === 'complete' || change.url !== undefined) listener({ tabId, front: false });
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  },
};
