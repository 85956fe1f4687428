import { PARAMETERS } from '@/lib/domain';
import { printed, unspaced } from '../documents/printed';
import { setPanelSize } from './harness';
import { expect, test } from './harness/fixtures';
import { savedFile } from './pages/files';
import {
  checkChanged,
  checkExample,
  EXAMPLE,
  OF_ANOTHER_OPCO,
  openAll,
  openCheck,
  openFile,
  openScreen,
  openWaived,
  rule,
  saveReport,
  setDay,
  waive,
} from './pages/law';
import { axeFaults, picture, sticksOut } from './pages/looks';
import { back, loadDemo, ORDINARY, openGroup, openMoreWays, panelBeside } from './pages/places';

// The example's agreement belongs to another Opco, by the packaged list: a warning that nothing but the tables gives.
const OPCO = 'XREF-015';
const PAY = 'LEGAL-029';
const REASON = 'Rattachement confirmé par l’Opco le 2 octobre';

test('a correction is shown, applied on a click, mends its finding and can be undone', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkChanged(panel, { 'contrat.salaireBrut': '1000.00' });
  await expect(rule(panel, PAY)).toContainText(/Proposition\s: .*Salaire.* → 1\s306,91\s€/);
  await expect(rule(panel, PAY)).toContainText('Refus : contrat non conforme'.replace(' :', '\u00A0:'));
  await expect(rule(panel, PAY).getByRole('button', { name: /^Écarter/ })).toHaveCount(0);
  await rule(panel, PAY)
    .getByRole('button', { name: /^Appliquer/ })
    .click();
  await expect(rule(panel, PAY)).toHaveCount(0);
  await expect(panel.getByRole('status').filter({ hasText: 'Correction faite' })).toContainText('306,91');
  await openScreen(panel, 'historique', 'Historique');
  const change = panel.locator('[data-history="contrat.salaireBrut"]').first();
  await expect(change).toContainText('saisi');
  await change.getByRole('button', { name: /^Rétablir/ }).click();
  await openCheck(panel);
  await setDay(panel, '05/10/2026');
  await expect(rule(panel, PAY)).toContainText(/1\s000,00\s€/);
});

test('the last correction is undone where it was made', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkChanged(panel, { 'contrat.salaireBrut': '1000.00' });
  await rule(panel, PAY)
    .getByRole('button', { name: /^Appliquer/ })
    .click();
  await expect(rule(panel, PAY)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Annuler la correction' }).click();
  await expect(rule(panel, PAY)).toContainText(/1\s000,00\s€/);
});

test('the minimum pay is computed line by line, and its amount applied', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkChanged(panel, { 'contrat.salaireBrut': '1000.00' });
  await openGroup(panel, 'Calcul du salaire minimum');
  const floor = panel.locator('details', { hasText: 'Calcul du salaire minimum' });
  await expect(floor).toContainText('Du 01/10/2026 au 30/09/2027');
  await expect(floor).toContainText(/1\s867,02\s€ × 70\s% = 1\s306,91\s€/);
  await expect(floor).toContainText(/SMIC peut encore changer/);
  await floor.getByRole('button', { name: /^Appliquer/ }).click();
  await expect(rule(panel, PAY)).toHaveCount(0);
  await expect(floor).toContainText(/Le salaire du dossier, 1\s306,91\s€, atteint le minimum/);
});

test('a warning is set aside for a reason, printed, kept in the file, and brought back', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkExample(panel);
  await waive(panel, OPCO, ' x ');
  await expect(rule(panel, OPCO)).toContainText('trois lettres au moins');
  await rule(panel, OPCO).getByRole('button', { name: 'Annuler' }).click();
  await waive(panel, OPCO, REASON);
  await openWaived(panel, 1);
  await expect(rule(panel, OPCO)).toContainText(REASON);
  await expect(panel.getByText('Rien de bloquant trouvé')).toBeVisible();

  await openScreen(panel, 'rapport', 'Rapport de contrôle');
  const report = printed(await saveReport(panel, companion.profileDir, 'Complet'));
  expect(report).toContain(unspaced(REASON));
  expect(report).toContain('Pointsécartés(1)');

  await back(panel, 'Retour au contrôle');
  await back(panel, 'Retour au dossier');
  const file = await savedFile(panel, companion.profileDir, () =>
    panel.getByRole('button', { name: 'Enregistrer une copie (.json)' }).click(),
  );
  expect(JSON.parse(file.toString()).waivers).toMatchObject([{ rule: OPCO, reason: REASON }]);
  await back(panel, 'Retour à la liste des dossiers');
  await openMoreWays(panel);
  await openFile(panel, { name: 'dossier.json', mimeType: 'application/json', buffer: file });
  await openCheck(panel);
  await openWaived(panel, 1);
  await rule(panel, OPCO).getByRole('button', { name: 'Remettre' }).click();
  await expect(rule(panel, OPCO).getByRole('button', { name: 'Écarter avec une raison' })).toBeVisible();
  await expect(panel.getByText('Écartés avec une raison')).toHaveCount(0);
});

test('another day makes the checks again', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkExample(panel);
  await expect(panel.getByText('Rien de bloquant trouvé')).toBeVisible();
  await setDay(panel, '07/10/2026');
  await expect(rule(panel, 'LEGAL-045')).toBeVisible();
  await setDay(panel, '06/10/2026');
  await expect(rule(panel, 'LEGAL-045')).toHaveCount(0);
});

test('the deadlines are counted and saved as a calendar that names nobody', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, ORDINARY);
  const card = panel.locator('section', { hasText: 'Prochaines échéances' });
  await expect(card.getByRole('listitem')).toHaveCount(3);
  await expect(card.getByRole('listitem').first()).toContainText('06/10/2026 · demain');
  await card.getByRole('button', { name: 'Toutes les échéances' }).click();
  await panel.getByRole('heading', { level: 1, name: 'Échéances' }).waitFor();
  const days = await panel
    .locator('[data-deadline]')
    .evaluateAll((all) => all.map((one) => one.dataset.deadline));
  expect(days).toEqual([
    'declaration',
    'filing',
    'information-7',
    'trial-end',
    'information-30',
    'adequacy',
    'end',
    'retention',
  ]);
  await expect(panel.locator('[data-deadline=declaration]')).toContainText('passée');
  await expect(panel.locator('[data-deadline=filing]')).toContainText(
    '5 jours calendaires'.replace(' ', '\u00A0'),
  );

  const calendar = (
    await savedFile(panel, companion.profileDir, () =>
      panel.getByRole('button', { name: 'Enregistrer un calendrier (.ics)' }).click(),
    )
  ).toString();
  const unfolded = calendar.replace(/\r\n /g, '');
  expect(unfolded.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(days.length);
  expect(unfolded.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(days.length);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261006\r\n');
  for (const [id, value] of personal()) expect(unfolded, id).not.toContain(value);
});

/** What tells who the people of the example are, and where. */
const personal = (): readonly (readonly [string, string])[] =>
  Object.entries(EXAMPLE.file.fields).flatMap(([id, value]) =>
    !id.startsWith('opco.') &&
    /\.(nom|nomNaissance|prenom|nir|siret|denomination|telephone|courriel|voie|representant|contactNom|contactCourriel)$/.test(
      id,
    ) &&
    typeof value === 'string'
      ? [[id, value] as const]
      : [],
  );

test('the report holds the findings; redacted, it tells nobody', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkExample(panel);
  const message = (await rule(panel, OPCO).locator('p').first().textContent()) ?? '';
  await panel.getByRole('button', { name: 'Rapport (PDF)' }).click();
  const full = printed(await saveReport(panel, companion.profileDir, 'Complet'));
  expect(full).toContain(unspaced(message));
  expect(full).toContain('Marchetti');
  expect(full).toContain(unspaced('Rémunération minimale'));
  expect(full).toContain(unspaced('1 867,02 € × 70 %'));
  expect(personal().length).toBeGreaterThan(10);
  for (const version of ['Caviardé', 'Caviardé, avec le salaire']) {
    const redacted = printed(await saveReport(panel, companion.profileDir, version));
    expect(redacted).toContain(OPCO);
    for (const [id, value] of personal())
      expect(redacted, `${version}: ${id}`).not.toContain(unspaced(value));
    expect(redacted.includes(unspaced('1 867,02 €')), version).toBe(version !== 'Caviardé');
  }
});

test('printing opens the report in a tab whose address tells nothing', async ({ companion, openPanel }) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkExample(panel);
  await openScreen(panel, 'rapport', 'Rapport de contrôle');
  const opened = companion.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Imprimer' }).click();
  const tab = await opened;
  await expect.poll(() => tab.url()).toMatch(/^blob:chrome-extension:\/\/[a-p]{32}\/[0-9a-f-]{36}$/);
});

test('every value of the law is listed with its words, its source and its age', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkExample(panel);
  await panel.getByRole('button', { name: 'Règles et valeurs utilisées' }).click();
  const entries = panel.locator('[data-parameter]');
  await expect(entries).toHaveCount(PARAMETERS.length);
  await openAll(panel);
  await expect(panel.locator('[data-parameter] details[open] > div > ul > li')).toHaveCount(
    PARAMETERS.reduce((sum, { tiers }) => sum + tiers.length, 0),
  );
  await expect(panel.locator('[data-parameter=smic]')).toContainText(/1\s867,02\s€ par mois/);
  await expect(panel.locator('[data-parameter=smic]')).toContainText('JO du 24/10/2024');
  for (const entry of await entries.all()) await expect(entry).toContainText(/Vérifié le \d\d\/\d\d\/\d{4}/);
});

test('the new screens break no rule of accessibility and fit in 320 px', async ({ companion, openPanel }) => {
  test.setTimeout(240_000);
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await checkChanged(panel, { 'contrat.salaireBrut': '1000.00', 'employeur.idcc': OF_ANOTHER_OPCO });
  const faults: string[] = [];
  const judge = async (name: string): Promise<void> => {
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme: scheme });
      const height = await panel.evaluate(() => document.documentElement.scrollHeight);
      await setPanelSize(panel, 360, Math.max(640, height));
      await picture(panel, `law-${name}-${scheme}`);
      faults.push(...(await axeFaults(panel)).map((fault) => `${name} ${scheme}: ${fault}`));
    }
    await setPanelSize(panel, 320, 640);
    faults.push(...(await sticksOut(panel)).map((fault) => `${name} at 320 px: ${fault}`));
    await setPanelSize(panel, 360, 640);
  };
  await openGroup(panel, 'Calcul du salaire minimum');
  await rule(panel, OPCO).getByRole('button', { name: 'Écarter avec une raison' }).click();
  await judge('controle');
  await rule(panel, OPCO)
    .getByLabel(/^Pourquoi/)
    .fill(REASON);
  await panel.keyboard.press('Enter');
  await openWaived(panel, 1);
  await rule(panel, PAY)
    .getByRole('button', { name: /^Appliquer/ })
    .click();
  await judge('controle-ecarte');
  await openScreen(panel, 'rapport', 'Rapport de contrôle');
  await expect(panel.locator('canvas[data-drawn=true]').first()).toBeVisible({ timeout: 20_000 });
  await judge('rapport');
  await openScreen(panel, 'echeances', 'Échéances');
  await judge('echeances');
  await openScreen(panel, 'parametres', 'Règles et valeurs utilisées');
  await judge('parametres');
  await openAll(panel);
  await judge('parametres-ouverts');
  expect(faults).toEqual([]);
});
