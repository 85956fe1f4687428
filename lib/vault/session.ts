import { AppError } from '../shared/errors';
import { decodeDossier, decodeEntry, decodeFile, encode } from './codec';
import { type Database, openDatabase, type Row } from './database';
import type { MetaRow } from './guard';
import { DATA_VERSION, MIN_READER } from './migrations';
import type { HistoryEntry, Sealer, StoredDossier, StoredFile } from './types';

type Bytes = Uint8Array<ArrayBuffer>;

const PROBE = { table: 'meta', id: 'vault', version: 1 } as const;
const WITNESS = 'compagnon-contrat-pro';

const unreadable = (cause?: unknown) => new AppError('vault/unreadable', {}, cause);

// What a sealer throws may quote what it read, so only its AppError (locked) travels.
const sealerFailure = (error: unknown): AppError => (error instanceof AppError ? error : unreadable());

// IndexedDB keeps the whole buffer behind a view: only bytes that own theirs are stored.
const owned = (bytes: Bytes): Bytes => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice());

const isLocked = (error: unknown): boolean => error instanceof AppError && error.code === 'vault/locked';

/** A connection that opens when needed, guarded each time, and what is needed to read and make sealed rows. */
export type Session = ReturnType<typeof sessionOf>;

/** Nothing is opened before the first `enter`. */
export const sessionOf = (name: string, sealer: Sealer) => {
  let database: Database | undefined;
  let opening: Promise<Database> | undefined;
  let closed = false;

  // An opening that another window holds back stays queued in the browser, and further ones would queue behind it:
  // there is one at a time, and whoever asks meanwhile is told at once instead of waiting.
  const attempt = (): Promise<Database> => {
    const usable = new Promise<Database>((resolve, reject) => {
      openDatabase(name, () => reject(unreadable()))
        .then((db) => {
          if (closed) db.close();
          database = db;
          resolve(db);
        })
        .catch((error: unknown) => reject(error instanceof AppError ? error : unreadable(error)))
        .finally(() => {
          opening = undefined;
        });
    });
    opening = usable;
    return usable;
  };

  const connect = async (): Promise<Database> => {
    if (closed) throw unreadable();
    return database?.isOpen() ? database : (opening ?? attempt());
  };

  const seal = async (table: string, id: string, version: number, content: Bytes): Promise<Row> => {
    try {
      return { table, id, version, payload: owned(await sealer.seal(content, { table, id, version })) };
    } catch (error) {
      throw sealerFailure(error);
    }
  };

  // A record that cannot be opened is undefined; a sealer without its key is a failure of everything.
  const unseal = async ({ table, id, version, payload }: Row): Promise<Bytes | undefined> => {
    try {
      return await sealer.open(payload, { table, id, version });
    } catch (error) {
      if (isLocked(error)) throw error;
      return undefined;
    }
  };

  const begin = async (db: Database): Promise<MetaRow> => {
    const { payload } = await seal(PROBE.table, PROBE.id, PROBE.version, new TextEncoder().encode(WITNESS));
    await db.begin({
      key: 'vault',
      dataVersion: DATA_VERSION,
      minReader: MIN_READER,
      generation: 0,
      probe: payload,
    });
    const meta = await db.meta();
    if (meta === undefined) throw unreadable();
    return meta;
  };

  return {
    /**
     * The connection, after the guard and the key were checked: what every operation starts with.
     * @throws AppError vault/locked, vault/newer, vault/unreadable, vault/full (a new database on a full disk)
     */
    enter: async (): Promise<{ readonly db: Database; readonly generation: number }> => {
      const db = await connect();
      const meta = (await db.meta()) ?? (await begin(db));
      const witness = await unseal({ ...PROBE, payload: meta.probe });
      if (witness === undefined || new TextDecoder().decode(witness) !== WITNESS) throw unreadable();
      return { db, generation: meta.generation };
    },
    seal: (table: 'dossier' | 'history', id: string, record: StoredDossier | HistoryEntry): Promise<Row> =>
      seal(table, id, record.version, encode(record)),
    sealBytes: (table: 'file', id: string, version: number, content: Bytes): Promise<Row> =>
      seal(table, id, version, content),
    /** @returns undefined when the row cannot be opened, or holds another dossier or version than it says */
    dossier: async (row: Row): Promise<StoredDossier | undefined> => {
      const bytes = await unseal(row);
      const dossier = bytes && decodeDossier(bytes);
      return dossier?.id === row.id && dossier.version === row.version ? dossier : undefined;
    },
    /** An entry that cannot be opened says so. */
    entry: async (row: Row): Promise<HistoryEntry> => {
      const bytes = await unseal(row);
      const entry = bytes && decodeEntry(bytes);
      return entry?.version === row.version
        ? entry
        : { version: row.version, at: '', changes: [], unreadable: true };
    },
    /** @returns undefined when the row cannot be opened, or holds another file than it says */
    file: async (row: Row): Promise<StoredFile | undefined> => {
      const bytes = await unseal(row);
      const file = bytes && decodeFile(bytes);
      return file?.id === row.id ? file : undefined;
    },
    close: (): void => {
      closed = true;
      database?.close();
    },
  };
};
