import { expect, test } from './harness/bench';
import { fillScene, openScene, planLines, type Scene, sceneRight, standings, turn } from './story/hazard';
import { HAZARD_DOSSIER } from './story/hazard-dossier';
import { analyse, fillScreen } from './story/portal';

test.use({ dossier: HAZARD_DOSSIER });

const filled = (name: string, scene: Scene) =>
  test(name, async ({ bench }) => {
    const session = await openScene(bench, scene);
    await fillScene(bench, scene, session);
  });

filled('H2: a chain of three questions, each appearing after the one before', { hazard: 'H2', screen: 'S3' });
filled('H9: the same words for employee and tutor, told apart by the heading', {
  hazard: 'H9',
  screen: 'S3',
  seed: 3,
});
filled('H10: labels of two parts, in a placeholder, in a tooltip, in the next cell', {
  hazard: 'H10',
  screen: 'S3',
});
filled('H16: the wizard in a frame of this origin; frames of another are never touched', {
  hazard: 'H16',
  screen: 'S5',
  skin: 'iframe',
});
filled('H16: a frame that posts itself back: each « Oui » under its own question', {
  hazard: 'H16',
  screen: 'S3',
  skin: 'iframe',
  seed: 9,
});
filled('H17: open and closed shadow roots', { hazard: 'H17', screen: 'S5' });
filled('H28: labels in two languages', { hazard: 'H28', screen: 'S3' });
filled('H29: every answer replaces all nodes of the page', { hazard: 'H29', screen: 'S5' });
filled('H35: no-break spaces, straight and curly apostrophes, ligatures', { hazard: 'H35', screen: 'S5' });

test('H1: a late register answer, and an answer the page insists on', async ({ bench }) => {
  const scene: Scene = { hazard: 'H1', screen: 'S2' };
  const session = await openScene(bench, scene);
  const insisted = 'employeur.prevoyance';
  const { said, answers } = await fillScene(bench, scene, session, { except: [insisted] });
  expect(answers['employeur.denomination']).toBe(bench.fields['employeur.denomination']);
  expect(answers[insisted]).toBe('PRÉVOYANCE DU REGISTRE');
  expect(said.get(insisted)?.outcome).toBe('overwritten');
  expect((await standings(bench.panel)).get(insisted)).toBe('conflict');
});

test('H11: ids that change with every load', async ({ bench }) => {
  const scene: Scene = { hazard: 'H11', screen: 'S3' };
  const session = await openScene(bench, scene);
  const ids = () =>
    bench.page.locator('input').evaluateAll((all) => all.map((one) => one.id || one.getAttribute('name')));
  const first = await ids();
  const { answers } = await fillScene(bench, scene, session);
  await bench.page.reload();
  await bench.page.getByRole('heading', { level: 1 }).waitFor();
  expect((await ids()).filter((id) => first.includes(id))).toEqual([]);
  await fillScene(bench, scene, session);
  expect(await bench.replica.oracle(session)).toEqual(answers);
});

for (const rows of [0, 1, 3])
  test(`H12: tutors in a list that starts with ${rows} rows`, async ({ bench }) => {
    const scene: Scene = { hazard: 'H12', screen: 'S4', rows };
    const session = await openScene(bench, scene);
    const second = ['nom', 'prenom', 'emploi'].map((name) => `portail.tuteurs.1.${name}`);
    if (rows === 0) {
      await analyse(bench.panel);
      await bench.panel.getByRole('button', { name: 'Ajouter un tuteur' }).click();
      await expect.poll(() => bench.replica.session(session).rows.tuteurs).toBe(1);
    }
    const { answers } = await fillScene(bench, scene, session, { except: second });
    const [tutor] = HAZARD_DOSSIER.lists.tuteurs;
    if (rows === 3)
      expect(second.map((key) => answers[key])).toEqual([tutor?.nom, tutor?.prenom, tutor?.emploi]);
    expect(Object.keys(answers).filter((key) => key.startsWith('portail.tuteurs.2'))).toEqual([]);
  });

test('H33: screens that change without a change of address', async ({ bench }) => {
  const scene: Scene = { hazard: 'H33', screen: 'S4' };
  const session = await openScene(bench, scene);
  await fillScene(bench, scene, session);
  const address = bench.page.url();
  await turn(bench.page, 'Suivant');
  expect(bench.page.url()).toBe(address);
  await bench.panel.getByText(/Nouvelle étape/).waitFor();
  await fillScene(bench, { ...scene, screen: 'S5' }, session);
});

for (const [skin, seed] of [
  ['react', 0],
  ['angular', 1],
  ['lightning', 1],
] as const)
  test(`H34: a page whose policy allows nothing but its own files, ${skin}`, async ({ bench }) => {
    const broken: string[] = [];
    const listen = (message: { text: () => string }) => {
      if (/Content Security Policy/i.test(message.text())) broken.push(message.text());
    };
    bench.page.on('console', listen);
    const scene: Scene = { hazard: 'H34', screen: 'S5', skin, seed };
    const session = await openScene(bench, scene);
    await fillScene(bench, scene, session);
    bench.page.off('console', listen);
    expect(broken).toEqual([]);
  });

test('H16: a form in a frame of another origin is left alone, and so is the signature', async ({ bench }) => {
  const scene: Scene = { hazard: 'H16', screen: 'S7', skin: 'iframe' };
  const session = await openScene(bench, scene);
  await bench.panel.getByRole('button', { name: 'Analyser la page à nouveau' }).click();
  await expect(bench.panel.getByRole('button', { name: /^Remplir \d+ champ/ })).toHaveCount(0);
  expect((await planLines(bench.panel)).filter(({ standing }) => standing === 'fill')).toEqual([]);
  expect(bench.replica.foreign(session)).toEqual([]);
});

test('H14: a save that another window won during the fill', async ({ bench }) => {
  const scene: Scene = { hazard: 'H14', screen: 'S5' };
  const session = await openScene(bench, scene);
  await bench.page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect.poll(() => bench.replica.session(session).saves).toBe(1);
  bench.replica.conflict(session, { 'contrat.faitA': 'Autrefenêtre' });
  await fillScreen(bench.panel, { sensitive: true });
  await expect.poll(() => bench.replica.session(session).saves).toBeGreaterThan(1);
  // Whether the other window's town came before or after ours, the panel knows which one stands.
  const answers = await bench.replica.oracle(session, { settle: 1500 });
  await sceneRight(bench, scene, session, answers, { except: ['contrat.faitA'] });
  const ours = answers['contrat.faitA'] === bench.fields['contrat.faitA'];
  if (!ours) expect(answers['contrat.faitA']).toBe('Autrefenêtre');
  expect((await standings(bench.panel)).get('contrat.faitA')).toBe(ours ? 'same' : 'conflict');
});

test('H14: a save that another window wins after the fill is not written over', async ({ bench }) => {
  const scene: Scene = { hazard: 'H14', screen: 'S5' };
  const session = await openScene(bench, scene);
  await fillScene(bench, scene, session);
  bench.replica.conflict(session, { 'contrat.faitA': 'Autrefenêtre' });
  await bench.page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect
    .poll(async () => (await bench.replica.oracle(session))['contrat.faitA'], { timeout: 10_000 })
    .toBe('Autrefenêtre');
  expect((await standings(bench.panel)).get('contrat.faitA')).toBe('conflict');
  await fillScreen(bench.panel, { sensitive: true });
  expect((await bench.replica.oracle(session))['contrat.faitA']).toBe('Autrefenêtre');
});
