import { describe, expect, it } from 'vitest';
import { bench, writesOf } from './bench';
import type { Applied } from './harness';

const { now, draw, value } = bench();

const SIRET = '73282932000074';
const box = (name: string, label: string, more = ''): string =>
  `<label for="${name}">${label}</label><input id="${name}" name="${name}" ${more}>`;
/** Answers over the street long after a fill has ended, without a sign before. */
const answers = (ms: number): string =>
  `onchange="setTimeout(() => { document.getElementById('voie').value = 'RUE DU PORT'; }, ${ms})"`;

/** The fill alone, without waiting for what a register may still do. */
const filled = async (ms: number, patience: number) => {
  const snapshot = await draw(
    box('siret', 'SIRET', answers(ms)) + box('voie', 'Voie') + box('nom', 'Nom de naissance'),
  );
  const writes = [
    ...writesOf(snapshot, { siret: SIRET }, { wave: 1, id: 'employeur.siret' }),
    ...writesOf(snapshot, { voie: 'rue du Lac' }, { id: 'employeur.adresse.voie' }),
  ];
  const { documentId, url } = snapshot;
  const start = performance.now();
  const answer = await now.hand.ask({ type: 'portal/apply', documentId, url, writes, patience });
  return { snapshot, answer: answer as Applied, ms: performance.now() - start };
};
const recheck = async () => {
  const answer = (await now.hand.ask({ type: 'portal/recheck' })) as Applied;
  return answer.ok ? answer.verdicts.map(({ id, outcome }) => [id, outcome]) : [];
};

describe('a register that gives no sign', () => {
  it('is not waited for; what it answers over is written again and told', async () => {
    const { answer, ms } = await filled(3000, 3900);
    expect(answer.ok && answer.verdicts.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
    expect(ms).toBeLessThan(2900);
    expect(await value('voie')).toBe('rue du Lac');
    expect(await recheck()).toEqual([['employeur.adresse.voie', 'accepted']]);
    expect(await value('voie')).toBe('rue du Lac');
    expect(await recheck()).toEqual([]);
  });

  it('that stays silent leaves nothing to tell', async () => {
    await filled(20_000, 1200);
    expect(await recheck()).toEqual([]);
  });

  it('is still watched for during the next fill', async () => {
    const { snapshot } = await filled(2500, 3900);
    const writes = writesOf(snapshot, { nom: 'Durand' }, { id: 'salarie.nomNaissance' });
    const { documentId, url } = snapshot;
    await now.hand.ask({ type: 'portal/apply', documentId, url, writes });
    expect(await recheck()).toEqual([['employeur.adresse.voie', 'accepted']]);
    expect(await value('voie')).toBe('rue du Lac');
  });

  it('is not written over once the fill is given back, nor over what the person types', async () => {
    const first = await filled(2500, 3900);
    await now.hand.undo(first.answer.ok ? first.answer.verdicts.map(({ ref }) => ref) : []);
    expect(await recheck()).toEqual([]);
    await now.page.waitForTimeout(2600);
    expect(await value('voie')).toBe('RUE DU PORT');
    await filled(20_000, 3900);
    await now.page.fill('#voie', 'chemin Vert');
    expect(await recheck()).toEqual([['employeur.adresse.voie', 'changed']]);
    expect(await value('voie')).toBe('chemin Vert');
  });
});
