import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openVault } from '@/lib/vault';
import { checkedMeta, peekMeta } from '@/lib/vault/guard';
import { clock, newName, raw, typed } from './support';

const META = { key: 'vault', dataVersion: 1, minReader: 1, generation: 0, probe: new Uint8Array(3) };

test('looking for a database does not create one', async () => {
  const name = newName();
  expect(await peekMeta(name)).toBeUndefined();
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
});

test('a meta row is accepted, refused as newer or as damaged', () => {
  expect(checkedMeta(META)).toEqual(META);
  expect(() => checkedMeta({ ...META, minReader: 2 })).toThrow('vault/newer');
  expect(checkedMeta({ ...META, minReader: 2 }, 2).minReader).toBe(2);
  // Newer wins over damaged: what a newer build wrote need not look like ours.
  expect(() => checkedMeta({ minReader: 7 })).toThrow('vault/newer');
  for (const row of [undefined, null, 'x', {}, { ...META, probe: 'x' }, { ...META, generation: -1 }])
    expect(() => checkedMeta(row)).toThrow('vault/unreadable');
});

test('a database with records and no meta row is unreadable, and left as it is', async () => {
  const name = newName();
  const vault = await openVault({ name, now: clock() });
  await vault.create(typed({ 'salarie.prenom': 'Ana' }));
  await vault.close();
  await raw(
    name,
    (database) =>
      new Promise<void>((resolve) => {
        const transaction = database.transaction('meta', 'readwrite');
        transaction.objectStore('meta').clear();
        transaction.oncomplete = () => resolve();
      }),
  );
  const later = await openVault({ name, now: clock() });
  expect(await later.state()).toBe('unreadable');
  await expect(later.create([])).rejects.toThrow('vault/unreadable');
  await later.close();
});

test('a foreign database under our name is unreadable', async () => {
  const name = newName();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('other');
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  await expect(peekMeta(name)).rejects.toThrow('vault/unreadable');
});
