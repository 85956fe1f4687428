import { describe, expect, it } from 'vitest';
import { keepJournal, keepLessons, readJournal, readLessons } from '@/components/portal/memory';
import { entryOf, NO_LESSONS, teach } from '@/lib/autofill';
import type { StoredFile } from '@/lib/vault';
import { control, snapshot } from '../autofill/page';

const keeper = () => {
  const files = new Map<string, StoredFile>();
  return {
    files,
    readFile: async (id: string) => files.get(id),
    saveFile: async (file: Omit<StoredFile, 'addedAt'>) => {
      files.set(file.id, { ...file, addedAt: '2026-11-25T00:00:00Z' });
    },
  };
};
const ORIGIN = 'https://portail.exemple.fr';

describe('what is remembered of sites', () => {
  it('is nothing at first, then what was kept', async () => {
    const vault = keeper();
    expect([...(await readLessons(vault))]).toEqual([]);
    const page = snapshot([control({ label: 'Matricule' })]);
    const lessons = teach(NO_LESSONS, page, 'r0', { id: 'salarie.nir', part: null }, '2026-11-25');
    await keepLessons(vault, new Map([[ORIGIN, lessons]]));
    expect(await readLessons(vault)).toEqual(new Map([[ORIGIN, lessons]]));
  });

  it('holds no value of a fill in its journal', async () => {
    const vault = keeper();
    const verdict = { ref: 'r0', selector: '#a', id: 'salarie.nir', shown: '2690549588157', pageError: '' };
    const entry = entryOf(
      '2026-11-25T02:00:00.000Z',
      ORIGIN,
      [{ ref: 'r0', label: 'NIR 2690549588157' }],
      [{ ...verdict, outcome: 'accepted' }],
    );
    await keepJournal(vault, [entry]);
    expect(await readJournal(vault)).toEqual([entry]);
    for (const { bytes } of vault.files.values())
      expect(new TextDecoder().decode(bytes)).not.toContain('2690549588157');
  });

  it.each(['{', '{}', '[1, null, {"at": "hier"}]'])(
    'begins the journal anew when it reads « %s »',
    async (text) => {
      const vault = keeper();
      await keepJournal(vault, []);
      const [id = ''] = vault.files.keys();
      const kept = vault.files.get(id) as StoredFile;
      vault.files.set(id, { ...kept, bytes: new TextEncoder().encode(text) });
      expect(await readJournal(vault)).toEqual([]);
    },
  );
});
