import type { Page } from '@playwright/test';
import { parseStructure, plan, snapshotOfStructure } from '../../lib/autofill';
import { DEMOS } from '../../lib/domain/demo';
import { HOST } from '../replica/server.mjs';
import { expect, test } from './harness/bench';
import { savedFile } from './pages/files';
import {
  fillOnce,
  openCard,
  openView,
  personalTexts,
  planLine,
  planOf,
  readAgain,
  verdict,
  visit,
} from './pages/portal';
import { fillScreen } from './story/portal';

const FIELDS = DEMOS[0]?.file.fields ?? {};
test.use({ dossier: { fields: FIELDS, lists: {} } });

/** The comparison, every group opened: datum → how it stands. */
const differences = async (panel: Page): Promise<ReadonlyMap<string, string>> => {
  await openView(panel, 'Comparer');
  const same = panel.locator('details', { has: panel.getByRole('heading', { name: 'Identique' }) });
  if ((await same.count()) > 0 && (await same.getAttribute('open')) === null)
    await same.locator('summary').click();
  // What a group holds is drawn a moment after it opens.
  await expect(panel.locator('main details[open]:not(:has(li))')).toHaveCount(0);
  const lines = await panel
    .locator('li[data-state]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-field'), one.getAttribute('data-state')]));
  return new Map(lines.map(([id, state]) => [id ?? '', state ?? '']));
};

const said = (panel: Page, id: string) => panel.locator(`li[data-state][data-field="${id}"]`);

test('after a fill: one value changed by hand, one emptied, the rest the same', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'compare' });
  await planOf(panel);
  await fillScreen(panel, { sensitive: true });
  await page.getByLabel('Prénom', { exact: true }).fill('Autre');
  await page.getByLabel('Téléphone', { exact: true }).fill('');
  await readAgain(panel);
  const before = await replica.oracle('compare');
  const found = await differences(panel);
  expect(found.get('salarie.prenom')).toBe('different');
  expect(found.get('salarie.telephone')).toBe('only-dossier');
  const apart = [...found].filter(([, state]) => state !== 'same').map(([id]) => id);
  expect(apart.sort()).toEqual(['salarie.prenom', 'salarie.telephone']);
  expect(found.size).toBeGreaterThan(20);
  await expect(panel.getByText(/^2 écarts sur \d+ données comparées/)).toBeVisible();
  const line = said(panel, 'salarie.prenom');
  await expect(line).toContainText('Autre');
  await expect(line).toContainText(String(FIELDS['salarie.prenom']));
  await line.getByRole('button', { name: 'Montrer sur la page : Premier prénom' }).click();
  await expect(page.getByLabel('Prénom', { exact: true })).toBeInViewport();
  expect(await replica.oracle('compare')).toEqual(before);
});

for (const skin of ['react', 'plain'] as const)
  test(`${skin}: on the summary, before sending, what differs is told and nothing is touched`, async ({
    bench,
  }) => {
    const { page, panel, replica } = bench;
    const session = `summary-${skin}`;
    const held = { ...FIELDS, 'salarie.prenom': 'Autre', 'contrat.dateFin': '2030-01-31' };
    replica.preset(session, { skin, seed: 0 }, held);
    await visit(page, replica, { skin, screen: 'S8', session });
    await readAgain(panel);
    const html = () => page.evaluate(() => document.body.innerHTML);
    const before = [await html(), await replica.oracle(session)];
    const found = await differences(panel);
    const apart = [...found].filter(([, state]) => state === 'different').map(([id]) => id);
    expect(apart.sort()).toEqual(['contrat.dateFin', 'salarie.prenom']);
    expect([...found.values()].filter((state) => state === 'same').length).toBeGreaterThan(40);
    await expect(said(panel, 'contrat.dateFin')).toContainText('31/01/2030');
    expect([await html(), await replica.oracle(session)]).toEqual(before);
    expect(replica.submits(session)).toBe(0);
  });

test('a field unticked is not written; one field is given back alone', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'field' });
  await planOf(panel);
  await planLine(panel, 'salarie.telephone').getByRole('checkbox').uncheck();
  await fillOnce(panel);
  const filled = await replica.oracle('field');
  expect(filled['salarie.telephone']).toBeUndefined();
  expect(filled['salarie.prenom']).toBe(FIELDS['salarie.prenom']);
  await (await verdict(panel, 'salarie.prenom'))
    .getByRole('button', { name: 'Annuler pour ce champ : Prénom' })
    .click();
  await panel.getByText('1 champ remis dans l’état d’avant.').waitFor();
  const { 'salarie.prenom': _, ...others } = filled;
  await expect.poll(() => replica.oracle('field')).toEqual(others);
});

test('a click in the panel finds the field on the page', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'found' });
  await planOf(panel);
  const field = page.getByLabel('Niveau de diplôme');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(field).not.toBeInViewport();
  await planLine(panel, 'salarie.diplomeObtenu')
    .getByRole('button', { name: /^Montrer sur la page/ })
    .click();
  await expect(field).toBeInViewport({ ratio: 1 });
  await expect(field).toBeFocused();
});

test('the journal tells the fill and no value', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'journal' });
  await planOf(panel);
  await fillOnce(panel);
  await openView(panel, 'Plus');
  const card = await openCard(panel, 'Journal des remplissages');
  const entry = card.getByRole('listitem').filter({ hasText: HOST }).first();
  await entry.locator('summary').click();
  await expect(entry).toContainText(/\d\d\/11\/2026|\d\d\/\d\d\/\d{4}/);
  await expect(entry).toContainText('Prénom : accepté');
  const text = (await card.textContent()) ?? '';
  expect(personalTexts(FIELDS).filter((value) => text.includes(value))).toEqual([]);
  await card.getByRole('button', { name: 'Vider le journal' }).click();
  await expect(card.getByRole('listitem')).toHaveCount(0);
});

test('the structure of a page holds no value, and asks the same when read back', async ({ bench }) => {
  const { page, panel, replica, companion } = bench;
  await visit(page, replica, { screen: 'S3', session: 'structure', pretyped: true });
  await planOf(panel);
  const lines = () =>
    panel.locator('li[data-standing]').evaluateAll((all) => all.map((one) => one.getAttribute('data-field')));
  const closed = panel.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  const shown = await lines();
  await fillOnce(panel);
  await openView(panel, 'Plus');
  const card = await openCard(panel, 'Signaler une page mal reconnue');
  const file = await savedFile(panel, companion.profileDir, () =>
    card.getByRole('button', { name: 'Enregistrer ce fichier' }).click(),
  );
  const text = file.toString('utf8');
  const typed = ['Prénomdéjàsaisi', 'deja.saisi@exemple.test'];
  expect([...personalTexts(FIELDS), ...typed].filter((value) => text.includes(value))).toEqual([]);
  const read = plan(snapshotOfStructure(parseStructure(text)), FIELDS, {
    overwrite: new Set(),
    allowSensitive: false,
    exclude: new Set(),
  });
  const ids = new Set(read.lines.flatMap(({ id }) => id ?? []));
  expect(shown.filter((id) => id !== '' && id !== null && !ids.has(id))).toEqual([]);
  expect(ids.size).toBeGreaterThan(15);
});
