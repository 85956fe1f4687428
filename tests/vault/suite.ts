import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { openVault, type Sealer, type Vault } from '@/lib/vault';
import { bytesOf, clock, dump, insist, leaks, newName, PERSON, tamper, typed } from './support';

/** What every vault does, whatever seals it. */
export const describeVault = (label: string, newSealer: () => Promise<Sealer>): void => {
  describe(`vault with ${label}`, () => {
    const open: Vault[] = [];
    afterEach(async () => {
      await Promise.all(open.splice(0).map((vault) => vault.close()));
    });
    const start = async (name = newName(), sealer?: Sealer) => {
      const used = sealer ?? (await newSealer());
      const now = clock();
      const window_ = async () => {
        const vault = await openVault({ name, sealer: used, now });
        open.push(vault);
        return vault;
      };
      return { name, window: window_, vault: await window_() };
    };

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
        checkedAt: '2023-09-01',
      });
      expect(Object.keys(copy.fields)).toEqual(['salarie.prenom']);
      expect(Object.keys(copy.origins)).toHaveLength(2);
      await vault.change(copy.id, 1, typed({ 'salarie.prenom': 'Anne' }));
      expect((await vault.open(made.id))?.fields['salarie.prenom']).toBe('Ana');
    });

    test('search finds words in any order, without accents, and follows changes of another window', async () => {
      const { vault, window: other } = await start();
      const second = await other();
      const made = await vault.create(typed(PERSON));
      await vault.create(typed({ 'salarie.nomNaissance': 'Żółć' }));
      const found = async (words: string) => (await second.search(words)).map((line) => line.id);
      expect(await found('NGUYEN  huong')).toEqual([made.id]);
      expect(await found('boulangerie agaoglu')).toEqual([made.id]);
      expect(await found('zolc')).toHaveLength(1);
      expect(await found('lefevre zolc')).toEqual([]);
      expect(await found('')).toHaveLength(2);
      await vault.change(made.id, 1, typed({ 'employeur.denomination': 'Pâtisserie Œuvre' }));
      expect(await found('patisserie oeuvre')).toEqual([made.id]);
      expect(await found('boulangerie')).toEqual([]);
    });

    test('a write of ours does not hide what the other window wrote just before', async () => {
      const { vault, window: other } = await start();
      const second = await other();
      expect(await vault.list()).toEqual([]);
      const theirs = await second.create(typed({ 'salarie.prenom': 'Ana' }));
      const ours = await vault.create(typed({ 'salarie.prenom': 'Bea' }));
      expect(new Set((await vault.list()).map((line) => line.id))).toEqual(new Set([theirs.id, ours.id]));
    });

    test('tells the other window of a change, without any value', async () => {
      const { vault, window: other } = await start();
      const second = await other();
      const heard: unknown[] = [];
      const told = new Promise<void>((resolve) => {
        second.subscribe((event) => {
          heard.push(event);
          resolve();
        });
      });
      const made = await vault.create(typed(PERSON));
      await told;
      expect(heard).toEqual([{ type: 'dossier', id: made.id, version: 1 }]);
    });

    test('keeps a file whole, replaces it and removes it', async () => {
      const { vault, window: again } = await start();
      const bytes = crypto.getRandomValues(new Uint8Array(5000));
      await vault.saveFile({ id: 'cerfa-12434-05', name: 'modèle.pdf', sha256: 'abc', bytes });
      await vault.saveFile({ id: 'cerfa-12434-05', name: 'modèle.pdf', sha256: 'def', bytes });
      const second = await again();
      const file = await second.readFile('cerfa-12434-05');
      expect(file).toMatchObject({ name: 'modèle.pdf', sha256: 'def' });
      expect(file?.bytes).toEqual(bytes);
      await second.removeFile('cerfa-12434-05');
      expect(await vault.readFile('cerfa-12434-05')).toBeUndefined();
    });

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
          await Promise.all(open.splice(0).map((used) => used.close()));
        }),
        { numRuns: 25 },
      );
    });
  });
};
