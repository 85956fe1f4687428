import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openVault, plainSealer, type Sealer } from '@/lib/vault';
import { bytesOf, clock, dump, leaks, newName, PERSON, raw, typed } from './support';

afterEach(() => vi.restoreAllMocks());

const start = async (name = newName()) => ({ name, vault: await openVault({ name, now: clock() }) });

const setMeta = (name: string, meta: object) =>
  raw(
    name,
    (database) =>
      new Promise<void>((resolve) => {
        const transaction = database.transaction('meta', 'readwrite');
        transaction.objectStore('meta').put({ key: 'vault', ...meta });
        transaction.oncomplete = () => resolve();
      }),
  );

/** The next write to this store aborts its transaction with an error of this name, as a full disk does. */
const failNextPut = (storeName: string, errorName: string) => {
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = put.apply(this as never, args as never);
    if (this.name === storeName) {
      spy.mockRestore();
      request.addEventListener('success', () => {
        Object.defineProperty(this.transaction, 'error', { value: new DOMException('', errorName) });
        this.transaction.abort();
      });
    }
    return request;
  });
};

describe('a write that fails', () => {
  for (const errorName of ['QuotaExceededError', 'DataError', 'UnknownError', 'AbortError'])
    for (const storeName of ['records', 'meta'])
      test(`${errorName} on ${storeName}: not saved, whole, and the next one succeeds`, async () => {
        const { name, vault } = await start();
        const made = await vault.create(typed(PERSON));
        const before = bytesOf(await dump(name));
        const heard: unknown[] = [];
        vault.subscribe((event) => heard.push(event));
        failNextPut(storeName, errorName);
        await expect(vault.change(made.id, 1, typed({ 'salarie.prenom': 'Ana' }))).rejects.toMatchObject({
          code: 'vault/full',
          message: 'vault/full',
        });
        expect(bytesOf(await dump(name))).toBe(before);
        expect((await vault.list())[0]?.title).toContain('Lefèvre');
        expect(heard).toEqual([]);
        const again = await vault.change(made.id, 1, typed({ 'salarie.prenom': 'Ana' }));
        expect(again).toMatchObject({ ok: true, dossier: { version: 2 } });
        await vault.close();
      });

  test('history that cannot be written takes the change back', async () => {
    const { name, vault } = await start();
    const made = await vault.create(typed(PERSON));
    const before = bytesOf(await dump(name));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(vault.remove(made.id)).rejects.toThrow('vault/full');
    expect(bytesOf(await dump(name))).toBe(before);
    await vault.close();
  });

  test('a file that does not fit leaves the former one', async () => {
    const { vault } = await start();
    const bytes = new TextEncoder().encode('premier');
    await vault.saveFile({ id: 'modele', name: 'a.pdf', sha256: '1', bytes });
    failNextPut('records', 'QuotaExceededError');
    const next = { id: 'modele', name: 'b.pdf', sha256: '2', bytes: new Uint8Array(99) };
    await expect(vault.saveFile(next)).rejects.toThrow('vault/full');
    expect(await vault.readFile('modele')).toMatchObject({ name: 'a.pdf', bytes });
    await vault.close();
  });
});

test('only the sealed bytes are stored, not the buffer they are a view of', async () => {
  const name = newName();
  const sealer: Sealer = {
    seal: async (payload) => {
      const all = new Uint8Array(payload.length + 20).fill(0);
      all.set(new TextEncoder().encode('reste de mémoire'), payload.length);
      all.set(payload);
      return all.subarray(0, payload.length);
    },
    open: async (payload) => payload.slice(),
  };
  const vault = await openVault({ name, sealer, now: clock() });
  await vault.create(typed(PERSON));
  await vault.close();
  expect(leaks(bytesOf(await dump(name)), ['Lefèvre', 'reste de mémoire'])).toEqual(['Lefèvre']);
});

test('every write is strict', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { vault } = await start();
  const made = await vault.create(typed(PERSON));
  await vault.change(made.id, 1, typed({ 'salarie.prenom': 'Ana' }));
  await vault.saveFile({ id: 'modele', name: '', sha256: '', bytes: new Uint8Array(1) });
  await vault.removeFile('modele');
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(5);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  await vault.close();
});

describe('a database of a newer build', () => {
  test('is refused before anything is touched', async () => {
    const { name, vault } = await start();
    await vault.create(typed(PERSON));
    await vault.close();
    await setMeta(name, { dataVersion: 3, minReader: 2, more: true });
    const before = bytesOf(await dump(name));
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    await expect(openVault({ name, now: clock() })).rejects.toMatchObject({
      code: 'vault/newer',
      facts: { minReader: 2 },
    });
    // One look without a version, so nothing can be upgraded; Dexie never came near.
    expect(opened.mock.calls).toEqual([[name]]);
    expect(bytesOf(await dump(name))).toBe(before);
  });

  test('is refused even when its structure is newer', async () => {
    const { name, vault } = await start();
    await vault.close();
    await setMeta(name, { minReader: 9 });
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 900);
      request.onupgradeneeded = () => request.result.createObjectStore('future').put('kept', 1);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(openVault({ name, now: clock() })).rejects.toThrow('vault/newer');
    const version = await raw(name, async (database) => database.version);
    expect(version).toBe(900);
    expect((await dump(name)).find(({ store }) => store === 'future')?.rows).toEqual(['kept']);
  });

  test('that took over while we were open gets no write of ours', async () => {
    const { name, vault } = await start();
    const made = await vault.create(typed(PERSON));
    await setMeta(name, { dataVersion: 2, minReader: 2 });
    const before = bytesOf(await dump(name));
    await expect(vault.change(made.id, 1, typed({ 'salarie.prenom': 'Ana' }))).rejects.toThrow('vault/newer');
    expect(await vault.state()).toBe('unreadable');
    expect(bytesOf(await dump(name))).toBe(before);
    await vault.close();
  });

  test('that takes over in the last moment before a write is found inside the transaction', async () => {
    const name = newName();
    let sealed = false;
    const sealer: Sealer = {
      seal: async (payload, { table }) => {
        sealed ||= table === 'history';
        return plainSealer.seal(payload, { table, id: '', version: 0 });
      },
      open: async (payload, address) => {
        // The key is checked right before the write, after the meta row was read.
        if (sealed && address.table === 'meta') await setMeta(name, { minReader: 2 });
        return plainSealer.open(payload, address);
      },
    };
    const vault = await openVault({ name, sealer, now: clock() });
    await expect(vault.create(typed(PERSON))).rejects.toThrow('vault/newer');
    expect((await dump(name)).find(({ store }) => store === 'records')?.rows).toEqual([]);
    await vault.close();
  });

  test('that still lets us read is opened', async () => {
    const { name, vault } = await start();
    const made = await vault.create(typed(PERSON));
    await vault.close();
    const meta = (await dump(name)).find(({ store }) => store === 'meta')?.rows[0];
    await setMeta(name, { ...meta, dataVersion: 2, minReader: 1 });
    const later = await openVault({ name, now: clock() });
    await later.change(made.id, 1, typed({ 'salarie.prenom': 'Ana' }));
    await later.close();
    expect((await dump(name)).find(({ store }) => store === 'meta')?.rows[0]?.dataVersion).toBe(2);
  });
});

describe('a connection', () => {
  test('that the browser closed is opened again', async () => {
    const connections: IDBDatabase[] = [];
    const original = IDBFactory.prototype.open;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
      const request = original.apply(this, args);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    });
    const { vault } = await start();
    const made = await vault.create(typed(PERSON));
    const before = connections.length;
    for (const connection of connections) forceCloseDatabase(connection as never);
    expect((await vault.open(made.id))?.version).toBe(1);
    expect(connections.length).toBeGreaterThan(before);
    expect(await vault.list()).toHaveLength(1);
    await vault.close();
  });

  test('makes way for an upgrade by a newer build, and does not come back', async () => {
    const { name, vault } = await start();
    const made = await vault.create(typed(PERSON));
    const upgraded = await new Promise<boolean>((resolve) => {
      const request = indexedDB.open(name, 900);
      request.onblocked = () => resolve(false);
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
    });
    expect(upgraded).toBe(true);
    await setMeta(name, { minReader: 2 });
    await expect(vault.change(made.id, 1, [])).rejects.toThrow('vault/newer');
    await vault.close();
  });

  test('that another window holds back is told, not waited for', async () => {
    const name = newName();
    const blocker = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('meta', { keyPath: 'key' });
      request.onsuccess = () => resolve(request.result);
    });
    const vault = await openVault({ name, now: clock() });
    expect(await vault.state()).toBe('unreadable');
    await expect(vault.create([])).rejects.toThrow('vault/unreadable');
    expect(await vault.state()).toBe('unreadable');
    blocker.close();
    await vi.waitFor(async () => expect(await vault.state()).toBe('unlocked'));
    await vault.create([]);
    await vault.close();
  });

  test('that is refused makes the vault unreadable', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const { vault } = await start();
    expect(await vault.state()).toBe('unreadable');
    await expect(vault.create([])).rejects.toMatchObject({ code: 'vault/unreadable' });
    await vault.close();
  });

  test('closed for good refuses everything', async () => {
    const { vault } = await start();
    await vault.close();
    await expect(vault.list()).rejects.toThrow('vault/unreadable');
    await expect(vault.create([])).rejects.toThrow('vault/unreadable');
  });
});
