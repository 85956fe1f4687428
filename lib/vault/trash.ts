import { AppError } from '../shared/errors';
import type { Catalogue } from './catalogue';
import type { Channel } from './channel';
import type { Session } from './session';
import type { Vault } from './types';

/** How long a dossier stays in the trash, in days. */
export const TRASH_DAYS = 7;

const DAY_MS = 86_400_000;

/** The instant {@link TRASH_DAYS} before another, both ISO: what was put in the trash before is erased. */
export const trashLimit = (instant: string): string =>
  new Date(Date.parse(instant) - TRASH_DAYS * DAY_MS).toISOString();

type Owned = {
  readonly session: Session;
  readonly channel: Channel;
  /** The list, up to date. */
  readonly fresh: () => Promise<Catalogue>;
  readonly saved: (generation: number) => void;
};

/**
 * The end of dossiers. What is erased is in no store any more; the browser may keep freed pages of its own files
 * until it tidies them, which no extension can hasten.
 */
export const trashOf = ({ session, channel, fresh, saved }: Owned): Pick<Vault, 'erase' | 'purge'> => {
  /** @returns false when one of them changed meanwhile; nothing was erased then */
  const eraseAll = async (rows: readonly { readonly id: string; readonly version: number }[]) => {
    const catalogue = await fresh();
    const { db } = await session.enter();
    const generation = await db.erase(rows);
    if (generation === undefined) return false;
    for (const { id } of rows) catalogue.forget(id);
    saved(generation);
    // One version more than any that was written, so that every window takes notice.
    for (const { id, version } of rows) channel.tell({ type: 'dossier', id, version: version + 1 });
    return true;
  };

  return {
    erase: async (id) => {
      for (;;) {
        const { db } = await session.enter();
        const row = await db.get('dossier', id);
        if (row === undefined) throw new AppError('vault/missing', {});
        const dossier = await session.dossier(row);
        if (dossier !== undefined && dossier.deletedAt === undefined) return false;
        if (await eraseAll([row])) return true;
      }
    },
    purge: async (olderThan) => {
      // Tried again when another window came in between; what is left then waits for the next time.
      for (let tries = 0; tries < 3; tries += 1) {
        const old = (await fresh())
          .trash()
          .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < olderThan);
        if (old.length === 0) return 0;
        if (await eraseAll(old)) return old.length;
      }
      return 0;
    },
  };
};
