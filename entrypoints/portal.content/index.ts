import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PortalRequest as AnyRequest, PortalAnswer } from '@/lib/autofill/types';
import { apply } from './apply';
import { collectSnapshot, documentIdOf } from './collect';
import { show } from './show';
import { undo } from './undo';

/** Those answered so far. */
type PortalRequest = Extract<
  AnyRequest,
  { readonly type: 'portal/collect' | 'portal/apply' | 'portal/undo' | 'portal/show' }
>;

type Sender = { id?: string | undefined; tab?: unknown; url?: string | undefined };

/** Address of the extension's own pages; typed by hand because WXT narrows it to the files it knows. */
const home = (): string => (browser.runtime as unknown as { getURL: (path: string) => string }).getURL('/');

/** Only the extension itself: its worker and panel have no tab, its own full-tab page has its own address. */
const isOurs = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.tab === undefined || sender.url?.startsWith(home()) === true);

const answer = async (request: PortalRequest): Promise<PortalAnswer> => {
  if (window.top !== window) return { ok: false, code: 'portal/not-allowed' };
  if (request.type === 'portal/collect') {
    const snapshot = collectSnapshot(document);
    return snapshot.controls.length === 0 ? { ok: false, code: 'portal/no-form' } : { ok: true, snapshot };
  }
  if (request.documentId !== documentIdOf(document)) return { ok: false, code: 'portal/changed' };
  if (request.type === 'portal/apply') return apply(document, request);
  if (request.type === 'portal/undo') return { ok: true, verdicts: await undo(document, request.refs) };
  return show(document, request.ref) ? { ok: true, verdicts: [] } : { ok: false, code: 'portal/changed' };
};

const REQUESTS: ReadonlySet<unknown> = new Set([
  'portal/collect',
  'portal/apply',
  'portal/undo',
  'portal/show',
]);

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
      if (!isOurs(sender) || !REQUESTS.has(type)) return undefined;
      answer(message as PortalRequest).then(respond, () => respond({ ok: false, code: 'portal/changed' }));
      return true;
    };
    // Brought in twice into our isolated world (never the page's), the latest one alone answers.
    const world = globalThis as { leave?: () => void };
    world.leave?.();
    const { onMessage } = browser.runtime;
    world.leave = () => onMessage.removeListener(listen);
    onMessage.addListener(listen);
  },
});
