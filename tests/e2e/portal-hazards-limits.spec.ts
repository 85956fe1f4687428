import { PRETYPED } from '../replica/server.mjs';
import { expect, test } from './harness/bench';
import { fillScene, openScene, planLines, type Scene, sceneRight, standings } from './story/hazard';
import { HAZARD_DOSSIER } from './story/hazard-dossier';
import { analyse, fillScreen } from './story/portal';

test.use({ dossier: HAZARD_DOSSIER });

test('H15: a session dialog that takes the focus gets nothing, and is never answered', async ({ bench }) => {
  const scene: Scene = { hazard: 'H15', screen: 'S5' };
  const session = await openScene(bench, scene);
  await fillScreen(bench.panel, { sensitive: true });
  const dialog = bench.page.getByRole('dialog');
  await dialog.waitFor();
  await expect(dialog.getByRole('textbox')).toHaveValue('');
  const { '#honeypot': typed } = await bench.replica.oracle(session);
  expect(typed, 'typed in the dialog').toBeUndefined();
  await dialog.getByRole('button', { name: 'Prolonger ma session' }).click();
  await fillScene(bench, scene, session);
});

test('H18: what the page locked is told with its reason, and not fought', async ({ bench }) => {
  const held = {
    'salarie.prenom': 'Ancienne',
    'salarie.communeNaissance': 'Autreville',
    'salarie.situationAvant': '2',
  };
  const scene: Scene = { hazard: 'H18', screen: 'S3', preset: held };
  const session = await openScene(bench, scene);
  const { answers } = await fillScene(bench, scene, session, { except: Object.keys(held), before: held });
  expect(answers).toMatchObject(held);
  const seen = await standings(bench.panel);
  for (const id of Object.keys(held)) expect(seen.get(id), id).toBe('locked');
  const lines = await planLines(bench.panel);
  for (const { standing, text } of lines)
    if (standing === 'locked') expect(text).toMatch(/verrouillé|lecture|grisé|modifi/);
});

for (const screen of ['S2', 'S3'])
  test(`H19: fields that nobody can see stay empty, ${screen}`, async ({ bench }) => {
    const scene: Scene = { hazard: 'H19', screen };
    const session = await openScene(bench, scene);
    const { answers } = await fillScene(bench, scene, session);
    expect(answers['#honeypot']).toBeUndefined();
  });

test('H20: what only the portal asks is left, and listed', async ({ bench }) => {
  const scene: Scene = { hazard: 'H20', screen: 'S6' };
  const session = await openScene(bench, scene);
  const { answers } = await fillScene(bench, scene, session);
  for (const key of ['portail.modalite', 'portail.subrogation', 'portail.coutHoraire'])
    expect(answers[key], key).toBeUndefined();
  await analyse(bench.panel);
  const left = (await planLines(bench.panel)).filter(({ standing }) =>
    ['unknown', 'no-value', 'ask'].includes(standing),
  );
  for (const words of [/Modalités/, /Subrogation/, /Coût/])
    expect(left.filter(({ text }) => words.test(text)).length, String(words)).toBeGreaterThan(0);
});

test('H21: what the person typed is never replaced without a tick', async ({ bench }) => {
  const held = Object.fromEntries(Object.entries(PRETYPED).filter(([key]) => key.startsWith('salarie.')));
  const scene: Scene = { hazard: 'H21', screen: 'S3', preset: held };
  const session = await openScene(bench, scene);
  const { answers } = await fillScene(bench, scene, session, {
    except: [...Object.keys(held), 'salarie.courriel#confirmation'],
    before: held,
  });
  expect(answers).toMatchObject(held);
  const seen = await standings(bench.panel);
  for (const id of Object.keys(held)) expect(seen.get(id), id).toBe('conflict');
});

test('H25: a page that asks before it is left is not left', async ({ bench }) => {
  const scene: Scene = { hazard: 'H25', screen: 'S5' };
  const session = await openScene(bench, scene);
  let asked = 0;
  const listen = () => {
    asked += 1;
  };
  bench.page.on('dialog', listen);
  // Chromium asks only once a person has touched the page.
  await bench.page.getByRole('heading', { level: 1 }).click();
  await fillScene(bench, scene, session);
  const guarded = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(await bench.page.evaluate(guarded), 'the page is guarded').toBe(true);
  expect(asked, 'leaving was asked during the fill').toBe(0);
  // The next test leaves without being asked.
  await bench.page.evaluate(() =>
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  bench.page.off('dialog', listen);
});

test('H30: buttons that send the form are never pressed nor offered', async ({ bench }) => {
  const scene: Scene = { hazard: 'H30', screen: 'S5' };
  const session = await openScene(bench, scene);
  await fillScene(bench, scene, session);
  await analyse(bench.panel);
  await expect(bench.panel.getByRole('button', { name: /envoyer|transmettre/i })).toHaveCount(0);
  await sceneRight(bench, scene, session, await bench.replica.oracle(session));
});

test('attestations and consents are never ticked', async ({ bench }) => {
  const scene: Scene = { hazard: 'H30', screen: 'S6' };
  const session = await openScene(bench, scene);
  const { answers } = await fillScene(bench, scene, session);
  expect(answers['formation.attestationInterne']).toBeUndefined();
});
