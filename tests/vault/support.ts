import 'fake-indexeddb/auto';
import { AppError } from '@/lib/shared/errors';
import type { Change, Sealer, Vault } from '@/lib/vault';

/** Invented people and firms; the scan for leaks looks for these very values. */
export const PERSON: Readonly<Record<string, unknown>> = {
  'salarie.prenom': 'Thị-Hương',
  'salarie.nomNaissance': 'Lefèvre-Nguyễn',
  'salarie.nir': '299057512345678',
  'salarie.courriel': 'huong.lefevre@exemple.fr',
  'salarie.dateNaissance': '1999-05-17',
  'employeur.denomination': 'Boulangerie Ağaoğlu',
  'employeur.siret': '73282932000074',
  'contrat.emploi': 'Employée polyvalente',
  'contrat.salaireBrut': '1766.92',
};

export const typed = (fields: Readonly<Record<string, unknown>>): Change[] =>
  Object.entries(fields).map(([field, value]) => ({ field, value, origin: 'typed' }));

let databases = 0;
/** A database of its own for each test. */
export const newName = (): string => `vault-test-${++databases}`;

/** One second more at each look. */
export const clock = (): (() => string) => {
  let second = 0;
  return () => new Date(Date.UTC(2026, 0, 5, 8, 0, second++)).toISOString();
};

/** A sealer that really encrypts: AES-256-GCM, the address as additional data; can lose and get back its key. */
export const encryptingSealer = async (): Promise<
  Sealer & { lock: () => void; unlock: () => void; forget: () => Promise<void> }
> => {
  const generate = () =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  let key = await generate();
  let locked = false;
  const held = (): CryptoKey => {
    if (locked) throw new AppError('vault/locked', {});
    return key;
  };
  const additionalData = (address: object) => new TextEncoder().encode(JSON.stringify(address));
  return {
    seal: async (payload, { table, id, version }) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const with_ = { name: 'AES-GCM', iv, additionalData: additionalData([table, id, version]) };
      const sealed = new Uint8Array(await crypto.subtle.encrypt(with_, held(), payload));
      const out = new Uint8Array(12 + sealed.length);
      out.set(iv);
      out.set(sealed, 12);
      return out;
    },
    open: async (payload, { table, id, version }) => {
      const iv = payload.slice(0, 12);
      const with_ = { name: 'AES-GCM', iv, additionalData: additionalData([table, id, version]) };
      return new Uint8Array(await crypto.subtle.decrypt(with_, held(), payload.slice(12)));
    },
    lock: () => {
      locked = true;
    },
    unlock: () => {
      locked = false;
    },
    forget: async () => {
      key = await generate();
    },
  };
};

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Plain IndexedDB work on a database, beside the vault; the connection is closed afterwards. */
export const raw = async <T>(name: string, work: (database: IDBDatabase) => Promise<T>): Promise<T> => {
  const database = await done(indexedDB.open(name));
  try {
    return await work(database);
  } finally {
    database.close();
  }
};

export type StoreDump = {
  readonly store: string;
  readonly schema: readonly string[];
  readonly keys: readonly unknown[];
  readonly rows: readonly Record<string, unknown>[];
};

/** All that a database holds: stores with their key paths and indexes, primary and index keys, and rows. */
export const dump = (name: string): Promise<readonly StoreDump[]> =>
  raw(name, async (database) =>
    Promise.all(
      [...database.objectStoreNames].map(async (storeName) => {
        const store = database.transaction(storeName, 'readonly').objectStore(storeName);
        const keys: unknown[] = await done(store.getAllKeys());
        const schema = [storeName, JSON.stringify(store.keyPath)];
        for (const indexName of store.indexNames) {
          const index = store.index(indexName);
          schema.push(indexName, JSON.stringify(index.keyPath));
          await new Promise<void>((resolve) => {
            const cursor = index.openKeyCursor();
            cursor.onsuccess = () => {
              if (cursor.result === null) return resolve();
              keys.push(cursor.result.key);
              cursor.result.continue();
            };
          });
        }
        return { store: storeName, schema, keys, rows: await done(store.getAll()) };
      }),
    ),
  );

/** Every byte of a value, the whole buffer behind a view included, one character for each. */
export const bytesOf = (value: unknown): string => {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer).toString('latin1');
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `${Buffer.from(key).toString('latin1')}:${bytesOf(inner)}`)
      .join('\n');
  return Buffer.from(String(value)).toString('latin1');
};

/** Which of the values occur in the bytes, in UTF-8 or UTF-16. */
export const leaks = (bytes: string, values: readonly unknown[]): readonly unknown[] =>
  values.filter((value) =>
    (['utf8', 'utf16le'] as const).some((encoding) =>
      bytes.includes(Buffer.from(String(value), encoding).toString('latin1')),
    ),
  );

/** Rewrites one row of `records` in place, as damage or another program would. */
export const tamper = (
  name: string,
  key: readonly [string, string],
  edit: (row: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> =>
  raw(name, async (database) => {
    const store = database.transaction('records', 'readwrite').objectStore('records');
    await done(store.put(edit(await done(store.get([...key])))));
  });

/** Changes until it is accepted, as a window does that has nothing to ask. */
export const insist = async (vault: Vault, id: string, changes: readonly Change[]): Promise<number> => {
  let version = (await vault.open(id))?.version ?? 0;
  for (let conflicts = 0; ; conflicts += 1) {
    const result = await vault.change(id, version, changes);
    if (result.ok) return conflicts;
    version = result.conflict.current.version;
  }
};
