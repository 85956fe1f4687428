import { expect, it } from 'vitest';
import { AppError } from '@/lib/shared/errors';

it('a failure says its code and nothing else, so that no log can hold a value', () => {
  const error = new AppError('cerfa/glyph', { field: 'salarie.prenom' }, new Error('the cause'));
  expect(error.message).toBe('cerfa/glyph');
  expect(String(error)).toBe('AppError: cerfa/glyph');
  expect(error.facts).toEqual({ field: 'salarie.prenom' });
  expect(error).toBeInstanceOf(Error);
});

it('the cause is there when given, absent otherwise', () => {
  const cause = new Error('x');
  expect(new AppError('vault/full', {}, cause).cause).toBe(cause);
  expect('cause' in new AppError('vault/full', {})).toBe(false);
});
