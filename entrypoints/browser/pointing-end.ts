import { browser } from 'wxt/browser';
import { OUTLINE, POINTING } from './pointing-outline';

const end = async (tabId: number): Promise<void> => {
  const target = { tabId, allFrames: true };
  // A tab closed or gone elsewhere has nothing left to take away.
  await Promise.allSettled([
    browser.scripting.removeCSS({ target, css: OUTLINE, origin: 'USER' }),
    browser.tabs.sendMessage(tabId, { type: 'portal/point-stop' }, { frameId: 0 }),
  ]);
};

/** Ends a pointing when the page of the extension that asked for it lets go, or is closed. */
export const endPointings = (): void => {
  browser.runtime.onConnect.addListener((port) => {
    const tabId = Number(port.name.slice(POINTING.length));
    if (!port.name.startsWith(POINTING) || !Number.isSafeInteger(tabId)) return;
    if (port.sender?.id !== browser.runtime.id) return;
    port.onDisconnect.addListener(() => void end(tabId));
  });
};
