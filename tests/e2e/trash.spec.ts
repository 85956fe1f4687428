import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures';
import { type } from './pages/fields';
import { fine, give } from './pages/kept';
import { back, cards, openFields, openGroup, panelBeside, saved } from './pages/places';

/** Damages the record of every dossier, as a failing disk does. */
const damage = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('compagnon-contrat-pro');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite');
          const store = change.objectStore('records');
          const rows = store.getAll();
          rows.onsuccess = () => {
            for (const row of rows.result) store.put({ ...row, payload: new Uint8Array([1]) });
          };
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** All that the vault stores of dossiers, counted. */
const rowCount = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('compagnon-contrat-pro');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['records', 'history'], 'readonly');
          const counts = ['records', 'history'].map((name) => reading.objectStore(name).count());
          reading.oncomplete = () => {
            opening.result.close();
            resolve(counts.reduce((sum, { result }) => sum + result, 0));
          };
        };
      }),
  );

const eraseTwice = async (page: Page): Promise<void> => {
  const before = await rowCount(page);
  await page.getByRole('button', { name: /^Effacer définitivement/ }).click();
  await page.getByRole('button', { name: /^Cliquez encore pour effacer/ }).waitFor();
  expect(await rowCount(page)).toBe(before);
  await page.getByRole('button', { name: /^Cliquez encore pour effacer/ }).click();
};

test('a damaged dossier says what to do, without a date or a copy, and can be erased', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await give(panel, { 'salarie.prenom': 'Zoé' });
  await damage(panel);
  await panel.reload();
  await expect(panel.getByText('Dossier illisible').first()).toBeVisible();
  await expect(panel.getByText('Ce dossier est abîmé')).toBeVisible();
  await expect(panel.getByText(/Invalid Date|modifié le/)).toHaveCount(0);
  await expect(cards(panel)).toHaveCount(0);
  await fine(panel, '23-dossier-illisible');
  await eraseTwice(panel);
  await panel.getByText('Créer mon premier dossier').waitFor();
  expect(await rowCount(panel)).toBe(0);
});

test('the trash gives back what it holds, and erases it for good at the second click', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  for (const prenom of ['Zoé', 'Minh']) await give(panel, { 'salarie.prenom': prenom });
  for (const prenom of ['Zoé', 'Minh'])
    await panel.getByRole('button', { name: `Supprimer le dossier ${prenom}` }).click();
  await expect(cards(panel)).toHaveCount(0);
  await openGroup(panel, 'Corbeille (2)');
  await expect(panel.getByText('effacé au bout de 7 jours')).toBeVisible();
  await panel
    .getByRole('button', { name: /^Effacer définitivement/ })
    .last()
    .scrollIntoViewIfNeeded();
  await fine(panel, '24-corbeille');
  await panel.getByRole('button', { name: 'Restaurer : Minh' }).click();
  await expect(cards(panel)).toHaveCount(1);
  await openGroup(panel, 'Corbeille (1)');
  const before = await rowCount(panel);
  await eraseTwice(panel);
  await expect(panel.getByText(/^Corbeille/)).toHaveCount(0);
  // Its record and the two entries of its history.
  expect(await rowCount(panel)).toBe(before - 3);
  await panel.reload();
  await expect(cards(panel)).toHaveCount(1);
});

test('the history tells what changed, hides what is sensitive, and puts a value back', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await give(panel, { 'salarie.nomNaissance': 'Lefèvre', 'salarie.nir': '289023854401238' });
  await panel.getByRole('button', { name: /^Lefèvre/ }).click();
  await openFields(panel, 'Salarié');
  await type(panel, 'salarie.nomNaissance', 'Garnier');
  await saved(panel);
  await back(panel, 'Retour aux cinq étapes');
  await panel.getByRole('button', { name: 'Historique' }).click();
  await panel.getByRole('heading', { level: 1, name: 'Historique' }).waitFor();
  const line = panel.locator('[data-history="salarie.nomNaissance"]').first();
  await expect(line).toContainText(/Lefèvre\s*→\s*devient\s*Garnier/);
  await expect(line).toContainText('saisi');
  await openGroup(panel, 'Dossier créé : 2 valeurs');
  const nir = panel.locator('[data-history="salarie.nir"]');
  await expect(nir).toContainText('••••');
  await expect(nir).toContainText('importé');
  await expect(panel.getByText(/2 89 02|28902/)).toHaveCount(0);
  await fine(panel, '25-historique');
  await line.getByRole('button', { name: /^Rétablir / }).click();
  await expect(panel.getByRole('button', { name: /^Rétablir Nom de naissance.* : Lefèvre/ })).toHaveCount(0);
  await saved(panel);
  await panel.reload();
  await panel.getByRole('heading', { level: 1, name: 'Historique' }).waitFor();
  await back(panel, 'Retour au dossier');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Lefèvre');
});
