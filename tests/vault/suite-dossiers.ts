import { expect, test } from 'vitest';
import type { Start } from './suite';
import { insist, PERSON, typed } from './support';

/** What becomes of one dossier: versions, history, conflicts, trash, copies. */
export const dossierTests = (start: Start): void => {
  test('is unlocked and empty at first', async () => {
    const { vault } = await start();
    expect(await vault.state()).toBe('unlocked');
    expect(await vault.list()).toEqual([]);
    expect(await vault.open('unknown')).toBeUndefined();
  });

  test('keeps a dossier for the next opening', async () => {
    const { vault, window: again } = await start();
    const made = await vault.create([
      ...typed(PERSON),
      { field: 'modules', value: [{ id: 'm1' }], origin: 'import' },
    ]);
    expect(made).toMatchObject({ version: 1, fields: PERSON, parts: { modules: [{ id: 'm1' }] } });
    expect(made.origins).toMatchObject({ 'salarie.nir': 'typed', modules: 'import' });
    await vault.close();
    const later = await again();
    expect(await later.open(made.id)).toEqual(made);
    expect((await later.list()).map((line) => line.title)).toEqual(['Thị-Hương Lefèvre-Nguyễn']);
  });

  test('a change adds a version, a removal takes the key away, and both are told in the history', async () => {
    const { vault } = await start();
    const { id } = await vault.create(typed({ 'salarie.prenom': 'Ana', 'salarie.sexe': 'F' }));
    const first = await vault.change(id, 1, [
      { field: 'salarie.prenom', value: 'Anaïs', origin: 'pdf' },
      { field: 'salarie.sexe', value: undefined, origin: 'typed' },
    ]);
    expect(first).toMatchObject({
      ok: true,
      dossier: { version: 2, fields: { 'salarie.prenom': 'Anaïs' } },
    });
    const kept = await vault.open(id);
    expect(kept && Object.keys(kept.fields)).toEqual(['salarie.prenom']);
    expect(kept?.origins).toEqual({ 'salarie.prenom': 'pdf' });
    expect(await vault.history(id)).toMatchObject([
      { version: 1, event: 'create' },
      {
        version: 2,
        changes: [
          { field: 'salarie.prenom', before: 'Ana', value: 'Anaïs', origin: 'pdf' },
          { field: 'salarie.sexe', before: 'F', value: undefined, origin: 'typed' },
        ],
      },
    ]);
  });

  test('a stale change is a conflict that names the field and writes nothing', async () => {
    const { vault, window: other } = await start();
    const second = await other();
    const { id } = await vault.create(typed({ 'salarie.prenom': 'Ana', 'salarie.sexe': 'F' }));
    await second.change(id, 1, typed({ 'salarie.prenom': 'Anne' }));
    const result = await vault.change(id, 1, typed({ 'salarie.prenom': 'Anaïs', 'salarie.sexe': 'M' }));
    expect(result).toMatchObject({
      ok: false,
      conflict: {
        current: { version: 2, fields: { 'salarie.prenom': 'Anne' } },
        fields: ['salarie.prenom'],
      },
    });
    expect((await vault.open(id))?.fields).toEqual({ 'salarie.prenom': 'Anne', 'salarie.sexe': 'F' });
    expect(await vault.history(id)).toHaveLength(2);
  });

  test('a stale change of other fields is a conflict of no field', async () => {
    const { vault } = await start();
    const { id } = await vault.create(typed({ 'salarie.prenom': 'Ana' }));
    await vault.change(id, 1, typed({ 'salarie.sexe': 'F' }));
    expect(await vault.change(id, 1, typed({ 'salarie.prenom': 'Anne' }))).toMatchObject({
      ok: false,
      conflict: { fields: [], current: { version: 2 } },
    });
  });

  test('the same change sent twice is accepted once', async () => {
    const { vault } = await start();
    const { id } = await vault.create([]);
    const changes = typed({ 'salarie.prenom': 'Ana' });
    await vault.change(id, 1, changes);
    expect(await vault.change(id, 1, changes)).toMatchObject({ ok: true, dossier: { version: 2 } });
    expect(await vault.history(id)).toHaveLength(2);
  });

  test('changes from two windows at once: none that was accepted is lost', async () => {
    const { vault, window: other } = await start();
    const second = await other();
    const { id } = await vault.create([]);
    const fields = Array.from({ length: 24 }, (_, index) => `test.champ${index}`);
    const conflicts = await Promise.all(
      fields.map((field, index) => insist(index % 2 ? vault : second, id, typed({ [field]: index }))),
    );
    expect(conflicts.some((count) => count > 0)).toBe(true);
    const kept = await vault.open(id);
    expect(kept?.fields).toEqual(Object.fromEntries(fields.map((field, index) => [field, index])));
    expect(kept?.version).toBe(25);
    expect((await second.history(id)).map((entry) => entry.version)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
  });

  test('a dossier put in the trash leaves the list and comes back whole', async () => {
    const { vault } = await start();
    const made = await vault.create(typed(PERSON));
    await vault.remove(made.id);
    await vault.remove(made.id);
    expect(await vault.list()).toEqual([]);
    expect(await vault.search('lefevre')).toEqual([]);
    expect(await vault.trash()).toMatchObject([{ id: made.id }]);
    expect((await vault.open(made.id))?.deletedAt).toBeDefined();
    await expect(vault.change(made.id, 2, typed({ 'salarie.sexe': 'F' }))).rejects.toThrow('vault/missing');
    const back = await vault.restore(made.id);
    expect(back).toMatchObject({ fields: PERSON, version: 3 });
    expect(back.deletedAt).toBeUndefined();
    expect((await vault.list()).map((line) => line.id)).toEqual([made.id]);
    expect((await vault.history(made.id)).map((entry) => entry.event)).toEqual([
      'create',
      'remove',
      'restore',
    ]);
  });

  test('a copy has its own id, keeps the origins and leaves the filing behind', async () => {
    const { vault } = await start();
    const made = await vault.create(
      [
        { field: 'salarie.prenom', value: 'Ana', origin: 'pdf' },
        { field: 'depot.date', value: '2026-01-05', origin: 'portal' },
        { field: 'depot.decision', value: 'accepte', origin: 'portal' },
        { field: 'modules', value: [{ id: 'm1' }], origin: 'import' },
      ],
      { checkedAt: '2023-09-01' },
    );
    const copy = await vault.duplicate(made.id);
    expect(copy.id).not.toBe(made.id);
    expect(copy).toMatchObject({
      version: 1,
      fields: { 'salarie.prenom': 'Ana' },
      parts: { modules: [{ id: 'm1' }] },
      origins: { 'salarie.prenom': 'pdf', modules: 'import' },
    });
    expect(copy.checkedAt).toBeUndefined();
    expect(new Map((await vault.list()).map(({ id, demo }) => [id, demo]))).toEqual(
      new Map([
        [made.id, true],
        [copy.id, false],
      ]),
    );
    expect(Object.keys(copy.fields)).toEqual(['salarie.prenom']);
    expect(Object.keys(copy.origins)).toHaveLength(2);
    await vault.change(copy.id, 1, typed({ 'salarie.prenom': 'Anne' }));
    expect((await vault.open(made.id))?.fields['salarie.prenom']).toBe('Ana');
  });
};
