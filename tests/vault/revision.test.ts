import { expect, test } from 'vitest';
import type { HistoryEntry } from '@/lib/vault';
import { blank, checkedChanges, clashing, copied, differing, heldBy, revise } from '@/lib/vault/revision';
import { typed } from './support';

const AT = '2026-01-05T08:00:00.000Z';
const some = revise(blank('d', AT), typed({ 'salarie.prenom': 'Ana', modules: [1] }), AT).dossier;

test('a field id goes to the fields, the name of a list to the parts', () => {
  expect(some.fields).toEqual({ 'salarie.prenom': 'Ana' });
  expect(some.parts).toEqual({ modules: [1] });
});

test('nothing is held under the name of a method of objects', () => {
  expect(heldBy(some, 'constructor')).toBeUndefined();
  const next = revise(some, checkedChanges(typed({ constructor: 'x' })), AT).dossier;
  expect(heldBy(next, 'constructor')).toBe('x');
});

test('of two changes of one field the last wins', () => {
  const changes = checkedChanges([
    ...typed({ 'salarie.prenom': 'Bea' }),
    ...typed({ 'salarie.prenom': 'Ana' }),
  ]);
  expect(changes).toHaveLength(1);
  expect(differing(some, changes)).toEqual([]);
});

test('values are what JSON keeps of them', () => {
  expect(checkedChanges(typed({ 'a.b': { day: new Date(0), none: undefined } }))[0]?.value).toEqual({
    day: '1970-01-01T00:00:00.000Z',
  });
});

test('a revision leaves the former dossier as it was', () => {
  const before = structuredClone(some);
  revise(some, typed({ 'salarie.prenom': undefined, modules: [2] }), AT);
  expect(some).toEqual(before);
});

test('a copy starts from all but the filing', () => {
  const filed = revise(some, typed({ 'depot.numero': '1' }), AT).dossier;
  expect(copied(filed).map((change) => change.field)).toEqual(['salarie.prenom', 'modules']);
});

test('with a gap in the history every differing field clashes', () => {
  const entry: HistoryEntry = {
    version: 2,
    at: AT,
    changes: [{ field: 'modules', value: [1], before: [], origin: 'typed' }],
  };
  const current = { ...some, version: 2 };
  const wanted = typed({ 'salarie.prenom': 'Bea', modules: [1], 'salarie.sexe': 'F' });
  expect(clashing(current, wanted, [entry], 1)).toEqual([]);
  expect(clashing(current, typed({ modules: [2] }), [entry], 1)).toEqual(['modules']);
  expect(clashing(current, wanted, [], 1)).toEqual(['salarie.prenom', 'salarie.sexe']);
  const lost: HistoryEntry = { version: 2, at: '', changes: [], unreadable: true };
  expect(clashing(current, wanted, [lost], 1)).toEqual(['salarie.prenom', 'salarie.sexe']);
  expect(clashing(current, wanted, [], 7)).toEqual(['salarie.prenom', 'salarie.sexe']);
});
