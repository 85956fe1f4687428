import { Dexie, type Table } from 'dexie';
import { AppError } from '../shared/errors';
import { checkedMeta, type MetaRow, peekMeta } from './guard';
import { DATA_VERSION, MIN_READER, STRUCTURES } from './migrations';

type Bytes = Uint8Array<ArrayBuffer>;

/** All a stored record shows: a random id, its table, its version. The rest is in the sealed payload. */
export type Row = {
  readonly id: string;
  readonly table: string;
  readonly version: number;
  readonly payload: Bytes;
};

/** One atomic write: the row replaces version `row.version - 1` (0: none), and its history entry joins. */
export type Commit = { readonly row: Row; readonly history?: Row };

/** An open connection. Every failure is an AppError vault/*; the connection may be lost at any time. */
export type Database = {
  readonly isOpen: () => boolean;
  readonly meta: () => Promise<MetaRow | undefined>;
  /** Writes the first meta row, unless another window already did. */
  readonly begin: (meta: MetaRow) => Promise<void>;
  readonly get: (table: string, id: string) => Promise<Row | undefined>;
  readonly all: (table: string) => Promise<readonly Row[]>;
  readonly history: (id: string, afterVersion?: number) => Promise<readonly Row[]>;
  /** @returns the new generation, or undefined when the stored version was not the expected one (nothing written) */
  readonly commit: (commit: Commit) => Promise<number | undefined>;
  readonly remove: (table: string, id: string) => Promise<void>;
  /**
   * Deletes dossiers and all their history, all or nothing.
   * @returns the new generation, or undefined when one of them is no longer of the version given (nothing deleted)
   */
  readonly erase: (rows: readonly Pick<Row, 'id' | 'version'>[]) => Promise<number | undefined>;
  readonly close: () => void;
};

type Tables = {
  readonly meta: Table<unknown, string>;
  readonly records: Table<Row, [string, string]>;
  readonly history: Table<Row, [string, number]>;
};

const dexieOf = (name: string): Dexie & Tables => {
  const dexie = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    indexedDB,
    IDBKeyRange,
  });
  for (const { version, stores } of STRUCTURES) dexie.version(version).stores({ ...stores });
  // A newer build wants to upgrade, or the data is being deleted: let go at once, and do not come back unguarded.
  dexie.on('versionchange', () => {
    dexie.close();
    return false;
  });
  return dexie as Dexie & Tables;
};

/**
 * Opens or creates the database, after {@link peekMeta} has allowed it.
 * @param blocked called when another window holds the opening back, for as long as it does
 * @throws AppError vault/newer, vault/unreadable
 */
export const openDatabase = async (name: string, blocked: () => void): Promise<Database> => {
  const before = await peekMeta(name);
  if (before !== undefined) checkedMeta(before);

  const reading = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof AppError ? error : new AppError('vault/unreadable', {}, error);
    }
  };

  const dexie = dexieOf(name);
  dexie.on('blocked', () => {
    blocked();
    return false;
  });
  await reading(() => dexie.open());

  // A full disk has many names (reference/security.md §0.6): every failed write is "not saved", whatever its name,
  // unless the connection itself is gone.
  const writing = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    const tables = [dexie.meta, dexie.records, dexie.history];
    try {
      return await dexie.transaction('rw', tables, work);
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError(dexie.isOpen() ? 'vault/full' : 'vault/unreadable', {}, error);
    }
  };

  // From the first write of a newer shape on, older builds are kept out.
  const advance = async (meta: MetaRow): Promise<number> => {
    const generation = meta.generation + 1;
    const dataVersion = Math.max(meta.dataVersion, DATA_VERSION);
    const minReader = Math.max(meta.minReader, MIN_READER);
    await dexie.meta.put({ ...meta, generation, dataVersion, minReader });
    return generation;
  };

  const historyOf = (id: string, afterVersion: number) =>
    dexie.history.where('[id+version]').between([id, afterVersion], [id, Dexie.maxKey], false, true);

  return {
    isOpen: () => dexie.isOpen(),
    meta: () =>
      reading(async () => {
        const row = await dexie.meta.get('vault');
        return row === undefined ? undefined : checkedMeta(row);
      }),
    begin: (meta) =>
      writing(async () => {
        if ((await dexie.meta.get('vault')) === undefined) await dexie.meta.add(meta);
      }),
    get: (table, id) => reading(() => dexie.records.get([table, id])),
    all: (table) =>
      reading(() =>
        dexie.records.where('[table+id]').between([table, Dexie.minKey], [table, Dexie.maxKey]).toArray(),
      ),
    history: (id, afterVersion = 0) => reading(() => historyOf(id, afterVersion).toArray()),
    commit: ({ row, history }) =>
      writing(async () => {
        // Read again inside the transaction: another window may run a newer build by now.
        const meta = checkedMeta(await dexie.meta.get('vault'));
        const stored = await dexie.records.get([row.table, row.id]);
        if ((stored?.version ?? 0) !== row.version - 1) return undefined;
        await dexie.records.put(row);
        if (history !== undefined) await dexie.history.add(history);
        return advance(meta);
      }),
    erase: (rows) =>
      writing(async () => {
        const meta = checkedMeta(await dexie.meta.get('vault'));
        for (const { id, version } of rows) {
          if ((await dexie.records.get(['dossier', id]))?.version !== version) return undefined;
        }
        for (const { id } of rows) {
          await dexie.records.delete(['dossier', id]);
          await historyOf(id, 0).delete();
        }
        return advance(meta);
      }),
    remove: (table, id) =>
      writing(async () => {
        checkedMeta(await dexie.meta.get('vault'));
        await dexie.records.delete([table, id]);
      }),
    close: () => dexie.close(),
  };
};
