import { afterEach, expect, test, vi } from 'vitest';
import { openVault, TRASH_DAYS } from '@/lib/vault';
import { trashLimit } from '@/lib/vault/trash';
import { bytesOf, dump, leaks, newName, PERSON, typed } from './support';

afterEach(() => vi.restoreAllMocks());

const VALUES = [...Object.values(PERSON), 'Hương-Lan', 'salarie.prenom'];
const on = (day: number) => () => new Date(Date.UTC(2026, 0, day, 8)).toISOString();

const trashed = async (name: string) => {
  const vault = await openVault({ name, now: on(1) });
  const made = await vault.create(typed(PERSON));
  await vault.change(made.id, 1, typed({ 'salarie.prenom': 'Hương-Lan' }));
  await vault.remove(made.id);
  return { vault, made };
};

test('once erased, no byte of any store tells of the dossier', async () => {
  const name = newName();
  const { vault, made } = await trashed(name);
  expect(leaks(bytesOf(await dump(name)), [...VALUES, made.id])).toHaveLength(VALUES.length + 1);
  expect(await vault.purge(on(2)())).toBe(1);
  expect(leaks(bytesOf(await dump(name)), [...VALUES, made.id])).toEqual([]);
  await vault.close();
});

test('the trash is emptied at an opening, once seven days have passed and not before', async () => {
  expect(TRASH_DAYS).toBe(7);
  expect(trashLimit('2026-03-05T08:00:00.000Z')).toBe('2026-02-26T08:00:00.000Z');
  const name = newName();
  const { vault } = await trashed(name);
  await vault.close();
  const early = await openVault({ name, now: on(8) });
  expect(await early.trash()).toMatchObject([{ deletedAt: on(1)() }]);
  await early.close();
  const late = await openVault({ name, now: on(9) });
  expect(await late.trash()).toEqual([]);
  expect(leaks(bytesOf(await dump(name)), VALUES)).toEqual([]);
  await late.close();
});

test('erasing is one strict transaction: when it fails half-way, all is still there', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const name = newName();
  const { vault } = await trashed(name);
  const before = bytesOf(await dump(name));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(vault.purge(on(2)())).rejects.toThrow('vault/full');
  expect(bytesOf(await dump(name))).toBe(before);
  expect(await vault.trash()).toHaveLength(1);
  expect(await vault.purge(on(2)())).toBe(1);
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
  // The beginning, three of the dossier, the erasing that failed and the one that did not.
  expect(writes).toHaveLength(6);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  await vault.close();
});

test('a trash that cannot be emptied does not keep the vault from opening', async () => {
  const name = newName();
  const { vault } = await trashed(name);
  await vault.close();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const late = await openVault({ name, now: on(20) });
  expect(await late.state()).toBe('unlocked');
  expect(await late.trash()).toHaveLength(1);
  await late.close();
});
