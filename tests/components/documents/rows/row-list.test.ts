import { expect, it } from 'vitest';
import { freshId, type Row, withoutSkill, withValue } from '@/components/documents/rows/row-list';

const rows: readonly Row[] = [
  { id: 'm1', intitule: 'Un', competences: ['c1', 'c2'] },
  { id: 'm3', intitule: 'Trois', competences: ['c1'] },
  { id: 'm4', intitule: 'Quatre' },
];

it('gives a row an id that no other has', () => {
  expect(freshId('m', rows)).toBe('m5');
  expect(freshId('m', [])).toBe('m1');
  expect(freshId('c', rows)).toBe('c4');
});

it('sets and takes away one value of one row', () => {
  expect(withValue(rows, 'm4', 'lieu', 'Lyon')[2]).toEqual({ id: 'm4', intitule: 'Quatre', lieu: 'Lyon' });
  expect(withValue(rows, 'm3', 'competences', undefined)[1]).toEqual({ id: 'm3', intitule: 'Trois' });
  expect(withValue(rows, 'absent', 'lieu', 'Lyon')).toEqual(rows);
});

it('takes a skill out of every module', () => {
  expect(withoutSkill(rows, 'c1')).toEqual([
    { id: 'm1', intitule: 'Un', competences: ['c2'] },
    { id: 'm3', intitule: 'Trois' },
    { id: 'm4', intitule: 'Quatre' },
  ]);
});
