import { vi } from 'vitest';
import { AppError } from '@/lib/shared/errors';
import { openVault, type Vault } from '@/lib/vault';
import { clock, newName } from '../../vault/support';

/** A page's own events, which Node does not have: `leave` says whether the browser would ask before closing. */
export const stubPage = () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  return { asksBeforeLeaving: () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true })) };
};

/** A vault whose disk can be full, and a second window on it. */
export const startVault = async () => {
  const name = newName();
  const now = clock();
  const [vault, other] = [await openVault({ name, now }), await openVault({ name, now })];
  let full = false;
  const window: Vault = {
    ...vault,
    change: async (...args) => {
      if (full) throw new AppError('vault/full', {});
      return vault.change(...args);
    },
  };
  const fill = (now_: boolean) => {
    full = now_;
  };
  return { vault: window, other, fill };
};
