import { expect, test } from 'vitest';
import { byDay, type Item, itemsOf } from '@/components/history/items';
import type { HistoryEntry } from '@/lib/vault';

const at = (second: number): string => new Date(Date.UTC(2026, 0, 5, 8, 0, second)).toISOString();

const entry = (
  version: number,
  second: number,
  changes: readonly (readonly [field: string, before: unknown, value: unknown, origin?: 'pdf'])[],
  event?: 'create',
): HistoryEntry => ({
  version,
  at: at(second),
  ...(event === undefined ? {} : { event }),
  changes: changes.map(([field, before, value, origin]) => ({
    field,
    before,
    value,
    origin: origin ?? 'typed',
  })),
});

const told = (items: readonly Item[]) =>
  items.map((item) =>
    item.kind === 'change' ? [item.line.field, item.line.before, item.line.after] : item.kind,
  );

test('what is typed in one go is one change, other fields in between or not', () => {
  const items = itemsOf([
    entry(1, 0, [], 'create'),
    entry(2, 1, [['salarie.prenom', undefined, 'A']]),
    entry(3, 2, [['salarie.nomNaissance', undefined, 'B']]),
    entry(4, 3, [
      ['salarie.prenom', 'A', 'Ana'],
      ['drafts', undefined, { 'salarie.nir': '2' }],
    ]),
  ]);
  expect(told(items)).toEqual([
    ['salarie.prenom', undefined, 'Ana'],
    ['salarie.nomNaissance', undefined, 'B'],
    'event',
  ]);
  expect(items[0]?.at).toBe(at(3));
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

test('a later change, another origin or a change of the whole dossier in between is a change of its own', () => {
  const prenom = 'salarie.prenom';
  const items = itemsOf([
    entry(1, 0, [[prenom, undefined, 'Ana']]),
    entry(2, 121, [[prenom, 'Ana', 'Anne']]),
    entry(3, 122, [[prenom, 'Anne', 'Anna', 'pdf']]),
    { ...entry(4, 123, []), event: 'restore' },
    entry(5, 124, [[prenom, 'Anna', 'Anaïs', 'pdf']]),
  ]);
  expect(told(items)).toEqual([
    [prenom, 'Anna', 'Anaïs'],
    'event',
    [prenom, 'Anne', 'Anna'],
    [prenom, 'Ana', 'Anne'],
    [prenom, undefined, 'Ana'],
  ]);
});

test('what came back to what it was is no change; what cannot be read is told', () => {
  const items = itemsOf([
    entry(1, 0, [['contrat.duree', 1, 2]]),
    entry(2, 1, [['contrat.duree', 2, 1]]),
    { version: 3, at: '', changes: [], unreadable: true },
  ]);
  expect(told(items)).toEqual(['unreadable']);
  expect(items[0]?.at).toBe(at(1));
});

test('items stand by day, in their order', () => {
  const items = itemsOf([
    entry(1, 0, [['a.b', 1, 2]]),
    entry(2, 200_000, [['a.c', 1, 2]]),
    entry(3, 200_001, [['a.d', 1, 2]]),
  ]);
  expect(
    byDay(items, (instant) => instant.slice(0, 10)).map(({ day, items: mine }) => [day, mine.length]),
  ).toEqual([
    ['2026-01-07', 2],
    ['2026-01-05', 1],
  ]);
});
