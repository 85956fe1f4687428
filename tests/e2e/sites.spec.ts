import type { Page } from '@playwright/test';
import { DEMOS } from '../../lib/domain/demo';
import { test as base, expect } from './harness/fixtures';
import { framing, OTHER_FORM, startOtherSite } from './pages/other-site';
import { openCard, openView, planOf, readAgain } from './pages/portal';
import { openPortal } from './story/verdicts';

const FIELDS = DEMOS[0]?.file.fields ?? {};
const HOST = 'contrats.exemple-formation.test';
const SUB = `essai.${HOST}`;
/** « exemple » with a Cyrillic « е »: the browser asks for it under its own name. */
const LOOKALIKE = 'contrats.xn--xemple-formation-cpk.test';
const ORIGIN = `https://${HOST}`;
const FORM = '/formulaire';

type Site = Awaited<ReturnType<typeof startOtherSite>>;

const test = base.extend<{ site: Site; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument
  site: async ({}, use) => {
    const site = await startOtherSite({ [FORM]: OTHER_FORM, '/cadre': framing(`https://${SUB}`) });
    await use(site);
    site.close();
  },
  hosts: async ({ site }, use) => use({ [HOST]: site.port, [SUB]: site.port, [LOOKALIKE]: site.port }),
  page: async ({ companion }, use) =>
    use(companion.context.pages()[0] ?? (await companion.context.newPage())),
});

const values = (page: Page) =>
  page.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

/** Whether any script of ours stands in the page's tab: what the page never sees, the extension is asked. */
const readable = (panel: Page): Promise<boolean> =>
  panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const asked = chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'portal/collect' });
    return asked.then(
      () => true,
      () => false,
    );
  });

const asked = 'Affichez le portail à côté de ce panneau';

test('another site: nothing before it is allowed, then filled, listed, and taken back', async ({
  companion,
  page,
  openPanel,
}) => {
  test.setTimeout(60_000);
  await page.goto(ORIGIN + FORM);
  const panel = await openPanel(page);
  await openPortal(panel, FIELDS);
  await panel.getByText(asked).waitFor();
  expect(await readable(panel)).toBe(false);
  const form = await openCard(panel, 'Autres sites');
  const address = form.getByLabel('Adresse du site');
  for (const [typed, said] of [
    [`http://${HOST}`, 'site sécurisé'],
    ['bonjour', 'Il manque la fin'],
  ] as const) {
    await address.fill(typed);
    await form.getByRole('button', { name: 'Autoriser ce site' }).click();
    await expect(form.getByRole('status')).toContainText(said);
  }
  await address.fill('contrats.еxemple-formation.test');
  await expect(form.getByRole('status')).toContainText('xn--');
  expect(await panel.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins))).toEqual([
    'https://messervicesenligne.opcoep.fr/*',
  ]);

  await companion.grantOrigins(`${ORIGIN}/*`);
  // Beside a page of another site, so that only the click tells the panel.
  await page.bringToFront();
  await page.goto(`https://${SUB}${FORM}`);
  await panel.getByText(asked).waitFor();
  const again = await openCard(panel, 'Autres sites');
  await again.getByLabel('Adresse du site').fill(`${ORIGIN}${FORM}?x=1`);
  await again.getByRole('button', { name: 'Autoriser ce site' }).click();
  // The permission makes the panel read the page again, which may fold the card.
  await expect(async () => {
    const listed = await openCard(panel, 'Autres sites');
    await expect(listed.getByRole('listitem')).toHaveText(HOST, { timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await page.goto(ORIGIN + FORM);
  await planOf(panel);
  await expect(panel.getByText(`${HOST} – Page : Autre portail`)).toBeVisible();
  expect(await values(page)).toEqual(['', '', '']);
  await panel.getByRole('button', { name: 'Remplir 3 champs' }).click();
  await panel.getByText('3 sur 3 vérifiés sur la page').waitFor();
  expect(await values(page)).toEqual([
    FIELDS['salarie.nomNaissance'],
    FIELDS['salarie.prenom'],
    FIELDS['salarie.dateNaissance'],
  ]);

  await openView(panel, 'Plus');
  const sites = await openCard(panel, 'Autres sites');
  await sites.getByRole('button', { name: `Retirer l’accès à ${ORIGIN}` }).click();
  await panel.getByText(asked).waitFor();
  expect(await panel.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins))).toEqual([
    'https://messervicesenligne.opcoep.fr/*',
  ]);
  await page.reload();
  await readAgain(panel);
  await panel.getByText(asked).waitFor();
  expect(await readable(panel)).toBe(false);
});

test('an allowed site allows neither its subdomains, nor look-alikes, nor http', async ({
  companion,
  page,
  openPanel,
}) => {
  test.setTimeout(60_000);
  await companion.grantOrigins(`${ORIGIN}/*`);
  await page.goto(ORIGIN + FORM);
  const panel = await openPanel(page);
  await openPortal(panel, FIELDS);
  await planOf(panel);
  const plain = await startOtherSite({ [FORM]: OTHER_FORM }, false);
  for (const origin of [`https://${SUB}`, `https://${LOOKALIKE}`, `http://127.0.0.1:${plain.port}`]) {
    await page.goto(origin + FORM);
    await readAgain(panel);
    await panel.getByText(asked).waitFor();
    expect(await readable(panel), origin).toBe(false);
    expect(await values(page), origin).toEqual(['', '', '']);
  }
  await page.goto(ORIGIN + FORM);
  await planOf(panel);
  plain.close();
});

test('a frame of another origin is neither read nor written, even when that origin is allowed', async ({
  companion,
  page,
  openPanel,
  site,
}) => {
  test.setTimeout(60_000);
  await companion.grantOrigins(`${ORIGIN}/*`, `https://${SUB}/*`);
  await page.goto(`${ORIGIN}/cadre`);
  await page.frameLocator('iframe').getByRole('heading').waitFor();
  const panel = await openPanel(page);
  await openPortal(panel, FIELDS);
  await planOf(panel);
  await expect(panel.locator('li[data-standing]')).toHaveCount(1);
  await panel.getByRole('button', { name: 'Remplir 1 champ' }).click();
  await panel.getByText('1 sur 1 vérifié sur la page').waitFor();
  expect(
    await page
      .frameLocator('iframe')
      .locator('input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(['', '', '']);
  expect(site.methods.filter((method) => method !== 'GET')).toEqual([]);
});
