import type { Page } from '@playwright/test';
import { DEMOS } from '../../lib/domain/demo';
import { expect, test } from './harness/bench';
import { fillOnce, planLine, planOf, visit } from './pages/portal';
import { turn } from './story/hazard';
import { allowSensitive } from './story/portal';

const FIELDS = DEMOS[0]?.file.fields ?? {};
test.use({ dossier: { fields: FIELDS, lists: {} } });

const tickFollow = (panel: Page) =>
  panel.getByRole('checkbox', { name: /^Remplir aussi les étapes suivantes/ });

/** What the portal believes of some data, once it believes the first. */
const comes = (answers: () => Promise<object>, id: string) =>
  expect
    .poll(async () => ({ ...(await answers()) })[id as never], { timeout: 20_000 })
    .toEqual(FIELDS[id as never]);

for (const skin of ['react', 'plain'] as const)
  test(`${skin}: once asked, the next steps are filled as the person shows them`, async ({ bench }) => {
    const { page, panel, replica } = bench;
    const session = `follow-${skin}`;
    const answers = () => replica.oracle(session);
    await visit(page, replica, { skin, screen: 'S3', session });
    await planOf(panel);
    await tickFollow(panel).check();
    await panel.waitForTimeout(500);
    // The step in front waits for the click.
    expect(await answers()).toEqual({});
    await allowSensitive(panel);
    await fillOnce(panel);
    await comes(answers, 'salarie.prenom');
    await turn(page, 'Suivant');
    await comes(answers, 'tuteur1.nom');
    await turn(page, 'Suivant');
    await comes(answers, 'contrat.dateDebut');
    expect(replica.submits(session)).toBe(0);
    await tickFollow(panel).uncheck();
  });

test('what the page holds otherwise, and what is not sure, waits for the person', async ({ bench }) => {
  const { page, panel, replica } = bench;
  const session = 'follow-conflict';
  replica.preset(session, { skin: 'react', seed: 0 }, { 'salarie.prenom': 'Autre' });
  await visit(page, replica, { screen: 'S2', session });
  await planOf(panel);
  await tickFollow(panel).check();
  await fillOnce(panel);
  await turn(page, 'Suivant');
  await expect
    .poll(async () => (await replica.oracle(session))['salarie.nomNaissance'], { timeout: 20_000 })
    .toBe(FIELDS['salarie.nomNaissance']);
  expect((await replica.oracle(session))['salarie.prenom']).toBe('Autre');
  await expect(planLine(panel, 'salarie.prenom')).toHaveAttribute('data-standing', 'conflict');
  await tickFollow(panel).uncheck();
});

test('unasked, the new step is announced and left as it is', async ({ bench }) => {
  const { page, panel, replica } = bench;
  const session = 'announced';
  await visit(page, replica, { screen: 'S2', session });
  await planOf(panel);
  await turn(page, 'Suivant');
  await expect(panel.getByText(/^Nouvelle étape\s: \d+ champs à remplir\.$/)).toBeVisible({
    timeout: 10_000,
  });
  expect(await replica.oracle(session)).toEqual({});
  await fillOnce(panel);
  expect((await replica.oracle(session))['salarie.prenom']).toBe(FIELDS['salarie.prenom']);
});

test('a step that loads itself again waits for the person, who had left a field out', async ({ bench }) => {
  const { page, panel, replica } = bench;
  const session = 'reloaded';
  await visit(page, replica, { screen: 'S2', session });
  await planOf(panel);
  await tickFollow(panel).check();
  await fillOnce(panel);
  await turn(page, 'Suivant');
  await comes(() => replica.oracle(session), 'salarie.prenom');
  await expect(panel.getByRole('button', { name: 'Annuler ce remplissage' })).toBeEnabled({
    timeout: 15_000,
  });
  await page.getByLabel('Prénom', { exact: true }).fill('');
  await expect.poll(async () => (await replica.oracle(session))['salarie.prenom']).toBeUndefined();
  await page.reload();
  await expect(planLine(panel, 'salarie.prenom')).toHaveAttribute('data-standing', 'fill', {
    timeout: 10_000,
  });
  await page.waitForTimeout(1_000);
  expect((await replica.oracle(session))['salarie.prenom']).toBeUndefined();
  await tickFollow(panel).uncheck();
});

test('a step given back is not filled again by itself', async ({ bench }) => {
  const { page, panel, replica } = bench;
  const session = 'given-back';
  await visit(page, replica, { screen: 'S2', session });
  await planOf(panel);
  await tickFollow(panel).check();
  await fillOnce(panel);
  await turn(page, 'Suivant');
  await expect
    .poll(async () => (await replica.oracle(session))['salarie.prenom'], { timeout: 20_000 })
    .toBe(FIELDS['salarie.prenom']);
  await expect(panel.getByRole('button', { name: 'Annuler ce remplissage' })).toBeEnabled({
    timeout: 15_000,
  });
  await panel.getByRole('button', { name: 'Annuler ce remplissage' }).click();
  await panel.getByText(/remis dans l’état d’avant/).waitFor();
  await page.waitForTimeout(1_500);
  expect((await replica.oracle(session))['salarie.prenom']).toBeUndefined();
  await tickFollow(panel).uncheck();
});
