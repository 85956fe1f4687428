import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PortalAnswer, PortalRequest } from '@/lib/autofill/types';
import { collectSnapshot } from './collect';
import { hand } from './hand';
import { lend } from './lend';

type Sender = { id?: string | undefined; tab?: unknown; url?: string | undefined };

/** Address of the extension's own pages; typed by hand because WXT narrows it to the files it knows. */
const home = (): string => (browser.runtime as unknown as { getURL: (path: string) => string }).getURL('/');

/** Only the extension itself: its worker and panel have no tab, its own full-tab page has its own address. */
const isOurs = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.tab === undefined || sender.url?.startsWith(home()) === true);

const CHANGED: PortalAnswer = { ok: false, code: 'portal/changed' };

const reply = async (request: PortalRequest): Promise<PortalAnswer> => {
  if (window.top !== window) return { ok: false, code: 'portal/not-allowed' };
  if (request.type !== 'portal/collect') return (await hand()?.answer(document, request)) ?? CHANGED;
  const snapshot = collectSnapshot(document);
  const empty = snapshot.controls.length + snapshot.facts.length + snapshot.actions.length === 0;
  return empty ? { ok: false, code: 'portal/no-form' } : { ok: true, snapshot };
};

const REQUESTS = /^portal\/(collect|apply|recheck|undo|show|press|point|point-stop|await-change)$/;

export default defineContentScript({
  // In no page by itself: the companion brings it to the one it is asked to look at.
  registration: 'runtime',
  main() {
    const listen = (
      message: unknown,
      sender: Sender,
      respond: (answer: PortalAnswer) => void,
    ): true | undefined => {
      const type = (message as { type?: unknown } | null)?.type;
      if (!isOurs(sender) || typeof type !== 'string' || !REQUESTS.test(type)) return undefined;
      reply(message as PortalRequest).then(respond, () => respond(CHANGED));
      return true;
    };
    lend();
    // Brought in twice into our isolated world (never the page's), the latest one alone answers.
    const world = globalThis as { leave?: () => void };
    world.leave?.();
    const { onMessage } = browser.runtime;
    world.leave = () => onMessage.removeListener(listen);
    onMessage.addListener(listen);
  },
});
