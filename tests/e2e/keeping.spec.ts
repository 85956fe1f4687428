import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { STEPS } from '@/lib/domain';
import { launchCompanion } from './harness';
import { expect, test } from './harness/fixtures';
import { box, shows, type } from './pages/fields';
import { fine, give, search, TO_LIST } from './pages/kept';
import {
  back,
  cards,
  createDossier,
  EXPERIMENTAL,
  loadDemo,
  ORDINARY,
  onPath,
  openFields,
  openGroup,
  openMoreWays,
  openStep,
  panelBeside,
  saved,
} from './pages/places';
import { LARGE, setQuota, withQuota } from './pages/quota';

test('a full disk, the screen left, the disk freed: what was typed is there and is kept', async () => {
  const extensionDir = withQuota();
  const profileDir = mkdtempSync(join(tmpdir(), 'compagnon-quota-'));
  const before = await launchCompanion({ extensionDir, profileDir });
  const first = await before.newDossierTab();
  await createDossier(first);
  await openFields(first, 'Employeur');
  await type(first, 'employeur.denomination', 'Maison Belleroche');
  await saved(first);
  await before.close();

  const companion = await launchCompanion({ extensionDir, profileDir });
  const tab = await companion.newDossierTab();
  await openGroup(tab, 'Employeur');
  await setQuota(companion, tab, 1);
  await box(tab, 'employeur.representant').fill(LARGE);
  await expect(tab.getByText('Non enregistré', { exact: true })).toBeVisible();
  await back(tab, 'Retour aux cinq étapes');
  await back(tab, TO_LIST);
  const alert = tab.getByRole('alert');
  await expect(alert).toContainText('Le dossier « Maison Belleroche » a des saisies non enregistrées');
  await tab.setViewportSize({ width: 360, height: 800 });
  await fine(tab, '20-non-enregistre');
  const asked = new Promise<string>((resolve) => {
    tab.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await tab.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');

  await tab.getByRole('button', { name: /^Maison Belleroche/ }).click();
  await openStep(tab, 3);
  await openGroup(tab, 'Employeur');
  await shows(tab, 'employeur.representant', LARGE);
  await expect(tab.getByText('Non enregistré', { exact: true })).toBeVisible();
  await back(tab, 'Retour aux cinq étapes');
  await back(tab, TO_LIST);
  await tab.getByRole('button', { name: 'Réessayer' }).click();
  await expect(alert).toBeVisible();
  // Tried again by itself, at the latest five seconds after the disk has room.
  await setQuota(companion, tab);
  await expect(alert).toHaveCount(0, { timeout: 10_000 });
  await tab.getByRole('button', { name: /^Maison Belleroche/ }).click();
  await openStep(tab, 3);
  await saved(tab);
  await tab.reload();
  await openGroup(tab, 'Employeur');
  await shows(tab, 'employeur.representant', LARGE);
  await companion.close();
  for (const folder of [extensionDir, profileDir]) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** Types a text at an instant, so that two windows do it at the same one. */
const typeAt = (place: Locator, text: string, at: number): Promise<void> =>
  place.evaluate(
    async (input: HTMLInputElement, [words, instant]) => {
      input.focus();
      await new Promise((resolve) => setTimeout(resolve, Number(instant) - Date.now()));
      document.execCommand('insertText', false, String(words));
    },
    [text, at] as const,
  );

test('a clash between two windows shows the other value, which can be taken', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await createDossier(panel);
  const opened = companion.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Ouvrir dans un onglet' }).click();
  const tab = await opened;
  await onPath(tab);
  for (const window of [panel, tab]) await openFields(window, 'Employeur');
  const names = { panel: 'Anne Belleroche', tab: 'Claire Garnier' };
  const at = Date.now() + 1_000;
  await Promise.all([
    typeAt(box(panel, 'employeur.representant'), names.panel, at),
    typeAt(box(tab, 'employeur.representant'), names.tab, at),
  ]);
  const clashed = (page: Page) => page.locator('[data-contest="employeur.representant"]');
  await expect
    .poll(async () => (await clashed(panel).count()) + (await clashed(tab).count()))
    .toBeGreaterThanOrEqual(1);
  const [here, theirs] = (await clashed(panel).count()) > 0 ? [panel, names.tab] : [tab, names.panel];
  await expect(clashed(here)).toContainText(`Dans l’autre fenêtre : « ${theirs} »`);
  // A change without any clash does not take the notice away.
  await type(here, 'employeur.adresse.commune', 'Lyon');
  await saved(here);
  await expect(clashed(here)).toBeVisible();
  if (here === tab) await tab.setViewportSize({ width: 360, height: 800 });
  await here.getByRole('button', { name: '1 choix à faire' }).click();
  await expect(clashed(here)).toBeInViewport();
  await back(here, 'Retour aux cinq étapes');
  await fine(here, '21-choix-entre-fenetres');
  await here.getByRole('button', { name: /^Reprendre cette valeur : / }).click();
  await expect(clashed(here)).toHaveCount(0);
  await openFields(here, 'Employeur');
  for (const window of [panel, tab]) await shows(window, 'employeur.representant', theirs);
});

test('a search that finds nothing is cleared without leaving the list or the box', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await give(panel, { 'salarie.prenom': 'Zoé', 'salarie.nomNaissance': 'Lefèvre' });
  await panel.evaluate(() => {
    new MutationObserver(() => {
      if (document.body.textContent?.includes('Créer mon premier dossier'))
        document.body.dataset.welcomed = 'yes';
    }).observe(document.body, { childList: true, subtree: true });
  });
  for (let round = 0; round < 3; round += 1) {
    await search(panel).fill('personne');
    await expect(panel.getByText('Aucun dossier ne correspond à ces mots.')).toBeVisible();
    await search(panel).press('ControlOrMeta+A');
    await search(panel).press('Delete');
    await expect(cards(panel)).toHaveCount(1);
    await expect(search(panel)).toBeFocused();
  }
  expect(await panel.evaluate(() => document.body.dataset.welcomed)).toBeUndefined();
});

test('a dossier has one name, and the five steps theirs, on every screen', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await panel.getByText('Créer mon premier dossier').waitFor();
  const titles = STEPS.map(({ title }) => title);
  const steps = await panel.locator('main ol > li').allTextContents();
  expect(steps.map((step) => step.replace(/^\d/, ''))).toEqual(titles);
  await createDossier(panel);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Dossier sans nom');
  await back(panel, TO_LIST);
  await give(panel, { 'poste.intitule': 'Fournier', 'contrat.emploi': 'Vendeuse' });
  await panel.getByRole('button', { name: /^Fournier/ }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Fournier');
});

test('both examples can be loaded, one after the other; a copy of one is no example', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  for (const name of [EXPERIMENTAL, ORDINARY]) {
    await loadDemo(panel, name);
    await back(panel, TO_LIST);
  }
  await expect(cards(panel)).toHaveCount(2);
  await expect(panel.getByText(/Exemple · modifié le/)).toHaveCount(2);
  await openMoreWays(panel);
  await panel.getByRole('button', { name: ORDINARY }).waitFor();
  await fine(panel, '22-importer-ou-exemple');
  await cards(panel).first().click();
  await expect(cards(panel)).toHaveCount(3);
  await expect(panel.getByText(/Exemple · modifié le/)).toHaveCount(2);
});
