import { forbiddenRequests, launchCompanion, readNetworkLog, setPanelSize } from '.';
import { expect, test } from './fixtures';

const BLANK = 'data:text/html,<title>page</title>';

test('the real panel is found beside a tab of the same address', async ({ companion, openPanel }) => {
  const decoy = await companion.context.newPage();
  await decoy.goto(companion.address('sidepanel.html'));
  const page = await companion.context.newPage();
  await page.goto(BLANK);
  const panel = await openPanel(page);
  expect(await panel.evaluate(() => chrome.tabs.getCurrent())).toBeUndefined();
  expect(await panel.evaluate(() => innerWidth)).toBe(360);
  await setPanelSize(panel, 320, 700);
  expect(await panel.evaluate(() => innerWidth)).toBe(320);
});

test('a violation made before we watch the panel is still reported', async ({
  companion,
  openPanel,
  complaints,
}) => {
  const page = await companion.context.newPage();
  await page.goto(BLANK);
  const unwatched = await companion.openPanel(page);
  await unwatched.evaluate(() => {
    const sink = document.createElement('div');
    try {
      sink.innerHTML = '<b>not allowed here</b>';
    } catch {
      // the policy throws, which is the point
    }
  });
  await openPanel(page);
  await expect.poll(() => complaints.map(({ kind }) => kind)).toContain('securitypolicyviolation');
  complaints.length = 0;
});

test('an error of an extension page is reported', async ({ companion, complaints }) => {
  const tab = await companion.newDossierTab();
  await tab.evaluate(() => setTimeout(() => Promise.reject(new Error('provoked')), 0));
  await expect.poll(() => complaints.map(({ kind }) => kind)).toContain('uncaught error');
  complaints.length = 0;
});

test('a request of an extension page is found in the network log', async ({ browserName: _ }, info) => {
  const networkLog = info.outputPath('network.json');
  const companion = await launchCompanion({ networkLog });
  const tab = await companion.newDossierTab();
  await tab.evaluate(() => fetch('https://www.opcoep.fr/provoked').catch(() => undefined));
  await companion.close();
  expect(forbiddenRequests(readNetworkLog(networkLog), ['127.0.0.1'])).toMatchObject([
    { url: 'https://www.opcoep.fr/provoked', initiator: `chrome-extension://${companion.extensionId}` },
  ]);
});

test('a host that is not named cannot be reached', async ({ browserName: _ }, info) => {
  const networkLog = info.outputPath('network.json');
  const companion = await launchCompanion({ networkLog });
  const page = await companion.context.newPage();
  await expect(page.goto('https://www.opcoep.fr/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
  await companion.close();
  expect(forbiddenRequests(readNetworkLog(networkLog), [])).toMatchObject([
    { url: 'https://www.opcoep.fr/' },
  ]);
});

/** Puts a mark in IndexedDB, strictly written, or reads it when given null; runs in an extension page. */
const mark = (value: number | null): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('harness', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('marks');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('marks', 'readwrite', { durability: 'strict' });
      const marks = change.objectStore('marks');
      const request = value === null ? marks.get('mark') : marks.put(value, 'mark');
      change.oncomplete = () => resolve(request.result);
    };
  });

test('a killed browser keeps what was written', async ({ browserName: _ }, info) => {
  const profileDir = info.outputPath('profile');
  const first = await launchCompanion({ profileDir });
  await (await first.newDossierTab()).evaluate(mark, 7);
  await first.kill();
  const second = await launchCompanion({ profileDir });
  expect(await (await second.newDossierTab()).evaluate(mark, null)).toBe(7);
  await second.close();
});
