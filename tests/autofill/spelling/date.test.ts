import { expect, it } from 'vitest';
import { sameAsAny } from '@/lib/autofill';
import { spellDate } from '@/lib/autofill/spelling/date';
import { control } from '../page';

it('knows its day again when the page says it in words', () => {
  const spelt = spellDate('1999-04-03', control({ label: 'Date de naissance' }), null);
  const { value, accepts } = spelt ?? { value: '', accepts: [] };
  for (const shown of ['3 avr. 1999', '3 avril 1999', '3 AVRIL 1999', '03-04-1999'])
    expect(sameAsAny(shown, value, accepts), shown).toBe(true);
  for (const shown of ['3 mars 1999', '4 avr. 1999', '3 avr. 1998', '1999'])
    expect(sameAsAny(shown, value, accepts), shown).toBe(false);
});
