import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Start } from './suite';
import { bytesOf, dump, leaks, PERSON, tamper, typed } from './support';

/** Damaged or moved records, keys without values, and any sequence of changes. */
export const recordTests = (start: Start): void => {
  test('a damaged record is listed as such and hides no other', async () => {
    const { name, vault, window: again } = await start();
    const bad = await vault.create(typed(PERSON));
    const good = await vault.create(typed({ 'salarie.prenom': 'Ana' }));
    await vault.close();
    await tamper(name, ['dossier', bad.id], (row) => ({ ...row, payload: new Uint8Array([1, 2, 3]) }));
    const later = await again();
    expect(await later.state()).toBe('unlocked');
    expect(await later.list()).toMatchObject([
      { id: good.id, title: 'Ana' },
      { id: bad.id, title: 'Dossier illisible', unreadable: true },
    ]);
    await expect(later.open(bad.id)).rejects.toThrow('vault/unreadable');
    expect((await later.open(good.id))?.fields).toEqual({ 'salarie.prenom': 'Ana' });
  });

  test('when no record opens the vault says so, and what is created then can be read', async () => {
    const { name, vault, window: again } = await start();
    const bad = await vault.create(typed(PERSON));
    await vault.close();
    await tamper(name, ['dossier', bad.id], (row) => ({ ...row, payload: new Uint8Array() }));
    const later = await again();
    expect(await later.state()).toBe('unreadable');
    const made = await later.create(typed({ 'salarie.prenom': 'Ana' }));
    expect(await later.state()).toBe('unlocked');
    expect((await later.open(made.id))?.version).toBe(1);
  });

  test('a payload moved to another record or put back from an older version does not open', async () => {
    const { name, vault, window: again } = await start();
    const a = await vault.create(typed({ 'salarie.prenom': 'Ana' }));
    const b = await vault.create(typed({ 'salarie.prenom': 'Bea' }));
    const rows = async () => (await dump(name)).find((store) => store.store === 'records')!.rows;
    const old = (await rows()).find((row) => row.id === a.id)!.payload;
    await vault.change(a.id, 1, typed({ 'salarie.prenom': 'Anne' }));
    await vault.close();
    await tamper(name, ['dossier', a.id], (row) => ({ ...row, payload: old }));
    await tamper(name, ['dossier', b.id], (row) => ({ ...row, payload: old }));
    const later = await again();
    await expect(later.open(a.id)).rejects.toThrow('vault/unreadable');
    await expect(later.open(b.id)).rejects.toThrow('vault/unreadable');
  });

  test('no key, index or name of the database holds a value of the dossier', async () => {
    const { name, vault } = await start();
    const made = await vault.create(typed(PERSON));
    await vault.change(made.id, 1, typed({ 'salarie.prenom': 'Hương-Lan' }));
    await vault.duplicate(made.id);
    await vault.saveFile({ id: 'modele', name: 'Lefèvre.pdf', sha256: 'x', bytes: new Uint8Array(9) });
    const stores = await dump(name);
    const values = [...Object.values(PERSON), 'Hương-Lan', 'Lefèvre.pdf'];
    const clear = stores.map(({ schema, keys, rows }) =>
      bytesOf([schema, keys, rows.map(({ payload: _, probe: __, ...row }) => row)]),
    );
    expect(clear.join('').length).toBeGreaterThan(500);
    expect(leaks(clear.join('\n'), values)).toEqual([]);
    for (const { store, rows } of stores)
      for (const row of rows)
        expect(Object.keys(row).sort()).toEqual(
          store === 'meta'
            ? ['dataVersion', 'generation', 'key', 'minReader', 'probe']
            : ['id', 'payload', 'table', 'version'],
        );
  });

  test('any sequence of changes gives what a simple model gives', async () => {
    const field = fc.constantFrom('salarie.prenom', 'salarie.nom', 'contrat.type', 'modules');
    const value = fc.option(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer())), {
      nil: undefined,
    });
    const step = fc.record({
      window: fc.integer({ min: 0, max: 1 }),
      stale: fc.integer({ min: 0, max: 2 }),
      act: fc.constantFrom('change', 'change', 'change', 'remove', 'restore'),
      changes: fc.array(fc.record({ field, value, origin: fc.constantFrom('typed', 'pdf') }), {
        maxLength: 3,
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { vault, window: other } = await start();
        const windows = [vault, await other()];
        const { id } = await vault.create([]);
        let model: Record<string, unknown> = {};
        let version = 1;
        let trashed = false;
        for (const { window: index, stale, act, changes } of steps) {
          const used = windows[index]!;
          if (act === 'remove') {
            await used.remove(id);
            if (!trashed) version += 1;
            trashed = true;
          } else if (act === 'restore') {
            await used.restore(id);
            if (trashed) version += 1;
            trashed = false;
          } else if (trashed && stale === 0) {
            await expect(used.change(id, version, changes)).rejects.toThrow('vault/missing');
          } else {
            const wanted = Object.fromEntries(changes.map((change) => [change.field, change.value]));
            const next = { ...model, ...wanted };
            for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
            const idle =
              JSON.stringify(Object.entries(next).sort()) === JSON.stringify(Object.entries(model).sort());
            const result = await used.change(id, version - stale, changes);
            expect(result.ok).toBe(!trashed && (stale === 0 || idle));
            if (result.ok && !idle) {
              model = next;
              version += 1;
            }
          }
        }
        for (const used of windows) {
          const kept = await used.open(id);
          expect({ ...kept?.fields, ...kept?.parts }).toEqual(model);
          expect(kept?.version).toBe(version);
          expect(await used.list()).toHaveLength(trashed ? 0 : 1);
          expect(await used.history(id)).toHaveLength(version);
        }
        await Promise.all(windows.map((used) => used.close()));
      }),
      { numRuns: 25 },
    );
  });
};
