import { beforeEach, expect, it, vi } from 'vitest';
import { slice } from '../../setup/slice.mjs';

const cases = Array.from({ length: 10 }, (_, index) => index);

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));

it('a full run takes every case', () =>
  expect(slice('x', cases, 3, { COMPAGNON_FULL: '1' }, 'a')).toEqual(cases));

it('a usual run takes one slice, and commits go through all of them', () => {
  const slices = Array.from({ length: 60 }, (_, index) => slice('x', cases, 3, {}, `commit ${index}`));
  expect(new Set(slices.map((one) => one.join())).size).toBe(3);
  expect([...new Set(slices.flat())].sort((one, other) => one - other)).toEqual(cases);
});

it('the same commit takes the same slice', () =>
  expect(slice('x', cases, 3, {}, 'a')).toEqual(slice('x', cases, 3, {}, 'a')));
