import type { Page } from '@playwright/test';
import { setPanelSize } from './harness';
import { expect, test } from './harness/fixtures';
import { DOCUMENT_SCREENS } from './pages/document-screens';
import { judge, sticksOut } from './pages/looks';
import { EXPERIMENTAL, loadDemo, panelBeside } from './pages/places';
import { missed, walk } from './pages/walk';

type Screen = (typeof DOCUMENT_SCREENS)[number];

/** Shows a screen of the dossier that is open, whichever of its screens is shown now. */
const shown = async (page: Page, { place, show }: Screen): Promise<void> => {
  await page.evaluate((end) => {
    location.hash = `#/dossier/${location.hash.split('/')[2] ?? ''}${end}`;
  }, place);
  await show(page);
};

test('no screen of the documents breaks a rule of accessibility or sticks out, in the panel', async ({
  companion,
  openPanel,
}) => {
  test.setTimeout(240_000);
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  const faults: string[] = [];
  for (const screen of DOCUMENT_SCREENS) {
    await shown(panel, screen);
    const resize = (height: number) => setPanelSize(panel, 360, height);
    faults.push(...(await judge(panel, screen.name, 'panel', resize)));
    await setPanelSize(panel, 320, 640);
    faults.push(...(await sticksOut(panel)).map((fault) => `${screen.name} at 320 px: ${fault}`));
    await setPanelSize(panel, 360, 800);
  }
  expect(faults).toEqual([]);
});

for (const [what, width, height, zoom] of [
  ['in the panel', 360, 640, 1],
  ['at 200 %', 640, 720, 2],
] as const)
  test(`every control of the documents is reached by Tab, seen and marked, ${what}`, async ({
    companion,
  }) => {
    test.setTimeout(240_000);
    const tab = await companion.newDossierTab();
    await tab.setViewportSize({ width, height });
    await loadDemo(tab, EXPERIMENTAL);
    const faults: string[] = [];
    for (const screen of DOCUMENT_SCREENS) {
      await shown(tab, screen);
      await tab.evaluate((factor) => {
        document.documentElement.style.zoom = String(factor);
        scrollTo(0, 0);
      }, zoom);
      const stops = await walk(tab);
      expect(stops.length, screen.name).toBeGreaterThan(0);
      faults.push(
        ...stops
          .filter(({ hidden }) => hidden !== '')
          .map((stop) => `${screen.name}: ${stop.name} is ${stop.hidden}`),
        ...stops
          .filter(({ outline }) => !outline)
          .map((stop) => `${screen.name}: ${stop.name} is not marked`),
        ...(await missed(tab)).map((one) => `${screen.name}: Tab does not reach ${one}`),
      );
      if (zoom === 2)
        faults.push(...(await sticksOut(tab)).map((fault) => `${screen.name} at 200 %: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
