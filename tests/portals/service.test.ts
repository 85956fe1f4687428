import { beforeEach, describe, expect, it, vi } from 'vitest';

type Tab = { id: number; url?: string; title?: string; active?: boolean; lastAccessed?: number };
type Listener = (...args: readonly unknown[]) => void;

const PORTAL = 'https://messervicesenligne.opcoep.fr/contrat';
const ELSEWHERE = 'https://exemple.invalid/';

/** The parts of the browser that the service speaks to; `inPanel` false for the companion's own tab. */
const browser = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      addListener: (one: Listener) => listeners.add(one),
      removeListener: (one: Listener) => listeners.delete(one),
      tell: (...args: readonly unknown[]) => {
        for (const one of listeners) one(...args);
      },
    };
  };
  const state = {
    tabs: [] as Tab[],
    inPanel: true,
    injected: [] as number[],
    /** How often the browser still refuses the script, because the page is loading itself again. */
    refusals: 0,
    answer: undefined as unknown,
    granted: [] as string[],
    says: true,
  };
  return {
    state,
    permissions: {
      getAll: async () => ({ origins: [...state.granted] }),
      request: async ({ origins }: { origins: string[] }) => {
        if (state.says) state.granted.push(...origins);
        return state.says;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        state.granted = state.granted.filter((one) => !origins.includes(one));
      },
    },
    tabs: {
      getCurrent: async () => (state.inPanel ? undefined : { id: 99 }),
      query: async ({ active }: { active?: boolean }) =>
        state.tabs.filter((tab) => active === undefined || tab.active === active),
      get: async (id: number) => {
        const tab = state.tabs.find((one) => one.id === id);
        if (tab === undefined) throw new Error('no tab');
        return tab;
      },
      sendMessage: async (id: number) => {
        if (!state.injected.includes(id)) throw new Error('no receiver');
        return state.answer;
      },
      onActivated: event(),
      onUpdated: event(),
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        state.refusals -= 1;
        if (state.refusals >= 0) throw new Error('Frame with ID 0 was removed.');
        state.injected.push(target.tabId);
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const { portalService } = await import('@/entrypoints/browser/portal-service');
const { state } = browser;

beforeEach(() =>
  Object.assign(state, {
    tabs: [],
    inPanel: true,
    injected: [],
    refusals: 0,
    answer: undefined,
    granted: ['https://messervicesenligne.opcoep.fr/*'],
    says: true,
  }),
);

describe('which page is in front', () => {
  it('from a tab, is the portal tab used last, with its title', async () => {
    state.inPanel = false;
    state.tabs = [
      { id: 99, url: 'chrome-extension://x/dossier.html', active: true, lastAccessed: 9 },
      { id: 1, url: PORTAL, title: 'Premier', lastAccessed: 1 },
      { id: 2, url: PORTAL, title: 'Second', lastAccessed: 5 },
      { id: 3, url: ELSEWHERE, title: 'Ailleurs', lastAccessed: 8 },
    ];
    expect(await portalService.currentPage()).toMatchObject({ tabId: 2, title: 'Second' });
  });

  it('from the panel, is the tab beside it or none', async () => {
    state.tabs = [
      { id: 1, url: PORTAL },
      { id: 2, url: ELSEWHERE, active: true },
    ];
    expect(await portalService.currentPage()).toBeUndefined();
  });
});

describe('the content script', () => {
  const page = { tabId: 1, origin: new URL(PORTAL).origin, title: '', known: true };

  it('is brought to a portal page that has none', async () => {
    state.tabs = [{ id: 1, url: PORTAL }];
    state.answer = { ok: true, verdicts: [] };
    await portalService.show(page, 'd', 'r');
    // In one order: in two, the page may have loaded itself again between them.
    expect(state.injected).toEqual([1]);
  });

  it('is brought once more where the page was loading itself again', async () => {
    state.tabs = [{ id: 1, url: PORTAL }];
    state.answer = { ok: true, verdicts: [] };
    state.refusals = 2;
    await portalService.show(page, 'd', 'r');
    expect(state.injected).toEqual([1]);
  });

  it('is given up in a page that never takes it', async () => {
    state.tabs = [{ id: 1, url: PORTAL }];
    state.refusals = 100;
    await expect(portalService.show(page, 'd', 'r')).rejects.toMatchObject({ code: 'portal/no-page' });
    expect(state.injected).toEqual([]);
  });

  it.each([
    ['a page that is no longer the portal', [{ id: 1, url: ELSEWHERE }], 'portal/no-page'],
    ['a page whose address is hidden from us', [{ id: 1 }], 'portal/no-page'],
    ['a closed tab', [], 'portal/closed'],
  ])('is never brought to %s', async (_name, tabs, code) => {
    state.tabs = tabs;
    await expect(portalService.collect(page)).rejects.toMatchObject({ code });
    expect(state.injected).toEqual([]);
  });
});

describe('another site', () => {
  const OTHER = 'https://portail.exemple.fr';

  it('is worked on only between its being allowed and its being revoked', async () => {
    state.tabs = [{ id: 4, url: `${OTHER}/contrat`, title: 'Autre', active: true }];
    expect(await portalService.currentPage()).toBeUndefined();
    expect(await portalService.allow(OTHER)).toBe(true);
    expect(await portalService.origins()).toEqual([OTHER]);
    expect(await portalService.currentPage()).toMatchObject({ origin: OTHER, known: false });
    await portalService.revoke(OTHER);
    expect(await portalService.origins()).toEqual([]);
    expect(await portalService.currentPage()).toBeUndefined();
  });

  it('is not allowed when the person says no', async () => {
    state.says = false;
    expect(await portalService.allow(OTHER)).toBe(false);
    expect(await portalService.origins()).toEqual([]);
  });

  it('needs its own right: a right to every site, to a domain or for a download is not one', async () => {
    state.granted = ['https://*/*', '*://*/*', 'https://*.exemple.fr/*', 'https://www.opcoep.fr/*'];
    state.tabs = [{ id: 4, url: `${OTHER}/contrat`, active: true }];
    expect(await portalService.origins()).toEqual([]);
    expect(await portalService.currentPage()).toBeUndefined();
  });

  it('is never brought a script when the tab has gone to another allowed site', async () => {
    state.granted.push(`${OTHER}/*`);
    state.tabs = [{ id: 1, url: `${OTHER}/contrat` }];
    const page = { tabId: 1, origin: new URL(PORTAL).origin, title: '', known: true };
    await expect(portalService.collect(page)).rejects.toMatchObject({ code: 'portal/no-page' });
    expect(state.injected).toEqual([]);
  });
});

describe('changes', () => {
  it('are told with their tab, until no longer wanted', () => {
    const told: unknown[] = [];
    const stop = portalService.onPageChange((change) => told.push(change));
    browser.tabs.onUpdated.tell(7, { status: 'complete' });
    browser.tabs.onUpdated.tell(7, { status: 'loading' });
    browser.tabs.onActivated.tell({ tabId: 8, windowId: 1 });
    stop();
    browser.tabs.onUpdated.tell(7, { status: 'complete' });
    expect(told).toEqual([
      { tabId: 7, front: false },
      { tabId: 8, front: true },
    ]);
  });
});
