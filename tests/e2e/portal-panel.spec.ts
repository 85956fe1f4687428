import type { Page } from '@playwright/test';
import { DEMOS } from '../../lib/domain/demo';
import { HOST, type Replica, startReplica } from '../replica/server.mjs';
import { test as base, expect } from './harness/fixtures';
import { importFile } from './story/import';
import { allowSensitive, analyse, fillScreen, planShown } from './story/portal';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS: Fields = DEMOS[0]?.file.fields ?? {};
const VERDICTS = /\d+ sur \d+ vérifiés? sur la page/;

const test = base.extend<{ replica: Replica; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured first argument
  replica: async ({}, use) => {
    const replica = await startReplica({ register: [] });
    await use(replica);
    await replica.close();
  },
  hosts: async ({ replica }, use) => use({ [HOST]: replica.port }),
  page: async ({ companion }, use) =>
    use(companion.context.pages()[0] ?? (await companion.context.newPage())),
});

const openPortal = async (panel: Page, fields: Fields = FIELDS) => {
  const dossier = { format: 'compagnon-contrat-pro/dossier', version: 1, fields };
  await importFile(panel, 'dossier.json', JSON.stringify(dossier));
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
  await panel.getByRole('heading', { name: 'Remplir le portail' }).waitFor();
  await planShown(panel);
};

const undoAll = async (panel: Page) => {
  await panel.getByRole('button', { name: 'Annuler ce remplissage' }).click();
  await panel.getByText(/remis dans l’état d’avant/).waitFor();
};

test('undo and « Montrer » still work after seven returns to the panel', async ({
  page,
  openPanel,
  replica,
}) => {
  test.setTimeout(120_000);
  const session = 'returns';
  await page.goto(replica.url({ skin: 'plain', seed: 0, session, screen: 'S3' }));
  const panel = await openPanel(page);
  await openPortal(panel);
  const before = await replica.oracle(session);
  await fillScreen(panel, { sensitive: true });
  expect(Object.keys(await replica.oracle(session)).length).toBeGreaterThan(Object.keys(before).length + 5);
  for (let time = 0; time < 7; time += 1) await analyse(panel);
  await panel.getByText('Voir les champs acceptés').click();
  const line = panel.locator('li[data-outcome=accepted][data-field="salarie.prenom"]');
  await line.getByRole('button', { name: /Montrer sur la page/ }).click();
  await planShown(panel);
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await undoAll(panel);
  await expect(panel.locator('li[data-undo=failed]')).toHaveCount(0);
  await expect.poll(() => replica.oracle(session)).toEqual(before);
});

test('undo leaves the screens before as they were filled', async ({ page, openPanel, replica }) => {
  test.setTimeout(120_000);
  const session = 'screens';
  await page.goto(replica.url({ skin: 'react', seed: 0, session, screen: 'S3' }));
  const panel = await openPanel(page);
  await openPortal(panel);
  await fillScreen(panel, { sensitive: true });
  const first = await replica.oracle(session);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('button', { name: 'Suivant', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  await analyse(panel);
  await expect(panel.getByText(VERDICTS), 'verdicts of the former screen').toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Annuler ce remplissage' })).toHaveCount(0);
  await fillScreen(panel, { sensitive: true });
  await undoAll(panel);
  const after = await replica.oracle(session);
  for (const key of Object.keys(first)) expect(after[key], key).toEqual(first[key]);
});

test('what other tabs do wipes neither verdicts, nor undo, nor the consent', async ({
  companion,
  page,
  openPanel,
  replica,
}) => {
  test.setTimeout(120_000);
  const session = 'tabs';
  await page.goto(replica.url({ skin: 'react', seed: 0, session, screen: 'S3' }));
  const panel = await openPanel(page);
  await openPortal(panel);
  await allowSensitive(panel);
  await panel.getByRole('button', { name: /^Remplir \d+ champs?$/ }).click();
  await panel.getByText(VERDICTS).waitFor();
  const other = await companion.context.newPage();
  await other.goto('data:text/html,<title>ailleurs</title>');
  await panel.getByText('Affichez le portail à côté de ce panneau').waitFor();
  await page.bringToFront();
  await panel.getByText(VERDICTS).waitFor();
  // A tab that is not in front loads its page.
  await other.goto('data:text/html,<title>encore ailleurs</title>');
  await page.waitForTimeout(500);
  await expect(panel.getByText(VERDICTS)).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: /données sensibles/ })).toBeChecked();
  await undoAll(panel);
  await page.reload();
  await planShown(panel);
  await expect(panel.getByText(/remis dans l’état d’avant/)).toHaveCount(0);
  await expect(panel.getByRole('checkbox', { name: /données sensibles/ })).not.toBeChecked();
});

test('a value that no longer applies is not written', async ({ page, openPanel, replica }) => {
  const session = 'void';
  replica.preset(session, { skin: 'react', seed: 0 }, { 'salarie.inscritFranceTravail': true });
  await page.goto(replica.url({ skin: 'react', seed: 0, session, screen: 'S3' }));
  const panel = await openPanel(page);
  await openPortal(panel, {
    ...FIELDS,
    'salarie.inscritFranceTravail': false,
    'salarie.dureeInscriptionMois': 7,
  });
  await expect(page.getByLabel(/d’inscription \(en mois\)/)).toBeVisible();
  await fillScreen(panel, { sensitive: true });
  expect((await replica.oracle(session))['salarie.dureeInscriptionMois']).toBeUndefined();
});

test('from the companion’s own tab, the portal tab used last is filled, and named', async ({
  companion,
  page,
  replica,
}) => {
  const titled = async (tab: Page, session: string, title: string) => {
    await tab.goto(replica.url({ skin: 'react', seed: 0, session, screen: 'S3' }));
    await tab.evaluate((text) => Object.assign(document, { title: text }), title);
  };
  const second = await companion.context.newPage();
  await titled(page, 'first', 'Contrat <b>premier</b>');
  await titled(second, 'second', 'Contrat second');
  await second.bringToFront();
  await page.bringToFront();
  const tab = await companion.newDossierTab();
  await openPortal(tab);
  await expect(tab.getByText('Page : Contrat <b>premier</b>')).toBeVisible();
  await fillScreen(tab, { sensitive: false });
  expect((await replica.oracle('first'))['salarie.prenom']).toBe(FIELDS['salarie.prenom']);
  expect((await replica.oracle('second'))['salarie.prenom']).toBeUndefined();
});

test('a page that loses its form says so, without an empty screen', async ({ page, openPanel, replica }) => {
  await page.goto(replica.url({ skin: 'plain', seed: 0, session: 'empty', screen: 'S3' }));
  const panel = await openPanel(page);
  await openPortal(panel);
  await page.evaluate(() => document.body.replaceChildren());
  await panel.waitForTimeout(1_100);
  await panel.evaluate(() => window.dispatchEvent(new Event('focus')));
  await panel.getByText('Cette page n’a pas de formulaire à remplir.').waitFor();
});
