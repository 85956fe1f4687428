import { expect, test } from './harness/fixtures';
import { field, focusedField, shows, type } from './pages/fields';
import { back, EXPERIMENTAL, loadDemo, ORDINARY, openFields, panelBeside } from './pages/places';

test('an example has nothing blocking on its own day, which is said', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  for (const [name, day] of [
    [EXPERIMENTAL, '05/09/2023'],
    [ORDINARY, '05/10/2026'],
  ] as const) {
    await loadDemo(panel, name);
    await expect(panel.getByText(`Exemple, contrôlé au droit du ${day}.`)).toBeVisible();
    await panel.getByRole('button', { name: /^Contrôler le dossier/ }).click();
    await expect(panel.getByText('Rien de bloquant trouvé')).toBeVisible();
    await expect(panel.getByLabel('Au droit du')).toHaveValue(day);
    await back(panel, 'Retour au dossier');
    await back(panel, 'Retour à la liste des dossiers');
  }
});

test('the experimental example re-dated to 2026 meets the closed window, the ways left and its fields', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  await openFields(panel, 'Contrat');
  await type(panel, 'contrat.dateConclusion', '28092026');
  await type(panel, 'contrat.dateDebut', '01102026');
  await type(panel, 'contrat.dateFin', '30062027');
  await shows(panel, 'contrat.dateFin', '30/06/2027');
  await expect(field(panel, 'contrat.dateConclusion')).toContainText(
    'La fenêtre de l’expérimentation est fermée',
  );
  await back(panel, 'Retour aux cinq étapes');
  await panel.getByRole('button', { name: /^Contrôler le dossier/ }).click();
  await expect(panel.getByText(/^Ne déposez pas encore/)).toBeVisible();
  const finding = panel.locator('li', { hasText: 'La fenêtre de l’expérimentation est fermée' }).first();
  for (const words of [
    '28/09/2026',
    'terminée le 28/12/2023',
    'un contrat de professionnalisation ordinaire',
    'la VAE',
    'blocs de compétences',
    'à confirmer',
  ]) {
    await expect(finding).toContainText(words);
  }
  const chips = panel.getByRole('list', { name: 'Champs concernés' }).getByRole('button');
  const count = await chips.count();
  expect(count).toBeGreaterThanOrEqual(4);
  for (let at = 0; at < count; at += 1) {
    const label = await chips.nth(at).textContent();
    await chips.nth(at).click();
    await panel.waitForFunction(() => location.hash.includes('/etape/'));
    const wanted = (await panel.evaluate(() => location.hash)).split('/').at(-1) ?? '';
    await expect.poll(() => focusedField(panel), { message: wanted }).toBe(wanted);
    await expect(field(panel, wanted)).toContainText(label ?? '');
    await expect(field(panel, wanted)).toBeInViewport();
    await panel.goBack();
    await panel.getByRole('heading', { name: 'Contrôle du dossier' }).waitFor();
  }
});
