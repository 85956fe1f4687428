import type { Page } from '@playwright/test';

/**
 * The processor's time of the page's own thread so far, in ms: what the page and the scripts in it cost, whatever
 * else the machine does and however long they wait.
 */
export async function pageProcessor(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** The processor's time of this process so far, in ms. */
export const ownProcessor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
