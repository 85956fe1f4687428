import { expect, test } from 'vitest';
import { openVault, plainSealer } from '@/lib/vault';
import { describeVault } from './suite';
import { bytesOf, clock, dump, encryptingSealer, leaks, newName, PERSON, typed } from './support';

describeVault('the plain sealer', async () => plainSealer);
describeVault('an encrypting sealer', encryptingSealer);

const filled = async (sealer: Parameters<typeof openVault>[0]['sealer'] & object) => {
  const name = newName();
  const vault = await openVault({ name, sealer, now: clock() });
  const made = await vault.create(typed(PERSON));
  await vault.change(made.id, 1, typed({ 'salarie.prenom': 'Hương-Lan' }));
  await vault.duplicate(made.id);
  await vault.remove(made.id);
  await vault.search('lefevre');
  const bytes = new TextEncoder().encode('contenu du fichier');
  await vault.saveFile({ id: 'modele', name: 'Lefèvre.pdf', sha256: 'x', bytes });
  await vault.close();
  return bytesOf(await dump(name));
};
const VALUES = [...Object.values(PERSON), 'Hương-Lan', 'Lefèvre.pdf', 'contenu du fichier', 'salarie.prenom'];

test('with an encrypting sealer no stored byte tells a value, the name of a field or of a file', async () => {
  expect(leaks(await filled(await encryptingSealer()), VALUES)).toEqual([]);
});

test('the same scan finds every value in what the plain sealer stores', async () => {
  expect(leaks(await filled(plainSealer), VALUES)).toEqual(VALUES);
});

test('a locked vault tells so, shows nothing and writes nothing; unlocked, it goes on', async () => {
  const sealer = await encryptingSealer();
  const vault = await openVault({ name: newName(), sealer, now: clock() });
  const made = await vault.create(typed(PERSON));
  const states: unknown[] = [];
  vault.subscribe((event) => event.type === 'state' && states.push(event.state));
  sealer.lock();
  await expect(vault.list()).rejects.toThrow('vault/locked');
  await expect(vault.search('lefevre')).rejects.toThrow('vault/locked');
  await expect(vault.create([])).rejects.toThrow('vault/locked');
  await expect(vault.change(made.id, 1, [])).rejects.toThrow('vault/locked');
  expect(await vault.state()).toBe('locked');
  sealer.unlock();
  expect(await vault.list()).toHaveLength(1);
  expect(states).toEqual(['locked', 'unlocked']);
  await vault.close();
});

test('a vault opens locked, even a new one', async () => {
  const sealer = await encryptingSealer();
  sealer.lock();
  const vault = await openVault({ name: newName(), sealer, now: clock() });
  expect(await vault.state()).toBe('locked');
  sealer.unlock();
  expect(await vault.state()).toBe('unlocked');
  await vault.close();
});

test('with the wrong key nothing is shown and nothing is written', async () => {
  const sealer = await encryptingSealer();
  const name = newName();
  const first = await openVault({ name, sealer, now: clock() });
  await first.create(typed(PERSON));
  await first.close();
  await sealer.forget();
  const before = bytesOf(await dump(name));
  const vault = await openVault({ name, sealer, now: clock() });
  expect(await vault.state()).toBe('unreadable');
  await expect(vault.list()).rejects.toThrow('vault/unreadable');
  await expect(vault.create([])).rejects.toThrow('vault/unreadable');
  await vault.close();
  expect(bytesOf(await dump(name))).toBe(before);
});

test('names that are no field, and files called by a name of their own, are refused', async () => {
  const vault = await openVault({ name: newName(), now: clock() });
  for (const field of ['__proto__', '', 'a b', 'Salarie.nom', `x.${'y'.repeat(200)}`])
    await expect(vault.create([{ field, value: 1, origin: 'import' }])).rejects.toThrow('dossier/invalid');
  const file = { id: 'Contrat Lefèvre.pdf', name: '', sha256: '', bytes: new Uint8Array() };
  await expect(vault.saveFile(file)).rejects.toThrow(TypeError);
  expect(await vault.list()).toEqual([]);
  await vault.close();
});

test('an id that is taken is not overwritten', async () => {
  const ids = ['a', 'a', 'b', 'b', 'b', 'b'];
  const vault = await openVault({ name: newName(), now: clock(), newId: () => ids.shift() ?? 'b' });
  await vault.create(typed({ 'salarie.prenom': 'Ana' }));
  expect((await vault.create([])).id).toBe('b');
  await expect(vault.create([])).rejects.toThrow('vault/unreadable');
  expect((await vault.open('a'))?.fields).toEqual({ 'salarie.prenom': 'Ana' });
  await vault.close();
});

test('what does not exist is missing', async () => {
  const vault = await openVault({ name: newName(), now: clock() });
  await expect(vault.change('x', 1, [])).rejects.toThrow('vault/missing');
  await expect(vault.duplicate('x')).rejects.toThrow('vault/missing');
  await expect(vault.remove('x')).rejects.toThrow('vault/missing');
  await expect(vault.restore('x')).rejects.toThrow('vault/missing');
  expect(await vault.history('x')).toEqual([]);
  await vault.close();
});
