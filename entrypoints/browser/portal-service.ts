import { browser } from 'wxt/browser';
import type { PortalPage, PortalService } from '@/components/services';
import type { Snapshot } from '@/lib/autofill';
import { portalFor } from '@/lib/portals';
import { AppError } from '@/lib/shared/errors';
import { ask, part } from './portal-ask';
import { allowedOrigins, allowOrigin, revokeOrigin } from './portal-origins';
import { currentPage } from './portal-page';
import { point } from './portal-point';

const PORTAL_HOME = 'https://messervicesenligne.opcoep.fr/';

const collect = async (page: PortalPage): Promise<Snapshot> => {
  const snapshot = part(await ask(page, { type: 'portal/collect' }), 'snapshot');
  if (snapshot.controls.length === 0 && snapshot.facts.length === 0) throw new AppError('portal/no-form', {});
  return snapshot;
};

/** The portal seen from a page of the extension. */
export const portalService: PortalService = {
  currentPage,
  collect,
  apply: async (page, { documentId, url }, writes) => {
    const patience = portalFor(page.origin)?.lookups.patience;
    const waits = patience === undefined ? {} : { patience };
    return part(await ask(page, { type: 'portal/apply', documentId, url, writes, ...waits }), 'verdicts');
  },
  recheck: async (page, documentId) =>
    part(await ask(page, { type: 'portal/recheck', documentId }), 'verdicts'),
  undo: async (page, documentId, refs) =>
    part(await ask(page, { type: 'portal/undo', documentId, refs }), 'verdicts'),
  show: async (page, documentId, ref) => {
    await ask(page, { type: 'portal/show', documentId, ref });
  },
  press: async (page, documentId, ref) =>
    part(await ask(page, { type: 'portal/press', documentId, ref }), 'snapshot'),
  point,
  awaitChange: async (page, documentId, most) =>
    part(await ask(page, { type: 'portal/await-change', documentId, most }), 'changed'),
  origins: allowedOrigins,
  allow: allowOrigin,
  revoke: revokeOrigin,
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
