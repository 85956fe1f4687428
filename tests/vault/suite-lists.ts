import { expect, test } from 'vitest';
import type { Start } from './suite';
import { PERSON, typed } from './support';

/** Lists, search, other windows and files. */
export const listTests = (start: Start): void => {
  test('search finds words in any order, without accents, and follows changes of another window', async () => {
    const { vault, window: other } = await start();
    const second = await other();
    const made = await vault.create(typed(PERSON));
    await vault.create(typed({ 'salarie.nomNaissance': 'Żółć' }));
    const found = async (words: string) => (await second.search(words)).map((line) => line.id);
    expect(await found('NGUYEN  huong')).toEqual([made.id]);
    expect(await found('boulangerie agaoglu')).toEqual([made.id]);
    expect(await found('zolc')).toHaveLength(1);
    expect(await found('lefevre zolc')).toEqual([]);
    expect(await found('')).toHaveLength(2);
    await vault.change(made.id, 1, typed({ 'employeur.denomination': 'Pâtisserie Œuvre' }));
    expect(await found('patisserie oeuvre')).toEqual([made.id]);
    expect(await found('boulangerie')).toEqual([]);
  });

  test('a write of ours does not hide what the other window wrote just before', async () => {
    const { vault, window: other } = await start();
    const second = await other();
    expect(await vault.list()).toEqual([]);
    const theirs = await second.create(typed({ 'salarie.prenom': 'Ana' }));
    const ours = await vault.create(typed({ 'salarie.prenom': 'Bea' }));
    expect(new Set((await vault.list()).map((line) => line.id))).toEqual(new Set([theirs.id, ours.id]));
  });

  test('tells the other window of a change, without any value', async () => {
    const { vault, window: other } = await start();
    const second = await other();
    const heard: unknown[] = [];
    const told = new Promise<void>((resolve) => {
      second.subscribe((event) => {
        heard.push(event);
        resolve();
      });
    });
    const made = await vault.create(typed(PERSON));
    await told;
    expect(heard).toEqual([{ type: 'dossier', id: made.id, version: 1 }]);
  });

  test('keeps a file whole, replaces it and removes it', async () => {
    const { vault, window: again } = await start();
    const bytes = crypto.getRandomValues(new Uint8Array(5000));
    await vault.saveFile({ id: 'cerfa-12434-05', name: 'modèle.pdf', sha256: 'abc', bytes });
    await vault.saveFile({ id: 'cerfa-12434-05', name: 'modèle.pdf', sha256: 'def', bytes });
    const second = await again();
    const file = await second.readFile('cerfa-12434-05');
    expect(file).toMatchObject({ name: 'modèle.pdf', sha256: 'def' });
    expect(file?.bytes).toEqual(bytes);
    await second.removeFile('cerfa-12434-05');
    expect(await vault.readFile('cerfa-12434-05')).toBeUndefined();
  });
};
