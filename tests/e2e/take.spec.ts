import type { Page } from '@playwright/test';
import { isFieldId } from '../../lib/domain';
import { DEMOS } from '../../lib/domain/demo';
import { expect, test } from './harness/bench';
import { savedFile } from './pages/files';
import { openView, readAgain, visit } from './pages/portal';
import { BEYOND } from './story/verdicts';

test.use({ dossier: { fields: {}, lists: {} } });
test.describe.configure({ mode: 'serial' });

type Fields = Readonly<Record<string, unknown>>;
const TYPED: Fields = DEMOS[1]?.file.fields ?? {};

const TAKE = /^Reprendre \d+ données?$/;

/** Leaves the portal's screen, has the dossier saved as a file, comes back. */
const dossierFields = async (panel: Page, profileDir: string): Promise<Fields> => {
  await panel.getByRole('button', { name: 'Retour au dossier' }).click();
  const copy = panel.getByRole('button', { name: /^Enregistrer une copie/ });
  const file = await savedFile(panel, profileDir, () => copy.click());
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
  await panel.getByRole('heading', { name: 'Remplir le portail' }).waitFor();
  return (JSON.parse(file.toString('utf8')) as { fields: Fields }).fields;
};

/** The portal's answers about the dossier's fields. */
const asFields = (answers: Fields): Fields =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]) => {
      const id = BEYOND[key] ?? key;
      return isFieldId(id) ? [[id, value]] : [];
    }),
  );

const proposals = (panel: Page): Promise<readonly string[]> =>
  panel
    .locator('li[data-field]:has(input[type=checkbox])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-field') ?? ''));

const tick = (panel: Page, id: string) => panel.locator(`li[data-field="${id}"]`).getByRole('checkbox');

test('what a person typed in the portal comes into an empty dossier, but what they untick', async ({
  bench,
}) => {
  const { page, panel, replica, companion } = bench;
  const { 'salarie.prenom': _first, 'salarie.telephone': _phone, ...earlier } = TYPED;
  replica.preset('take', { skin: 'react', seed: 0 }, earlier);
  await visit(page, replica, { screen: 'S3', session: 'take' });
  await page.getByLabel('Prénom', { exact: true }).pressSequentially('Maëlys');
  await page.getByLabel('Téléphone', { exact: true }).pressSequentially('0639980077');
  await readAgain(panel);
  await openView(panel, 'Reprendre');
  await expect.poll(() => proposals(panel)).toContain('salarie.telephone');
  for (const id of await proposals(panel)) await expect(tick(panel, id)).toBeChecked();
  await tick(panel, 'salarie.courriel').uncheck();
  await tick(panel, 'salarie.nir').uncheck();
  await panel.getByRole('button', { name: TAKE }).click();
  await panel.getByText(/^\d+ données dans le dossier\.$/).waitFor();
  const { 'salarie.courriel': mail, 'salarie.nir': nir, ...rest } = asFields(await replica.oracle('take'));
  expect(mail).toBeDefined();
  expect(nir).toBeDefined();
  expect(rest).toMatchObject({ 'salarie.prenom': 'Maëlys', 'salarie.telephone': '0639980077' });
  const shown = Object.keys(rest).filter((id) => id.startsWith('salarie.'));
  const taken = await dossierFields(panel, companion.profileDir);
  expect(taken).toEqual(Object.fromEntries(shown.map((id) => [id, rest[id]])));
});

test('the history says where it came from', async ({ bench }) => {
  const { panel } = bench;
  await panel.getByRole('button', { name: 'Retour au dossier' }).click();
  await panel.getByRole('button', { name: 'Historique' }).click();
  const line = panel.locator('[data-history="salarie.prenom"]').first();
  await expect(line).toContainText('Maëlys');
  await expect(line).toContainText('portail');
  await panel.getByRole('button', { name: 'Retour au dossier' }).click();
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
});

test('what the dossier holds is not replaced unless ticked; a taking is given back', async ({ bench }) => {
  const { page, panel, replica, companion } = bench;
  const before = await dossierFields(panel, companion.profileDir);
  replica.preset('again', { skin: 'react', seed: 0 }, { ...TYPED, 'salarie.prenom': 'Autre' });
  await visit(page, replica, { screen: 'S3', session: 'again' });
  await readAgain(panel);
  await openView(panel, 'Reprendre');
  await expect(tick(panel, 'salarie.prenom')).not.toBeChecked();
  await expect(panel.locator('li[data-field="salarie.prenom"]')).toContainText('Dans le dossier : Maëlys');
  await expect(tick(panel, 'salarie.courriel')).toBeChecked();
  await tick(panel, 'salarie.prenom').check();
  await panel.getByRole('button', { name: TAKE }).click();
  const taken = await dossierFields(panel, companion.profileDir);
  expect(taken).toMatchObject({ 'salarie.prenom': 'Autre', 'salarie.courriel': TYPED['salarie.courriel'] });
  expect(taken['salarie.telephone']).toBe('0639980077');
  expect(before['salarie.courriel']).toBeUndefined();

  await openView(panel, 'Reprendre');
  await expect(tick(panel, 'salarie.telephone')).not.toBeChecked();
  await tick(panel, 'salarie.telephone').check();
  await panel.getByRole('button', { name: TAKE }).click();
  await panel.getByRole('button', { name: 'Annuler cette reprise' }).click();
  await expect(panel.getByRole('button', { name: 'Annuler cette reprise' })).toHaveCount(0);
  expect(await dossierFields(panel, companion.profileDir)).toEqual(taken);
  expect(replica.submits('again')).toBe(0);
});

test('a summary is taken too, beyond the fields of one screen', async ({ bench }) => {
  const { page, panel, replica, companion } = bench;
  replica.preset('whole', { skin: 'plain', seed: 0 }, TYPED);
  await visit(page, replica, { skin: 'plain', screen: 'S8', session: 'whole' });
  await readAgain(panel);
  await openView(panel, 'Reprendre');
  await panel.getByRole('button', { name: TAKE }).click();
  const taken = await dossierFields(panel, companion.profileDir);
  const held = asFields(await replica.oracle('whole'));
  const wrong = Object.keys(taken).filter((id) => !id.startsWith('salarie.') && taken[id] !== held[id]);
  expect(wrong).toEqual([]);
  expect(Object.keys(taken).length).toBeGreaterThan(40);
});
