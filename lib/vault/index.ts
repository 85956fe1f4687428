import { AppError } from '../shared/errors';
import { catalogueOf, summaryOf } from './catalogue';
import { channelOf } from './channel';
import type { Row } from './database';
import { filesOf } from './files';
import {
  blank,
  checkedChanges,
  clashing,
  copied,
  differing,
  type Revision,
  revise,
  withDeletion,
} from './revision';
import { plainSealer } from './sealer';
import { type Session, sessionOf } from './session';
import { trashLimit, trashOf } from './trash';
import type { ChangeResult, Sealer, StoredDossier, Summarise, Vault, VaultState } from './types';

export { summaryOf } from './catalogue';
export { plainSealer } from './sealer';
export { TRASH_DAYS } from './trash';
export type * from './types';

export type VaultOptions = {
  /** Name of the database. */
  readonly name?: string;
  /** {@link plainSealer} unless given. */
  readonly sealer?: Sealer;
  /** The present instant, ISO. */
  readonly now: () => string;
  /** A new random id; never made from a value. */
  readonly newId?: () => string;
  readonly summarise?: Summarise;
};

const opened = async (session: Session, row: Row | undefined): Promise<StoredDossier> => {
  if (row === undefined) throw new AppError('vault/missing', {});
  const dossier = await session.dossier(row);
  if (dossier === undefined) throw new AppError('vault/unreadable', {});
  return dossier;
};

const stateOf = (error: unknown): VaultState =>
  error instanceof AppError && error.code === 'vault/locked' ? 'locked' : 'unreadable';

/**
 * Opens the dossiers kept on this machine, or begins to keep them.
 *
 * A locked or unreadable vault opens too, so that its state can be told; its operations then fail with
 * vault/locked or vault/unreadable. Each write is one strict transaction: saved whole, or nothing. What has been in
 * the trash for more than {@link TRASH_DAYS} days is erased.
 * @throws AppError vault/newer when a newer build wrote this database; nothing was touched
 */
export const openVault = async (options: VaultOptions): Promise<Vault> => {
  const { name = 'compagnon-contrat-pro', sealer = plainSealer, now, newId } = options;
  const session = sessionOf(name, sealer);
  const channel = channelOf(name);
  const catalogue = catalogueOf(options.summarise ?? summaryOf);
  /** The generation the catalogue was built at; NaN before. */
  let listed = Number.NaN;
  let lastState: VaultState | undefined;

  const settle = (state: VaultState): VaultState => {
    if (state !== 'unlocked') {
      catalogue.clear();
      listed = Number.NaN;
    }
    const changed = lastState !== undefined && lastState !== state;
    lastState = state;
    if (changed) channel.tell({ type: 'state', state });
    return state;
  };

  const enter: Session['enter'] = async () => {
    try {
      const entered = await session.enter();
      if (lastState === 'locked') settle('unlocked');
      return entered;
    } catch (error) {
      settle(stateOf(error));
      throw error;
    }
  };

  const fresh = async () => {
    const { db, generation } = await enter();
    if (listed === generation) return catalogue;
    const rows = await db.all('dossier');
    await Promise.all(
      rows.map(async (row) => {
        if (catalogue.knows(row.id, row.version)) return;
        const dossier = await session.dossier(row);
        dossier ? catalogue.put(dossier) : catalogue.putUnreadable(row.id, row.version);
      }),
    );
    catalogue.retain(new Set(rows.map((row) => row.id)));
    listed = generation;
    return catalogue;
  };

  // Only when no other window wrote in between is the list still whole; otherwise the next one is read again.
  const saved = (generation: number) => {
    if (generation === listed + 1) listed = generation;
  };

  /** @returns false when the stored version was not the expected one; nothing was written then */
  const save = async ({ dossier, entry }: Revision): Promise<boolean> => {
    const { id, version } = dossier;
    const [row, history] = [
      await session.seal('dossier', id, dossier),
      await session.seal('history', id, entry),
    ];
    const { db } = await enter();
    const generation = await db.commit({ row, history });
    if (generation === undefined) return false;
    catalogue.put(dossier);
    saved(generation);
    channel.tell({ type: 'dossier', id, version });
    return true;
  };

  const read = async (id: string): Promise<StoredDossier> =>
    opened(session, await (await enter()).db.get('dossier', id));

  const historyOf = async (id: string, afterVersion?: number) =>
    Promise.all((await (await enter()).db.history(id, afterVersion)).map(session.entry));

  const add = async (build: (id: string) => Revision): Promise<StoredDossier> => {
    await enter();
    // A second try is for an id that is taken; random ids never are, so more tries would not help.
    for (let tries = 0; tries < 3; tries += 1) {
      const revision = build(newId?.() ?? crypto.randomUUID());
      if (await save(revision)) return revision.dossier;
    }
    throw new AppError('vault/unreadable', {});
  };

  /** Repeats a step that does not depend on what the person saw, until no other window came in between. */
  const move = async (id: string, step: (dossier: StoredDossier) => Revision | undefined) => {
    for (;;) {
      const current = await read(id);
      const revision = step(current);
      if (revision === undefined) return current;
      if (await save(revision)) return revision.dossier;
    }
  };

  const change: Vault['change'] = async (id, expectedVersion, changes): Promise<ChangeResult> => {
    const wanted = checkedChanges(changes);
    for (;;) {
      const current = await read(id);
      const expected = current.version === expectedVersion;
      const trashed = current.deletedAt !== undefined;
      if (expected && trashed) throw new AppError('vault/missing', {});
      const effective = differing(current, wanted);
      // A change sent twice, because its answer was lost, is not a conflict.
      if (effective.length === 0 && !trashed) return { ok: true, dossier: current };
      if (!expected) {
        const since = await historyOf(id, expectedVersion);
        const seen = since.filter((entry) => entry.version <= current.version);
        return { ok: false, conflict: { current, fields: clashing(current, wanted, seen, expectedVersion) } };
      }
      const revision = revise(current, effective, now());
      if (await save(revision)) return { ok: true, dossier: revision.dossier };
    }
  };

  const ends = trashOf({ session: { ...session, enter }, channel, fresh, saved });

  try {
    await fresh();
    // What cannot be erased now (a full disk, a sealer that lost its key) waits for another opening.
    await ends.purge(trashLimit(now())).catch(() => undefined);
    settle(catalogue.allUnreadable() ? 'unreadable' : 'unlocked');
  } catch (error) {
    if (error instanceof AppError && error.code === 'vault/newer') {
      session.close();
      channel.close();
      throw error;
    }
  }

  return {
    state: async () => {
      try {
        return settle((await fresh()).allUnreadable() ? 'unreadable' : 'unlocked');
      } catch (error) {
        return settle(stateOf(error));
      }
    },
    list: async () => (await fresh()).list(),
    trash: async () => (await fresh()).trash(),
    search: async (words) => (await fresh()).search(words),
    create: async (changes, { checkedAt } = {}) => {
      const wanted = checkedChanges(changes).filter((change) => change.value !== undefined);
      return add((id) => {
        const at = now();
        return revise(blank(id, at, checkedAt), wanted, at, 'create');
      });
    },
    open: async (id) => {
      const row = await (await enter()).db.get('dossier', id);
      return row === undefined ? undefined : opened(session, row);
    },
    change,
    history: (id) => historyOf(id),
    duplicate: async (id) => {
      const source = await read(id);
      return add((copy) => {
        const at = now();
        return revise(blank(copy, at), copied(source), at, 'duplicate');
      });
    },
    remove: async (id) => {
      await move(id, (dossier) => {
        if (dossier.deletedAt !== undefined) return undefined;
        const at = now();
        const { dossier: next, entry } = revise(dossier, [], at, 'remove');
        return { dossier: withDeletion(next, at), entry };
      });
    },
    restore: (id) =>
      move(id, (dossier) => {
        if (dossier.deletedAt === undefined) return undefined;
        const { dossier: next, entry } = revise(dossier, [], now(), 'restore');
        return { dossier: withDeletion(next), entry };
      }),
    ...ends,
    ...filesOf({ ...session, enter }, channel, now, saved),
    subscribe: channel.listen,
    close: async () => {
      session.close();
      channel.close();
      catalogue.clear();
    },
  };
};
