import { expect, test } from './harness/bench';
import { fillScene, openScene, type Scene, turn } from './story/hazard';
import { HAZARD_DOSSIER } from './story/hazard-dossier';

test.use({ dossier: HAZARD_DOSSIER });

const filled = (name: string, scene: Scene) =>
  test(name, async ({ bench }) => {
    const session = await openScene(bench, scene);
    await fillScene(bench, scene, session);
  });

filled('H3: options that come after the focus are waited for', { hazard: 'H3', screen: 'S3' });
filled('H4: options in capitals with their code are understood', { hazard: 'H4', screen: 'S3' });
filled('H5: inputs that only take typed characters are typed in', { hazard: 'H5', screen: 'S3' });
filled('H7: dates as jj/mm/aaaa, as aaaa-mm-jj, in a calendar', { hazard: 'H7', screen: 'S5' });
filled('H22: the right one of 700 agreements in a list drawn by rows', { hazard: 'H22', screen: 'S2' });
filled('H23: cards whose radio cannot be seen', { hazard: 'H23', screen: 'S5' });
filled('H27: number inputs that refuse the comma', { hazard: 'H27', screen: 'S5', seed: 1 });
filled('H31: autocomplete that says nothing or lies', { hazard: 'H31', screen: 'S3' });

test('H8: what the page rewrites on leaving a field counts as accepted', async ({ bench }) => {
  const scene: Scene = { hazard: 'H8', screen: 'S3' };
  const rewritten = ['salarie.nomNaissance', 'salarie.prenom', 'salarie.adresse.commune'];
  const session = await openScene(bench, scene);
  const { said, answers } = await fillScene(bench, scene, session, { except: rewritten });
  for (const id of rewritten) {
    expect(answers[id]).toBe(String(bench.fields[id]).toUpperCase());
    expect(['accepted', 'corrected']).toContain(said.get(id)?.outcome);
  }
});

test('H24: the e-mail and its confirmation', async ({ bench }) => {
  const scene: Scene = { hazard: 'H24', screen: 'S2' };
  const session = await openScene(bench, scene);
  const { answers } = await fillScene(bench, scene, session);
  expect(answers['employeur.courriel#confirmation']).toBe(bench.fields['employeur.courriel']);
});

test('H26: text with a shape, in an editor', async ({ bench }) => {
  const scene: Scene = { hazard: 'H26', screen: 'S6' };
  const session = await openScene(bench, scene);
  const { answers } = await fillScene(bench, scene, session);
  expect(answers['portail.objectifs']).toBe(bench.fields['formation.objectifs']);
});

test('H32: a value longer than the field takes is told', async ({ bench }) => {
  const cut = ['salarie.communeNaissance', 'salarie.adresse.voie'];
  const scene: Scene = { hazard: 'H32', screen: 'S3' };
  const session = await openScene(bench, scene);
  const { said, answers } = await fillScene(bench, scene, session, { except: cut });
  for (const id of cut) {
    expect([undefined, String(bench.fields[id]).slice(0, 5).trim()]).toContain(answers[id]);
    expect(said.get(id)?.outcome, id).toBe('truncated');
  }
});

test('H6: a field the page empties again is told as refused', async ({ bench }) => {
  const scene: Scene = { hazard: 'H6', screen: 'S3' };
  const session = await openScene(bench, scene);
  const { said, answers } = await fillScene(bench, scene, session, { except: ['salarie.nomUsage'] });
  expect(answers['salarie.nomUsage']).toBeUndefined();
  expect(['refused', 'overwritten']).toContain(said.get('salarie.nomUsage')?.outcome);
});

test('H13: steps that mount late, and keep what they hold on the way back', async ({ bench }) => {
  const scene: Scene = { hazard: 'H13', screen: 'S2' };
  const session = await openScene(bench, scene);
  await turn(bench.page, 'Suivant');
  const { answers } = await fillScene(bench, { ...scene, screen: 'S3' }, session);
  await turn(bench.page, 'Suivant');
  await fillScene(bench, { ...scene, screen: 'S4' }, session);
  await turn(bench.page, 'Précédent');
  expect(await bench.replica.oracle(session)).toMatchObject(answers);
  await fillScene(bench, { ...scene, screen: 'S3' }, session);
  expect(await bench.replica.oracle(session)).toMatchObject(answers);
});
