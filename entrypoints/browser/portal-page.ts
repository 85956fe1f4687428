import { browser } from 'wxt/browser';
import type { PortalPage } from '@/components/services';
import { portalFor } from '@/lib/portals';
import { mayWorkOn } from './portal-origins';

type Tab = {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  lastAccessed?: number | undefined;
};

/** The page of a tab when the companion may work there; without a right the browser hides the address. */
export const pageOf = async (tab: Tab | undefined): Promise<PortalPage | undefined> => {
  if (tab?.id === undefined || tab.url === undefined || !URL.canParse(tab.url)) return undefined;
  const { origin } = new URL(tab.url);
  if (!(await mayWorkOn(origin))) return undefined;
  return { tabId: tab.id, origin, title: tab.title ?? '', known: portalFor(origin) !== undefined };
};

const inPanel = async (): Promise<boolean> => (await browser.tabs.getCurrent()) === undefined;

/** The page in front of the person, or the latest used of this window when the companion is itself in a tab. */
export const currentPage = async (): Promise<PortalPage | undefined> => {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const page = await pageOf(front);
  if (page !== undefined || (await inPanel())) return page;
  const tabs: Tab[] = await browser.tabs.query({ currentWindow: true });
  const latest = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  for (const tab of latest) {
    const candidate = await pageOf(tab);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
};
