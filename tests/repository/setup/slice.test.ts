import { beforeEach, expect, it, vi } from 'vitest';
import { slice } from '../../setup/slice.mjs';

const cases = Array.from({ length: 10 }, (_, index) => index);

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));

it('a full run takes every case', () => expect(slice('x', cases, 3, { COMPAGNON_FULL: '1' })).toEqual(cases));

it('a usual run takes one slice, always the same, spread over the cases', () => {
  expect(slice('x', cases, 3, {})).toEqual([0, 3, 6, 9]);
  expect(slice('x', cases, 3, {})).toEqual(slice('x', cases, 3, {}));
});
