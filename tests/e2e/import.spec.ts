import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMOS } from '@/lib/domain/demo';
import { launchCompanion } from './harness';
import { expect, test } from './harness/fixtures';
import { BAD_DOSSIERS, badPdfs } from './pages/bad-files';
import { box, shows, type } from './pages/fields';
import { chooseFile, dossierJson, dropFile, giveLargeFile, OPEN_DOSSIER, savedFile } from './pages/files';
import {
  BLANK,
  back,
  cards,
  createDossier,
  EXPERIMENTAL,
  loadDemo,
  onPath,
  openGroup,
  openMoreWays,
  openStep,
  saved,
} from './pages/places';
import { LARGE, setQuota, withQuota } from './pages/quota';

/** No-break spaces and ordinary ones read alike. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('every bad file is refused in French, and the list stays as it was', async ({
  companion,
  openPanel,
}) => {
  const page = await companion.context.newPage();
  await page.goto(BLANK);
  const panel = await openPanel(page);
  await chooseFile(panel, OPEN_DOSSIER, dossierJson({ 'salarie.prenom': 'Zoé' }));
  await onPath(panel);
  await back(panel, 'Retour à la liste des dossiers');
  await openMoreWays(panel);
  const before = await panel.locator('main li').allTextContents();
  // One of each in turn: no refusal can be read from the one before.
  const pdfs = await badPdfs();
  const bad = BAD_DOSSIERS.flatMap((one, at) => [one, ...pdfs.slice(at, at + 1)]);
  expect(bad.length).toBeGreaterThanOrEqual(12);
  for (const [at, { what, file, says }] of bad.entries()) {
    const give = file.buffer.length > 5_000_000 ? giveLargeFile : at % 3 === 0 ? chooseFile : dropFile;
    await give(panel, OPEN_DOSSIER, file);
    const alert = panel.getByRole('alert');
    await expect(async () => expect(plain((await alert.textContent()) ?? ''), what).toMatch(says)).toPass({
      timeout: 10_000,
    });
    expect(await panel.locator('main li').allTextContents(), what).toEqual(before);
  }
  await panel.reload();
  await expect(cards(panel)).toHaveCount(1);
  await openMoreWays(panel);
  expect(await panel.locator('main li').allTextContents()).toEqual(before);
  expect(await panel.evaluate(() => Reflect.get({}, 'salarie.nomNaissance'))).toBeUndefined();
});

test('a copy that is saved and opened again holds the same dossier', async ({ companion, openPanel }) => {
  const page = await companion.context.newPage();
  await page.goto(BLANK);
  const panel = await openPanel(page);
  await loadDemo(panel, EXPERIMENTAL);
  const save = () =>
    savedFile(panel, companion.profileDir, () =>
      panel.getByRole('button', { name: /^Enregistrer une copie/ }).click(),
    );
  const first = await save();
  expect(JSON.parse(first.toString())).toEqual(DEMOS.find(({ id }) => id === 'experimental-2023')?.file);
  await back(panel, 'Retour à la liste des dossiers');
  await openMoreWays(panel);
  await dropFile(panel, OPEN_DOSSIER, { name: 'copie.json', mimeType: '', buffer: first });
  await onPath(panel);
  expect((await save()).equals(first)).toBe(true);
  await back(panel, 'Retour à la liste des dossiers');
  await expect(cards(panel)).toHaveCount(2);
});

test('a full disk is told, loses nothing kept, and typing works again afterwards', async () => {
  const extensionDir = withQuota();
  const profileDir = mkdtempSync(join(tmpdir(), 'compagnon-quota-'));
  const before = await launchCompanion({ extensionDir, profileDir });
  const first = await before.newDossierTab();
  await createDossier(first);
  await openStep(first, 3);
  await openGroup(first, 'Employeur');
  await type(first, 'employeur.denomination', 'Maison Belleroche');
  await saved(first);
  await before.close();

  // Begun anew: Chromium remembers for a while the space a database had at its last write.
  const companion = await launchCompanion({ extensionDir, profileDir });
  const tab = await companion.newDossierTab();
  await openGroup(tab, 'Employeur');
  await setQuota(companion, tab, 1);
  await type(tab, 'employeur.adresse.commune', 'Lyon');
  await type(tab, 'employeur.siret', '9991');
  // Chromium lets small writes through, so a large paste follows.
  await box(tab, 'employeur.representant').fill(LARGE);
  await expect(tab.getByRole('alert')).toContainText('sans doute parce que le disque est plein');
  await expect(tab.getByText('Non enregistré')).toBeVisible();
  await shows(tab, 'employeur.adresse.commune', 'Lyon');
  await shows(tab, 'employeur.denomination', 'Maison Belleroche');
  await tab.getByRole('button', { name: 'Retour aux cinq étapes' }).click();
  await expect(tab.getByText('Non enregistré')).toBeVisible();

  const other = await companion.newDossierTab();
  await openStep(other, 3);
  await openGroup(other, 'Employeur');
  await shows(other, 'employeur.denomination', 'Maison Belleroche');
  await shows(other, 'employeur.representant', '');
  await other.close();

  await setQuota(companion, tab);
  await openStep(tab, 3);
  await openGroup(tab, 'Employeur');
  await type(tab, 'employeur.adresse.codePostal', '69003');
  await saved(tab);
  await expect(tab.getByRole('alert')).toHaveCount(0);
  await tab.reload();
  await openGroup(tab, 'Employeur');
  await shows(tab, 'employeur.denomination', 'Maison Belleroche');
  await shows(tab, 'employeur.adresse.commune', 'Lyon');
  await shows(tab, 'employeur.siret', '999 1');
  await shows(tab, 'employeur.representant', LARGE);
  await shows(tab, 'employeur.adresse.codePostal', '69003');
  await companion.close();
  for (const folder of [extensionDir, profileDir]) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
