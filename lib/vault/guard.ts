import { AppError } from '../shared/errors';
import * as z from '../shared/z';
import { DATA_VERSION } from './migrations';

/** The one row in clear: which builds may read, how many changes were made, and a sealed witness of the key. */
export type MetaRow = {
  readonly key: 'vault';
  /** The newest shape a payload may have. */
  readonly dataVersion: number;
  /** The oldest build (by DATA_VERSION) that may open this database. */
  readonly minReader: number;
  /** One more at each change of a dossier, so that a list knows whether it is still true. */
  readonly generation: number;
  /** A sealed constant: a sealer that cannot open it must not write. */
  readonly probe: Uint8Array<ArrayBuffer>;
};

const zCount = z.int().nonnegative();
const zReader = z.object({ minReader: zCount });
const zMeta = z.object({
  key: z.literal('vault'),
  dataVersion: zCount.positive(),
  minReader: zCount.positive(),
  generation: zCount,
  probe: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});

/**
 * Checks a row read from the database.
 * @throws AppError vault/newer when this build must not open the database, vault/unreadable when the row is damaged
 */
export const checkedMeta = (row: unknown, reader = DATA_VERSION): MetaRow => {
  const asked = zReader.safeParse(row).data?.minReader;
  if (asked !== undefined && asked > reader) throw new AppError('vault/newer', { minReader: asked });
  const meta = zMeta.safeParse(row);
  if (!meta.success) throw new AppError('vault/unreadable', {});
  return meta.data;
};

/**
 * Reads the meta row with plain IndexedDB, before Dexie: Dexie 4 adapts to a newer database without a word, and an
 * older build would then write over what it does not know (reference/security.md §0.1).
 * Never creates, changes or upgrades anything.
 * @returns undefined when there is no database, or an empty one
 * @throws AppError vault/unreadable when there is one without a meta row, or it cannot be opened
 */
export const peekMeta = (name: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(new AppError('vault/unreadable', {}, cause));
    let absent = false;
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onerror = (event) => {
      event.preventDefault();
      absent ? resolve(undefined) : fail(request.error);
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      const stores = [...database.objectStoreNames];
      if (stores.length === 0) {
        database.close();
        return resolve(undefined);
      }
      if (!stores.includes('meta')) {
        database.close();
        return fail(undefined);
      }
      const transaction = database.transaction(stores, 'readonly');
      const row = transaction.objectStore('meta').get('vault');
      const counts = stores.map((store) => transaction.objectStore(store).count());
      transaction.oncomplete = () => {
        database.close();
        const empty = counts.every((count) => count.result === 0);
        row.result !== undefined || empty ? resolve(row.result) : fail(undefined);
      };
      transaction.onabort = () => {
        database.close();
        fail(transaction.error);
      };
    };
  });
