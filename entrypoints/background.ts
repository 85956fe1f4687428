import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { endPointings } from './browser/pointing-end';

/**
 * Opens the companion when its button is clicked: the side panel in Chrome and Edge, the sidebar in Firefox. Ends a
 * pointing on a page when the panel that asked for it goes.
 */
export default defineBackground(() => {
  endPointings();
  browser.action.onClicked.addListener((tab) => {
    if (import.meta.env.FIREFOX) {
      const { sidebarAction } = browser as unknown as { sidebarAction: { toggle: () => Promise<void> } };
      void sidebarAction.toggle();
    } else {
      void browser.sidePanel.open({ windowId: tab.windowId });
    }
  });
});
