import type { Page } from '@playwright/test';
import { DEMOS } from '../../lib/domain/demo';
import { HOST } from '../replica/server.mjs';
import { launchCompanion } from './harness';
import { expect, test } from './harness/bench';
import { chooseFile, savedFile } from './pages/files';
import {
  fillOnce,
  openCard,
  openView,
  outlined,
  personalTexts,
  planLine,
  planOf,
  pointAt,
  sayDatum,
  startPointing,
  visit,
} from './pages/portal';
import { openPortal } from './story/verdicts';

const FIELDS = DEMOS[0]?.file.fields ?? {};
test.use({ dossier: { fields: FIELDS, lists: {} } });
test.describe.configure({ mode: 'serial' });

const READ = 'Reprendre un fichier de leçons';

/** Counts what the page's own listeners hear, on its fields, on the form around and on the document. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = [
      'pointerdown',
      'mousedown',
      'focusin',
      'pointerup',
      'mouseup',
      'click',
      'keydown',
      'change',
    ];
    for (const place of [...document.querySelectorAll('input, select, main'), document.body, document])
      for (const type of types)
        for (const capture of [true, false])
          place.addEventListener(type, () => heard.push(type), { capture });
  });

const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** Everything of the page that a script of ours could have touched, as the page itself sees it. */
const traces = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    focus: document.activeElement?.tagName,
  }));

const nameField = (page: Page) => page.getByLabel('Prénom', { exact: true });

test('the click points: no listener of the page hears it, nothing is left in the page', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'trace' });
  await planOf(panel);
  await listen(page);
  const before = await traces(page);
  await pointAt(panel, nameField(page));
  await expect(panel.getByText('Que demande « Prénom » ?')).toBeVisible();
  expect(await heard(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Annuler', exact: true }).click();
  await outlined(nameField(page), 'none');
  expect(await traces(page)).toEqual(before);
  await nameField(page).click();
  expect(await heard(page)).toContain('click');
});

test('Escape, « Renoncer », another view and leaving the screen each end it', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'ends' });
  await planOf(panel);
  const ends: Readonly<Record<string, () => Promise<unknown>>> = {
    'Escape in the page': () => page.keyboard.press('Escape'),
    'Escape in the panel': () => panel.keyboard.press('Escape'),
    'the button': () => panel.getByRole('button', { name: 'Renoncer' }).click(),
    'another view': () => openView(panel, 'Comparer'),
    'the screen left': () => panel.getByRole('button', { name: 'Retour au dossier' }).click(),
  };
  for (const [how, end] of Object.entries(ends)) {
    await test.step(how, async () => {
      await startPointing(panel);
      await outlined(nameField(page), 'solid');
      await end();
      await expect(panel.getByText('Cliquez sur un champ de la page')).toHaveCount(0);
      await outlined(nameField(page), 'none');
      await expect(panel.getByText(/^Que demande/)).toHaveCount(0);
      await nameField(page).click();
      await expect(nameField(page)).toBeFocused();
      await nameField(page).blur();
    });
  }
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
  await panel.getByRole('heading', { name: 'Remplir le portail' }).waitFor();
});

test('clicks made up by the page choose nothing', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'made-up' });
  await planOf(panel);
  await startPointing(panel);
  await nameField(page).evaluate((element) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    (element as HTMLElement).click();
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await page.waitForTimeout(300);
  await expect(panel.getByText('Cliquez sur un champ de la page')).toBeVisible();
  await panel.getByRole('button', { name: 'Renoncer' }).click();
});

test('what is said changes the plan, and holds on other loads, whose ids are others', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'datum' });
  await planOf(panel);
  await expect(planLine(panel, 'salarie.prenom')).toBeVisible();
  await pointAt(panel, nameField(page));
  await sayDatum(panel, 'nom usage', 'Nom d’usage');
  await expect(panel.getByText('Retenu pour ce site. « Prénom » demande : Nom d’usage.')).toBeVisible();
  await pointAt(panel, page.getByLabel('Téléphone', { exact: true }));
  await panel.getByRole('button', { name: 'Ne jamais le remplir' }).click();
  await expect(panel.getByText('Retenu pour ce site. « Téléphone » ne sera pas rempli.')).toBeVisible();
  const id = () => nameField(page).getAttribute('id');
  const ids = [await id()];
  const taught = async () => {
    await planOf(panel);
    await expect(planLine(panel, 'salarie.prenom')).toHaveCount(0);
    await expect(planLine(panel, 'salarie.telephone')).toHaveCount(0);
    const line = planLine(panel, 'salarie.nomUsage').filter({ hasText: 'Prénom' });
    await expect(line.getByText('appris', { exact: true })).toBeVisible();
  };
  await taught();
  await page.reload();
  await nameField(page).waitFor();
  ids.push(await id());
  await taught();
  await visit(page, replica, { screen: 'S3', session: 'datum-again' });
  ids.push(await id());
  await taught();
  expect(new Set(ids).size).toBe(3);
  await fillOnce(panel);
  await expect(nameField(page)).toHaveValue(String(FIELDS['salarie.nomUsage']));
  expect((await replica.oracle('datum-again'))['salarie.telephone']).toBeUndefined();
});

test('lessons are switched off and on, saved without any value, refused when bad, read back elsewhere', async ({
  bench,
}, info) => {
  const { page, panel, replica, companion } = bench;
  await visit(page, replica, { screen: 'S3', session: 'file' });
  await planOf(panel);
  await openView(panel, 'Plus');
  const card = await openCard(panel, 'Appris sur ce site');
  const use = card.getByRole('checkbox', { name: 'Se servir de ce qui a été appris' });
  await use.uncheck();
  await planOf(panel);
  await expect(planLine(panel, 'salarie.prenom')).toBeVisible();
  await openView(panel, 'Plus');
  await (await openCard(panel, 'Appris sur ce site')).getByRole('checkbox').check();
  await planOf(panel);
  await expect(planLine(panel, 'salarie.prenom')).toHaveCount(0);
  await openView(panel, 'Plus');
  await openCard(panel, 'Appris sur ce site');

  for (const bad of ['{', '{"format":"compagnon-contrat-pro/dossier","version":1}', '[]']) {
    await chooseFile(panel, READ, { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(bad) });
    await expect(card.getByRole('alert')).toContainText('n’est pas un fichier de réglages appris');
  }
  await expect(card.getByRole('listitem')).toHaveCount(2);

  const file = await savedFile(panel, companion.profileDir, () =>
    card.getByRole('button', { name: 'Enregistrer dans un fichier' }).click(),
  );
  const text = file.toString('utf8');
  expect(text).toContain('salarie.nomUsage');
  expect(personalTexts(FIELDS).filter((value) => text.includes(value))).toEqual([]);

  const profileDir = info.outputPath('fresh');
  const fresh = await launchCompanion({ hosts: { [HOST]: replica.port }, profileDir });
  const other = fresh.context.pages()[0] ?? (await fresh.context.newPage());
  await visit(other, replica, { screen: 'S3', session: 'fresh' });
  const itsPanel = await fresh.openPanel(other);
  await openPortal(itsPanel, FIELDS);
  await planOf(itsPanel);
  await expect(planLine(itsPanel, 'salarie.prenom')).toBeVisible();
  await openView(itsPanel, 'Plus');
  await openCard(itsPanel, 'Appris sur ce site');
  await chooseFile(itsPanel, READ, { name: 'lecons.json', mimeType: 'application/json', buffer: file });
  await expect(itsPanel.getByText('2 leçons reprises.')).toBeVisible();
  await planOf(itsPanel);
  await expect(planLine(itsPanel, 'salarie.prenom')).toHaveCount(0);
  await expect(planLine(itsPanel, 'salarie.nomUsage').getByText('appris', { exact: true })).toBeVisible();
  await fresh.close();
});

test('a lesson forgotten is no longer followed', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'forgotten' });
  await planOf(panel);
  await openView(panel, 'Plus');
  const card = await openCard(panel, 'Appris sur ce site');
  await card.getByRole('button', { name: 'Oublier : Prénom' }).click();
  await expect(card.getByRole('listitem')).toHaveCount(1);
  await planOf(panel);
  await expect(planLine(panel, 'salarie.prenom')).toBeVisible();
});

test('closing the panel ends a pointing', async ({ bench }) => {
  const { page, panel, replica } = bench;
  await visit(page, replica, { screen: 'S3', session: 'closed' });
  await planOf(panel);
  await startPointing(panel);
  await outlined(nameField(page), 'solid');
  await panel.close();
  await outlined(nameField(page), 'none');
  await nameField(page).click();
  await expect(nameField(page)).toBeFocused();
});
