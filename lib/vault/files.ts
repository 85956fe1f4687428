import { AppError } from '../shared/errors';
import type { Channel } from './channel';
import { encodeFile } from './codec';
import type { Session } from './session';
import type { Vault } from './types';

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

const checkedId = (id: string): string => {
  // The id is a key in clear: a file's own name may hold a person's.
  if (!ID.test(id)) throw new TypeError('a stored file is named by a fixed id, not by its name');
  return id;
};

/** The files of a vault, sealed like the rest. `saved` is told the new generation. */
export const filesOf = (
  session: Session,
  channel: Channel,
  now: () => string,
  saved: (generation: number) => void,
): Pick<Vault, 'saveFile' | 'readFile' | 'removeFile'> => ({
  saveFile: async (file) => {
    const id = checkedId(file.id);
    const content = encodeFile({ ...file, addedAt: now() });
    for (;;) {
      const { db } = await session.enter();
      const version = ((await db.get('file', id))?.version ?? 0) + 1;
      const generation = await db.commit({ row: await session.sealBytes('file', id, version, content) });
      if (generation === undefined) continue;
      saved(generation);
      return channel.tell({ type: 'file', id });
    }
  },
  readFile: async (id) => {
    const { db } = await session.enter();
    const row = await db.get('file', checkedId(id));
    if (row === undefined) return undefined;
    const file = await session.file(row);
    if (file === undefined) throw new AppError('vault/unreadable', {});
    return file;
  },
  removeFile: async (id) => {
    const { db } = await session.enter();
    await db.remove('file', checkedId(id));
    channel.tell({ type: 'file', id });
  },
});
