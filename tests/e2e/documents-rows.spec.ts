import type { Page } from '@playwright/test';
import { openOffice } from '@/lib/documents/gate';
import { paragraphsOf } from '@/lib/documents/templates/docx-places';
import { expect, test } from './harness/fixtures';
import { makeDocuments, openDocuments, paperCard, tickOnly, toDocuments } from './pages/documents';
import { savedFile } from './pages/files';
import { createDossier, EXPERIMENTAL, loadDemo, panelBeside, saved } from './pages/places';

const goTo = (panel: Page, end: string): Promise<void> =>
  panel.evaluate((word) => {
    location.hash = `#/dossier/${location.hash.split('/')[2] ?? ''}/${word}`;
  }, end);
const add = async (panel: Page, label: string, title: string): Promise<void> => {
  await panel.getByRole('textbox', { name: label }).fill(title);
  await panel.getByRole('button', { name: 'Ajouter' }).click();
  await panel.getByRole('heading', { level: 3, name: title }).waitFor();
};

test('skills and modules typed in the panel are in the documents, and what is not valid is not kept', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await createDossier(panel);
  await openDocuments(panel);
  const card = paperCard(panel, 'fiche-poste');
  await card.locator('summary').click();
  await card.getByRole('button', { name: 'Remplir les compétences' }).click();
  await add(panel, 'Nouvelle compétence', 'Tenir la caisse');
  await panel.getByLabel('Niveau demandé par le poste').selectOption('3');
  const hours = panel.getByLabel('Heures prévues');
  await hours.fill('beaucoup');
  await expect(panel.getByText(/écrivez un nombre entier d’heures/)).toBeVisible();
  await hours.fill('12');
  await expect(panel.getByText(/écrivez un nombre entier d’heures/)).toHaveCount(0);
  await saved(panel);

  await toDocuments(panel);
  await panel.getByRole('button', { name: /^Modules du parcours/ }).click();
  await add(panel, 'Nouveau module', 'Caisse et moyens de paiement');
  await panel.getByLabel('Début').fill('04/09/2026');
  await panel.getByLabel('Heures', { exact: true }).fill('30');
  await panel.getByRole('checkbox', { name: 'Tenir la caisse' }).check();
  await saved(panel);
  await panel.reload();
  await panel.getByRole('heading', { level: 3, name: 'Caisse et moyens de paiement' }).click();
  await expect(panel.getByLabel('Début')).toHaveValue('04/09/2026');
  await expect(panel.getByRole('checkbox', { name: 'Tenir la caisse' })).toBeChecked();

  await toDocuments(panel);
  await tickOnly(panel, 'parcours');
  await makeDocuments(panel, 1);
  const file = await savedFile(panel, companion.profileDir, () =>
    paperCard(panel, 'parcours').getByRole('button', { name: /^Word/ }).click(),
  );
  const words = paragraphsOf(openOffice(new Uint8Array(file), 'docx'))
    .map(({ text }) => text)
    .join('\n');
  for (const said of ['Caisse et moyens de paiement', 'Tenir la caisse', '30\u00A0h'])
    expect(words).toContain(said);
});

test('a skill removed leaves the modules too, and both come back; a list is put back from the history', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  const first = 'Connaître les pains, leurs ingrédients et leurs allergènes';
  const ticked = async (count: number) => {
    await goTo(panel, 'modules');
    await panel.getByRole('heading', { level: 3, name: 'Évaluations' }).click();
    await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(count);
  };
  await ticked(3);
  await goTo(panel, 'competences');
  await panel.getByRole('heading', { level: 3, name: first }).click();
  await panel.getByRole('button', { name: 'Supprimer' }).click();
  await expect(panel.getByRole('heading', { level: 3, name: first })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Annuler la suppression' }).click();
  await expect(panel.getByRole('heading', { level: 3, name: first })).toBeVisible();
  await panel.getByRole('button', { name: 'Supprimer' }).click();
  await saved(panel);
  await ticked(2);

  await goTo(panel, 'historique');
  await panel.getByRole('button', { name: 'Rétablir Compétences : 3 lignes' }).first().click();
  await saved(panel);
  await goTo(panel, 'competences');
  await expect(panel.getByRole('heading', { level: 3, name: first })).toBeVisible();
});
