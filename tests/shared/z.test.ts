import { expect, it } from 'vitest';
import * as z from '@/lib/shared/z';

it('zod never generates code: the extension’s policy forbids it', () => {
  expect(z.config().jitless).toBe(true);
});

it('is the whole of zod, by name', () => {
  expect(z.strictObject({ a: z.iso.date() }).safeParse({ a: '2026-02-30' }).success).toBe(false);
});
