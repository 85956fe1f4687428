import type { Page } from '@playwright/test';
import { DEMOS } from '../../lib/domain/demo';
import { PRETYPED, type Skin } from '../replica/server.mjs';
import { expect, test } from './harness/replica';
import { fillScreen } from './story/portal';
import { type Fields, openPortal } from './story/verdicts';

const FIELDS: Fields = DEMOS[0]?.file.fields ?? {};

const notUndone = (panel: Page): Promise<readonly string[]> =>
  panel
    .locator('li[data-undo=failed]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-field') ?? ''));

const untouched = (skin: Skin) =>
  test(`${skin}: what the person typed beforehand stays, until they tick it`, async ({
    page,
    openPanel,
    replica,
  }) => {
    test.setTimeout(120_000);
    const session = `typed-${skin}`;
    await page.goto(replica.url({ skin, seed: 0, session, screen: 'S3', pretyped: true }));
    const panel = await openPanel(page);
    await openPortal(panel, FIELDS);
    const before = await replica.oracle(session);
    expect(before['salarie.prenom']).toBe(PRETYPED['salarie.prenom']);
    await fillScreen(panel, { sensitive: true });
    const after = await replica.oracle(session);
    for (const key of Object.keys(before)) expect(after[key], key).toEqual(before[key]);
    await panel
      .getByRole('checkbox', { name: /Remplacer la valeur de la page : « Prénomdéjàsaisi »/ })
      .check();
    await panel.getByRole('button', { name: 'Remplir 1 champ' }).click();
    await expect
      .poll(async () => (await replica.oracle(session))['salarie.prenom'])
      .toBe(FIELDS['salarie.prenom']);
    await panel.getByRole('button', { name: 'Annuler ce remplissage' }).click();
    await panel.getByText(/remis dans l’état d’avant/).waitFor();
    // A page of React has no way to untick a radio button: the panel names those, everything else is as before.
    const named = new Set(await notUndone(panel));
    await expect
      .poll(async () => Object.keys(await replica.oracle(session)).filter((key) => !named.has(key)))
      .toEqual(Object.keys(before));
    const after2 = await replica.oracle(session);
    for (const key of Object.keys(before)) expect(after2[key], key).toEqual(before[key]);
    for (const id of named) expect(skin, id).toBe('react');
    expect(replica.submits(session)).toBe(0);
  });

untouched('react');
untouched('plain');

test('sensitive data waits for its tick', async ({ page, openPanel, replica }) => {
  const session = 'sensitive';
  await page.goto(replica.url({ skin: 'react', seed: 0, session, screen: 'S3' }));
  const panel = await openPanel(page);
  await openPortal(panel, FIELDS);
  await fillScreen(panel, { sensitive: false });
  const answers = await replica.oracle(session);
  expect(answers['salarie.prenom']).toBeDefined();
  expect(answers['salarie.nir']).toBeUndefined();
  expect(answers['salarie.rqth']).toBeUndefined();
});

test('a page that is not the portal is left alone, and the panel says where to go', async ({
  page,
  openPanel,
}) => {
  await page.goto('data:text/html,<title>ailleurs</title><input name=nom>');
  const panel = await openPanel(page);
  await openPortal(panel, FIELDS);
  await panel.getByText('Affichez le portail à côté de ce panneau').waitFor();
});

test('a portal page without a form is said so', async ({ page, openPanel, replica }) => {
  await page.goto(`${replica.origin}/style.css`);
  const panel = await openPanel(page);
  await openPortal(panel, FIELDS);
  await expect(panel.getByRole('alert')).toContainText('formulaire');
});

test('a tab closed in the middle is explained, and nothing is lost', async ({
  companion,
  openPanel,
  replica,
}) => {
  const other = companion.context.pages()[0] ?? (await companion.context.newPage());
  const page = await companion.context.newPage();
  await page.goto(replica.url({ skin: 'react', seed: 0, session: 'closed', screen: 'S3' }));
  const panel = await openPanel(page);
  await openPortal(panel, FIELDS);
  await panel.getByRole('button', { name: /^Remplir \d+ champs?$/ }).click();
  await page.close();
  await other.bringToFront();
  await panel
    .getByText(/Affichez le portail à côté|page .*fermée|onglet/)
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'Retour au dossier' }).click();
  await panel.getByRole('heading', { name: 'Zoé Lefèvre' }).waitFor();
});
