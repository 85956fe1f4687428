import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/fixtures';
import { answer, box, field, shows, type } from './pages/fields';
import { chooseFile, dossierJson, OPEN_DOSSIER } from './pages/files';
import {
  back,
  cards,
  createDossier,
  EXPERIMENTAL,
  loadDemo,
  onPath,
  openFields,
  openGroup,
  openMoreWays,
  openStep,
  panelBeside,
  saved,
} from './pages/places';

/** What the group says of itself: filled fields on fields that apply. */
const counted = async (panel: Page, group: string): Promise<string> =>
  (await panel
    .locator('summary', {
      has: panel.getByRole('heading', { name: group, exact: true }),
    })
    .locator('span')
    .textContent()) ?? '';

test('fields of every kind are typed, cleaned, explained and kept', async ({ companion, openPanel }) => {
  const page = await companion.context.newPage();
  const panel = await panelBeside(page, openPanel);
  await createDossier(panel);
  await openFields(panel, 'Employeur');

  await type(panel, 'employeur.siret', '99912345800013');
  await shows(panel, 'employeur.siret', '999 123 458 00013');
  await box(panel, 'employeur.siret').fill('');
  await box(panel, 'employeur.siret').pressSequentially('9991234580001');
  await expect(field(panel, 'employeur.siret').locator('p')).toHaveCount(0);
  await box(panel, 'employeur.siret').press('4');
  await box(panel, 'employeur.siret').blur();
  await shows(panel, 'employeur.siret', '999 123 458 00014');
  await expect(field(panel, 'employeur.siret')).toContainText('Ce SIRET n’est pas valide');
  await expect(box(panel, 'employeur.siret')).toHaveAttribute('aria-invalid', 'true');
  await type(panel, 'employeur.courriel', 'rh@belleroche');
  await type(panel, 'employeur.telephone', '0199000012');
  await shows(panel, 'employeur.telephone', '01 99 00 00 12');
  await type(panel, 'employeur.effectif', '42');
  await type(panel, 'employeur.denomination', '  Maison   Belleroche ');
  await shows(panel, 'employeur.denomination', 'Maison Belleroche');

  await openGroup(panel, 'Salarié');
  await page.setContent('<textarea>2 89 02 38 544 012 38</textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await box(panel, 'salarie.nir').focus();
  await panel.keyboard.press('ControlOrMeta+V');
  await box(panel, 'salarie.nir').blur();
  await shows(panel, 'salarie.nir', '2 89 02 38 544 012 38');
  await expect(field(panel, 'salarie.nir').locator('p')).toHaveCount(0);
  await type(panel, 'salarie.dateNaissance', '26021989');
  await shows(panel, 'salarie.dateNaissance', '26/02/1989');
  await answer(panel, 'salarie.rqth', 'Non').check();
  await answer(panel, 'salarie.sexe', 'Féminin').check();

  await openGroup(panel, 'Contrat');
  await type(panel, 'contrat.salaireBrut', '1900,5');
  await expect(box(panel, 'contrat.salaireBrut')).toHaveValue(/^1\s900,50\s€$/);

  await saved(panel);
  await panel.reload();
  await openGroup(panel, 'Employeur');
  await shows(panel, 'employeur.siret', '999 123 458 00014');
  await expect(field(panel, 'employeur.siret')).toContainText('Ce SIRET n’est pas valide');
  await shows(panel, 'employeur.courriel', 'rh@belleroche');
  await expect(field(panel, 'employeur.courriel').locator('p.text-danger')).toHaveCount(1);
  await shows(panel, 'employeur.telephone', '01 99 00 00 12');
  await openGroup(panel, 'Salarié');
  await shows(panel, 'salarie.nir', '2 89 02 38 544 012 38');
  await shows(panel, 'salarie.dateNaissance', '26/02/1989');
  await expect(answer(panel, 'salarie.rqth', 'Non')).toBeChecked();
  await expect(answer(panel, 'salarie.sexe', 'Féminin')).toBeChecked();
});

test('a code list is searched by word without accents, with the keyboard alone', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await createDossier(panel);
  await openFields(panel, 'Salarié');
  const situation = box(panel, 'salarie.situationAvant');
  const options = field(panel, 'salarie.situationAvant').getByRole('option');
  await situation.focus();
  await panel.keyboard.type('etud');
  await expect(options).toHaveText(['3Étudiant']);
  await panel.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await situation.press('ControlOrMeta+A');
  await panel.keyboard.type('apprenti');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(situation).toHaveValue('4 – Contrat d’apprentissage');
  await expect(options).toHaveCount(0);
  await panel.keyboard.press('Escape');
  await expect(situation).toHaveValue('4 – Contrat d’apprentissage');

  await situation.press('ControlOrMeta+A');
  await panel.keyboard.type('recherche');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Tab');
  await expect(situation).toHaveValue('9 – Personne à la recherche d’un emploi');
  await expect(field(panel, 'salarie.situationAvant').locator('p.text-danger')).toHaveCount(0);

  await situation.focus();
  await situation.press('ControlOrMeta+A');
  await panel.keyboard.type('licorne');
  await expect(field(panel, 'salarie.situationAvant')).toContainText('Aucun code ne correspond.');
  await panel.keyboard.press('Tab');
  await expect(field(panel, 'salarie.situationAvant').locator('p.text-danger')).toHaveCount(1);
  await saved(panel);
  await panel.reload();
  await openGroup(panel, 'Salarié');
  await shows(panel, 'salarie.situationAvant', 'licorne');
});

test('what does not apply is neither shown nor counted', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await createDossier(panel);
  await openFields(panel, 'Salarié');
  const total = async (group: string) => Number((await counted(panel, group)).split('/')[1]);
  const before = await total('Salarié');
  await answer(panel, 'salarie.rqth', 'Oui').check();
  await expect(field(panel, 'salarie.equivalenceJeunes')).toHaveCount(0);
  await expect(field(panel, 'salarie.extensionBoe')).toHaveCount(0);
  expect(await total('Salarié')).toBe(before - 2);
  await answer(panel, 'salarie.rqth', 'Non').check();
  await expect(field(panel, 'salarie.equivalenceJeunes')).toBeVisible();
  expect(await total('Salarié')).toBe(before);

  await openGroup(panel, 'Employeur');
  const wanted = async () =>
    Number(/sur (\d+) remplis/.exec((await panel.locator('header').textContent()) ?? '')?.[1]);
  await answer(panel, 'employeur.particulier', 'Non').check();
  await expect(field(panel, 'employeur.siret')).toBeVisible();
  await expect(field(panel, 'employeur.numeroUrssaf')).toHaveCount(0);
  const asFirm = await wanted();
  await answer(panel, 'employeur.particulier', 'Oui').check();
  await expect(field(panel, 'employeur.numeroUrssaf')).toBeVisible();
  await expect(field(panel, 'employeur.naf')).toHaveCount(0);
  expect(asFirm).toBeGreaterThan(0);
  expect(await wanted()).toBeGreaterThan(0);
});

test('each screen begins at its top', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  await openStep(panel, 1);
  await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await panel.getByRole('button', { name: 'Étape 2' }).click();
  await panel.getByRole('heading', { level: 1, name: /^2\. / }).waitFor();
  expect(await panel.evaluate(() => scrollY)).toBe(0);
});

test('the panel comes back at the same place with the same values', async ({ companion, openPanel }) => {
  const page = await companion.context.newPage();
  const panel = await panelBeside(page, openPanel);
  await createDossier(panel);
  await openFields(panel, 'Tuteur');
  await type(panel, 'tuteur.nom', 'Garnier');
  await type(panel, 'tuteur.dateNaissance', '3111');
  const place = await panel.evaluate(() => location.hash);
  await panel.close();
  const again = await openPanel(page);
  await openGroup(again, 'Tuteur');
  expect(await again.evaluate(() => location.hash)).toBe(place);
  await shows(again, 'tuteur.nom', 'Garnier');
  await shows(again, 'tuteur.dateNaissance', '31/11');
});

test('many dossiers: found without accents, duplicated, deleted and brought back', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  const people = [
    ['Élodie', 'Müller'],
    ['Łukasz', 'Żółć'],
    ['Jean', 'D’Œuvre-Élie'],
    ['Minh', 'Nguyễn'],
    ['Ayşe', 'Ağaoğlu'],
    ['Zoé', 'Lefèvre'],
  ] as const;
  for (const [prenom, nom] of people) {
    await openMoreWays(panel);
    await chooseFile(
      panel,
      OPEN_DOSSIER,
      dossierJson({ 'salarie.prenom': prenom, 'salarie.nomNaissance': nom }),
    );
    await onPath(panel);
    await back(panel, 'Retour à la liste des dossiers');
  }
  await expect(cards(panel)).toHaveCount(people.length);
  const search = panel.getByRole('searchbox', { name: 'Chercher un dossier' });
  for (const [words, title] of [
    ['elodie muller', 'Élodie Müller'],
    ['zolc', 'Łukasz Żółć'],
    ['oeuvre', 'Jean D’Œuvre-Élie'],
    ['NGUYEN', 'Minh Nguyễn'],
    ['agaoglu', 'Ayşe Ağaoğlu'],
  ] as const) {
    await search.fill(words);
    await expect(cards(panel)).toHaveCount(1);
    await expect(panel.getByRole('button', { name: new RegExp(`^${title}`) })).toBeVisible();
  }
  await search.fill('personne');
  await expect(panel.getByText('Aucun dossier ne correspond à ces mots.')).toBeVisible();
  await search.fill('');

  await panel.getByRole('button', { name: 'Dupliquer le dossier Zoé Lefèvre' }).click();
  await expect(cards(panel)).toHaveCount(people.length + 1);
  await panel.getByRole('button', { name: 'Supprimer le dossier Zoé Lefèvre' }).first().click();
  await expect(cards(panel)).toHaveCount(people.length);
  await panel.getByRole('button', { name: 'Supprimer le dossier Minh Nguyễn' }).click();
  await expect(panel.getByRole('button', { name: /^Minh Nguyễn/ })).toHaveCount(0);
  await expect(panel.getByText('Dossier « Minh Nguyễn » supprimé.')).toBeVisible();
  await panel.getByRole('button', { name: 'Annuler la suppression' }).click();
  await expect(panel.getByRole('button', { name: /^Minh Nguyễn/ })).toBeVisible();
  await expect(cards(panel)).toHaveCount(people.length);
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

test('two windows on one dossier: both changes kept, a clash is said', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await createDossier(panel);
  const opened = companion.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Ouvrir dans un onglet' }).click();
  const tab = await opened;
  await onPath(tab);
  for (const window of [panel, tab]) await openFields(window, 'Employeur');

  // Both begin before either is written: the two changes start from the same version.
  await Promise.all([
    box(panel, 'employeur.denomination').fill('Maison Belleroche'),
    box(tab, 'employeur.adresse.commune').fill('Lyon'),
  ]);
  for (const window of [panel, tab]) {
    await shows(window, 'employeur.denomination', 'Maison Belleroche');
    await shows(window, 'employeur.adresse.commune', 'Lyon');
  }
  await Promise.all([box(panel, 'employeur.siret').fill('9991'), box(tab, 'employeur.courriel').fill('rh@')]);
  for (const window of [panel, tab]) {
    await saved(window);
    await shows(window, 'employeur.siret', '999 1');
    await shows(window, 'employeur.courriel', 'rh@');
  }
  const clash = 'Ce dossier a été modifié en même temps dans une autre fenêtre.';
  for (const window of [panel, tab]) await expect(window.getByText(clash)).toHaveCount(0);

  const at = Date.now() + 1_000;
  await Promise.all([
    typeAt(box(panel, 'employeur.representant'), 'Anne', at),
    typeAt(box(tab, 'employeur.representant'), 'Claire', at),
  ]);
  await expect
    .poll(async () => (await panel.getByText(clash).count()) + (await tab.getByText(clash).count()))
    .toBeGreaterThanOrEqual(1);
  for (const window of [panel, tab]) await box(window, 'employeur.representant').blur();
  await expect
    .poll(async () => await box(panel, 'employeur.representant').inputValue())
    .toBe(await box(tab, 'employeur.representant').inputValue());
});
