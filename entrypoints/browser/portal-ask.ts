import { browser } from 'wxt/browser';
import type { PortalPage } from '@/components/services';
import type { PortalAnswer, PortalRequest } from '@/lib/autofill';
import { isPortalAnswer } from '@/lib/messages';
import { AppError } from '@/lib/shared/errors';
import { mayWorkOn } from './portal-origins';
import { pageOf } from './portal-page';

/**
 * The widgets that kits draw; writing, buttons and pointing; the core, which answers. All in one order: brought one
 * after another while a page loads itself again, the core could stand alone in the new document.
 */
const SCRIPTS = ['/portal-widgets.js', '/portal-hand.js', '/content-scripts/portal.js'];

const send = (tabId: number, request: PortalRequest): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, request, { frameId: 0 });

/** A page that is loading itself again takes no script for a moment. */
const TRIES = 10;
const PAUSE_MS = 150;

/** No script of ours waits in any page: it is brought there at the first look, unless the tab has gone elsewhere. */
const inject = async ({ tabId, origin }: PortalPage): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const page = await pageOf(tab);
    if (page === undefined || page.origin !== origin)
      throw new AppError(tab === undefined ? 'portal/closed' : 'portal/no-page', {});
    try {
      await (browser.scripting.executeScript as (order: object) => Promise<unknown>)({
        target: { tabId, frameIds: [0] },
        files: SCRIPTS,
      });
      return;
    } catch (cause) {
      if (tries === TRIES) throw new AppError('portal/no-page', {}, cause);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
};

const sendOrInject = async (page: PortalPage, request: PortalRequest): Promise<unknown> => {
  // A right may have been taken back while the script still stood in the page.
  if (!(await mayWorkOn(page.origin))) throw new AppError('portal/not-allowed', {});
  try {
    return await send(page.tabId, request);
  } catch {
    await inject(page);
    return send(page.tabId, request);
  }
};

type Answered = PortalAnswer & { readonly ok: true };

/** Asks the page's script, brought there when needed; throws AppError `portal/*`. */
export const ask = async (page: PortalPage, request: PortalRequest): Promise<Answered> => {
  const answer = await sendOrInject(page, request).catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : new AppError('portal/changed', {}, cause);
  });
  if (!isPortalAnswer(answer)) throw new AppError('portal/changed', {});
  if (!answer.ok) throw new AppError(answer.code, {});
  return answer;
};

/** The part of an answer that was asked for; an answer without it is that of a page that changed. */
export const part = <K extends 'snapshot' | 'verdicts' | 'pointed' | 'changed'>(
  answer: Answered,
  name: K,
): Extract<Answered, Record<K, unknown>>[K] => {
  if (!(name in answer)) throw new AppError('portal/changed', {});
  return (answer as Extract<Answered, Record<K, unknown>>)[name];
};
