import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openVault } from '@/lib/vault';
import { DATA_VERSION, lift, MIN_READER, STEPS, STRUCTURES, type Step } from '@/lib/vault/migrations';
import { clock, newName, typed } from './support';

type Cell = string | number | { readonly base64: string };
type Fixture = {
  readonly version: number;
  readonly stores: readonly {
    readonly store: string;
    readonly keyPath: string | string[];
    readonly rows: readonly Readonly<Record<string, Cell>>[];
  }[];
};

/** Writes the bytes of an old database as the build of that time left them. */
const restore = (name: string, file: string): Promise<void> => {
  const path = new URL(`../fixtures/vault/${file}`, import.meta.url);
  const { version, stores } = JSON.parse(readFileSync(path, 'utf8')) as Fixture;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { store, keyPath, rows } of stores) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const row of rows)
          made.add(
            Object.fromEntries(
              Object.entries(row).map(([key, cell]) => [
                key,
                typeof cell === 'object' ? new Uint8Array(Buffer.from(cell.base64, 'base64')) : cell,
              ]),
            ),
          );
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
};

test('a database of version 1 opens with everything it held, and goes on', async () => {
  const name = newName();
  await restore(name, 'v1.json');
  const vault = await openVault({ name, now: clock() });
  expect(await vault.state()).toBe('unlocked');
  const [line, ...others] = await vault.list();
  expect(others).toEqual([]);
  expect(line).toMatchObject({ title: 'Elodie D’Œuvre-Nguyễn', version: 2, demo: true });
  const id = line?.id ?? '';
  expect(await vault.open(id)).toEqual({
    id: '11111111-1111-4111-8111-111111111111',
    version: 2,
    fields: {
      'salarie.prenom': 'Elodie',
      'salarie.nomNaissance': 'D’Œuvre-Nguyễn',
      'contrat.salaireBrut': '1766.92',
      'contrat.periodeEssaiJours': 30,
    },
    parts: { modules: [{ id: 'm1', intitule: 'Accueil' }] },
    origins: {
      'salarie.prenom': 'pdf',
      'salarie.nomNaissance': 'typed',
      'contrat.salaireBrut': 'typed',
      'contrat.periodeEssaiJours': 'typed',
      modules: 'import',
    },
    createdAt: '2026-01-05T08:00:00.000Z',
    changedAt: '2026-01-05T08:00:01.000Z',
    checkedAt: '2023-09-01',
  });
  expect(await vault.history(id)).toMatchObject([
    { version: 1, event: 'create' },
    {
      version: 2,
      changes: [
        { field: 'salarie.prenom', before: 'Élodie', value: 'Elodie', origin: 'pdf' },
        { field: 'salarie.rqth', before: false, value: undefined, origin: 'typed' },
      ],
    },
  ]);
  expect(await vault.trash()).toMatchObject([{ title: 'Fournier' }]);
  expect((await vault.readFile('modele'))?.bytes).toEqual(new Uint8Array([37, 80, 68, 70, 0, 255]));
  expect(await vault.change(id, 2, typed({ 'salarie.sexe': 'F' }))).toMatchObject({ ok: true });
  await vault.close();
});

test('steps are taken in order from the shape of the record, and an unknown shape is not guessed', () => {
  const steps: readonly Step[] = [
    (table, record) => ({ was: record, table }),
    (_, record) => ({ next: record }),
  ];
  expect(lift('dossier', 1, 'x', steps)).toEqual({ next: { was: 'x', table: 'dossier' } });
  expect(lift('dossier', 2, 'x', steps)).toEqual({ next: 'x' });
  expect(lift('dossier', 3, 'x', steps)).toBe('x');
  for (const shape of [0, 4, 1.5, Number.NaN]) expect(lift('dossier', shape, 'x', steps)).toBeUndefined();
});

test('the list of migrations is consistent, and what was released is unchanged', () => {
  expect(DATA_VERSION).toBe(STEPS.length + 1);
  expect(MIN_READER).toBeGreaterThanOrEqual(1);
  expect(MIN_READER).toBeLessThanOrEqual(DATA_VERSION);
  expect(STRUCTURES.map(({ version }) => version)).toEqual(STRUCTURES.map((_, index) => index + 1));
  expect(STRUCTURES[0]?.stores).toEqual({ meta: 'key', records: '[table+id]', history: '[id+version]' });
});
