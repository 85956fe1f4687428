import { expect, it } from 'vitest';
import { BIRTH_CODES } from '@/lib/domain/law/birth-codes';
import { RULES } from '@/lib/domain/rules';

it('the department of birth names each source of the old codes, once', () => {
  const rule = RULES.find(({ id }) => id === 'XREF-003');
  const refs = rule?.sources.map(({ ref }) => ref) ?? [];
  expect(new Set(refs).size).toBe(refs.length);
  for (const { source } of BIRTH_CODES) expect(refs).toContain(source.ref);
});
