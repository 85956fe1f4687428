import { useEffect, useRef } from 'react';
import { type PortalPage, useServices } from '../services';

const RETURN_PAUSE_MS = 1_000;

/**
 * A wizard may change its screen without a word to the browser: when the person comes back to the panel, by pointer
 * or by keyboard, the page is read again, silently.
 */
const useReturn = (look: () => void) => {
  useEffect(() => {
    let last = Date.now();
    const onReturn = () => {
      if (Date.now() - last < RETURN_PAUSE_MS) return;
      last = Date.now();
      look();
    };
    document.documentElement.addEventListener('pointerenter', onReturn);
    window.addEventListener('focus', onReturn);
    return () => {
      document.documentElement.removeEventListener('pointerenter', onReturn);
      window.removeEventListener('focus', onReturn);
    };
  }, [look]);
};

/** Looks again when the person comes back, when another tab comes to the front, and when this page (no other) changes. */
export const useRefresh = (page: PortalPage | undefined, look: () => void) => {
  const { portal } = useServices();
  const tabId = useRef(page?.tabId);
  tabId.current = page?.tabId;
  useReturn(look);
  useEffect(
    () =>
      portal.onPageChange((change) => {
        if (change.front || tabId.current === undefined || change.tabId === tabId.current) look();
      }),
    [portal, look],
  );
};
