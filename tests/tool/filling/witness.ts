import type { Page } from '@playwright/test';
import type { PortalAnswer, PortalRequest, Snapshot, Verdict, Write } from '@/lib/autofill';

/** One exchange between the panel and the content script. */
export type Exchange = { readonly request: PortalRequest; readonly answer: PortalAnswer };

type Watched = typeof globalThis & { compagnonExchanges?: Exchange[] };

/** Notes what the panel and the content script say to each other, and changes none of it. */
export async function witness(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const noted: Exchange[] = [];
    (globalThis as Watched).compagnonExchanges = noted;
    const send = chrome.tabs.sendMessage.bind(chrome.tabs) as (...args: unknown[]) => Promise<PortalAnswer>;
    Object.assign(chrome.tabs, {
      sendMessage: async (...args: unknown[]) => {
        const answer = await send(...args);
        noted.push({ request: args[1] as PortalRequest, answer });
        return answer;
      },
    });
  });
}

/** One filling as it happened: the page before, what was asked, and what became of it. */
export type Filling = {
  readonly before: Snapshot;
  readonly writes: readonly Write[];
  readonly verdicts: readonly Verdict[];
};

/** The fillings noted so far, in order, and the page as last read. */
export async function seen(
  panel: Page,
): Promise<{ fillings: readonly Filling[]; last: Snapshot | undefined }> {
  const exchanges = await panel.evaluate(() => (globalThis as Watched).compagnonExchanges ?? []);
  const fillings: Filling[] = [];
  let last: Snapshot | undefined;
  for (const { request, answer } of exchanges) {
    if (!answer.ok) continue;
    if ('snapshot' in answer) last = answer.snapshot;
    else if (request.type === 'portal/apply' && 'verdicts' in answer && last !== undefined) {
      fillings.push({ before: last, writes: request.writes, verdicts: answer.verdicts });
    }
  }
  return { fillings, last };
}
