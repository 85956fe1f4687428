import { createHash } from 'node:crypto';
import { type Page, test as plainTest } from '@playwright/test';
import { launchCompanion, readNetworkLog } from './harness';
import { test as base, expect } from './harness/fixtures';
import { otherEdition } from './pages/bad-files';
import { FORM, openCerfa } from './pages/cerfa';
import { type Received, startSite } from './pages/opcoep';
import { EXPERIMENTAL, loadDemo } from './pages/places';

const HOST = 'www.opcoep.fr';
const PATH = '/ressources/centre-ressources/modele/cerfa-contrat-professionnalisation.pdf';
const BUTTON = 'Télécharger depuis opcoep.fr';
const PDF = { status: 200, type: 'application/pdf' };

type Site = Awaited<ReturnType<typeof startSite>>;

const openDownload = async (page: Page): Promise<void> => {
  await loadDemo(page, EXPERIMENTAL);
  await openCerfa(page);
};

/** Gives another answer than before, asks for the form, and tells what is said of it. */
const refusal = async (page: Page, says: RegExp): Promise<void> => {
  await page.getByRole('button', { name: BUTTON }).click();
  const alert = page.getByRole('alert');
  await expect(async () =>
    expect(((await alert.textContent()) ?? '').replace(/\s+/g, ' ')).toMatch(says),
  ).toPass({
    timeout: 20_000,
  });
  await expect(
    page.getByRole('heading', { name: /^(Formulaire Cerfa|Fac-similé d’essai du Cerfa) 12434/ }),
  ).toHaveCount(0);
};

plainTest(
  'the form is downloaded on request, and every odd answer has its words',
  async ({ browserName: _ }, info) => {
    const site: Site = await startSite();
    const networkLog = info.outputPath('network.json');
    const companion = await launchCompanion({ hosts: { [HOST]: site.port }, networkLog });
    // The site already knows this browser: its cookie must not go with our request.
    const visit = await companion.context.newPage();
    await visit.goto(`https://${HOST}/`);
    await companion.grantOrigins(`https://${HOST}/*`);
    expect(await companion.context.cookies(`https://${HOST}/`)).toHaveLength(1);
    site.received.length = 0;

    const tab = await companion.newDossierTab();
    await openDownload(tab);
    expect(site.received).toEqual([]);
    Object.assign(site.answer, { status: 404, type: 'text/html', body: Buffer.from('introuvable') });
    await refusal(tab, /ne se trouve plus à l’adresse connue/);
    Object.assign(site.answer, { status: 200, type: 'text/html', body: Buffer.from('<!doctype html>') });
    await refusal(tab, /a envoyé une page web au lieu du formulaire/);
    Object.assign(site.answer, { ...PDF, body: Buffer.from(await otherEdition()) });
    await refusal(tab, /d’une édition que le compagnon ne connaît pas/);
    Object.assign(site.answer, { ...PDF, body: Buffer.concat([FORM.buffer, Buffer.alloc(21_000_000)]) });
    await refusal(tab, /Ce PDF pèse .* plus que les .* acceptés/);

    site.received.length = 0;
    Object.assign(site.answer, { ...PDF, body: FORM.buffer });
    await tab.getByRole('button', { name: BUTTON }).click();
    await expect(
      tab.getByRole('heading', { name: /^(Formulaire Cerfa|Fac-similé d’essai du Cerfa) 12434/ }),
    ).toBeVisible();
    await expect(tab.getByText(createHash('sha256').update(FORM.buffer).digest('hex'))).toBeVisible();
    expect(site.received).toHaveLength(1);
    const [request] = site.received;
    expect(request).toMatchObject({ method: 'GET', path: PATH, body: '' });
    const headers: Received['headers'] = request?.headers ?? {};
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    // Nothing but what any browser sends: no header of ours, and no value of the dossier anywhere.
    const usual =
      /^(host|connection|accept|accept-encoding|accept-language|user-agent|origin|sec-.*|pragma|cache-control|priority|dnt)$/;
    expect(Object.keys(headers).filter((name) => !usual.test(name))).toEqual([]);
    const sent = JSON.stringify(request);
    for (const value of ['Lefèvre', 'Diallo', 'Zo', 'Belleroche', '99912345800013', '289023854401238'])
      expect(sent).not.toContain(value);
    await tab.reload();
    await expect(
      tab.getByRole('heading', { name: /^(Formulaire Cerfa|Fac-similé d’essai du Cerfa) 12434/ }),
    ).toBeVisible();

    await tab.getByRole('button', { name: 'Utiliser un autre formulaire' }).click();
    site.close();
    await refusal(tab, /le site opcoep\.fr ne répond pas/);
    await companion.close();
    const made = readNetworkLog(networkLog).filter(({ initiator }) =>
      initiator.startsWith('chrome-extension://'),
    );
    expect(new Set(made.filter(({ url }) => url.startsWith('http')).map(({ url }) => url))).toEqual(
      new Set([`https://${HOST}${PATH}`]),
    );
  },
);

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    site.close();
  },
  hosts: async ({ site }, use) => use({ [HOST]: site.port }),
});

test('without the permission nothing is requested', async ({ companion, site }) => {
  const tab = await companion.newDossierTab();
  await openDownload(tab);
  await tab.getByRole('button', { name: BUTTON }).click();
  // Chromium waits for an answer to its own question, which nobody gives here.
  await tab.waitForTimeout(1_500);
  expect(
    await tab.evaluate(() => chrome.permissions.contains({ origins: ['https://www.opcoep.fr/*'] })),
  ).toBe(false);
  expect(site.received).toEqual([]);
  await expect(
    tab.getByRole('heading', { name: /^(Formulaire Cerfa|Fac-similé d’essai du Cerfa) 12434/ }),
  ).toHaveCount(0);
});
