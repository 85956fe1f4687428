import { browser } from 'wxt/browser';
import type { Pointed, PortalPage, PortalService } from '@/components/services';
import { OUTLINE, POINTING } from './pointing-outline';
import { ask, part } from './portal-ask';

/**
 * Lets a person point at a control. The background holds the other end of a port: when it closes, for whatever
 * reason (a click, Escape, `stop`, the panel closed), it takes the outline away and ends the pointing.
 */
export const point: PortalService['point'] = (page: PortalPage, documentId: string) => {
  const port = browser.runtime.connect({ name: `${POINTING}${page.tabId}` });
  const pointed = async (): Promise<Pointed> => {
    try {
      await browser.scripting.insertCSS({
        target: { tabId: page.tabId, allFrames: true },
        css: OUTLINE,
        origin: 'USER',
      });
      return part(await ask(page, { type: 'portal/point', documentId }), 'pointed');
    } finally {
      port.disconnect();
    }
  };
  return { done: pointed(), stop: () => port.disconnect() };
};
