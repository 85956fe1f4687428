import { expect, test } from 'vitest';
import type { Start } from './suite';
import { dump, PERSON, tamper, typed } from './support';

const LATER = '2027-01-01T00:00:00.000Z';

/** Which dossiers still have a record or a history entry. */
const idsIn = async (name: string): Promise<ReadonlySet<unknown>> =>
  new Set((await dump(name)).flatMap(({ rows }) => rows.flatMap(({ id }) => (id === undefined ? [] : [id]))));

/** What becomes of dossiers nobody wants any more. */
export const trashTests = (start: Start): void => {
  test('what has been in the trash long enough is erased with its history, and nothing else is', async () => {
    const { name, vault } = await start();
    const kept = await vault.create(typed({ 'salarie.prenom': 'Ana' }));
    const old = await vault.create(typed(PERSON));
    await vault.change(old.id, 1, typed({ 'salarie.prenom': 'Hương-Lan' }));
    await vault.remove(old.id);
    const limit = (await vault.trash())[0]?.deletedAt ?? '';
    const recent = await vault.create([]);
    await vault.remove(recent.id);
    expect(await vault.purge(limit)).toBe(0);
    expect(await vault.purge((await vault.trash())[0]?.deletedAt ?? '')).toBe(1);
    expect((await vault.trash()).map(({ id }) => id)).toEqual([recent.id]);
    expect((await vault.list()).map(({ id }) => id)).toEqual([kept.id]);
    expect(await vault.open(old.id)).toBeUndefined();
    expect(await vault.history(old.id)).toEqual([]);
    expect(await idsIn(name)).toEqual(new Set([kept.id, recent.id]));
    expect(await vault.history(kept.id)).toHaveLength(1);
    await expect(vault.restore(old.id)).rejects.toThrow('vault/missing');
    await expect(vault.change(old.id, 3, typed({ 'salarie.prenom': 'Eva' }))).rejects.toThrow(
      'vault/missing',
    );
  });

  test('erasing one says so to the other window, which lists it no more', async () => {
    const { name, vault, window: other } = await start();
    const second = await other();
    const made = await vault.create(typed(PERSON));
    await vault.remove(made.id);
    expect(await second.trash()).toHaveLength(1);
    const told = new Promise((resolve) => second.subscribe(resolve));
    expect(await vault.erase(made.id)).toBe(true);
    expect(await told).toEqual({ type: 'dossier', id: made.id, version: 3 });
    expect(await second.trash()).toEqual([]);
    expect(await idsIn(name)).toEqual(new Set());
    await expect(second.erase(made.id)).rejects.toThrow('vault/missing');
  });

  test('what another window brought back is not erased', async () => {
    const { vault, window: other } = await start();
    const second = await other();
    const made = await vault.create(typed(PERSON));
    await vault.remove(made.id);
    await second.restore(made.id);
    expect(await vault.erase(made.id)).toBe(false);
    expect(await vault.purge(LATER)).toBe(0);
    expect((await vault.open(made.id))?.fields).toEqual(PERSON);
    expect(await vault.history(made.id)).toHaveLength(3);
  });

  test('brought back at the very moment of erasing, it is whole or gone', async () => {
    const { vault, window: other } = await start();
    const second = await other();
    for (let round = 0; round < 10; round += 1) {
      const made = await vault.create(typed(PERSON));
      await vault.remove(made.id);
      const [erased, restored] = await Promise.allSettled([vault.erase(made.id), second.restore(made.id)]);
      const left = await vault.open(made.id);
      if (restored.status === 'fulfilled') {
        expect(erased).toMatchObject({ value: false });
        expect(left?.fields).toEqual(PERSON);
        expect(await vault.history(made.id)).toHaveLength(3);
      } else {
        expect(erased).toMatchObject({ value: true });
        expect(left).toBeUndefined();
        expect(await vault.history(made.id)).toEqual([]);
      }
    }
  });

  test('a record that cannot be opened can be erased', async () => {
    const { name, vault, window: again } = await start();
    const bad = await vault.create(typed(PERSON));
    const good = await vault.create([]);
    await vault.close();
    await tamper(name, ['dossier', bad.id], (row) => ({ ...row, payload: new Uint8Array([1]) }));
    const later = await again();
    expect(await later.list()).toHaveLength(2);
    expect(await later.purge(LATER)).toBe(0);
    expect(await later.erase(bad.id)).toBe(true);
    expect((await later.list()).map(({ id }) => id)).toEqual([good.id]);
    expect(await idsIn(name)).toEqual(new Set([good.id]));
  });
};
