import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASK, maskerOf } from '@/lib/autofill/masking';

describe('hiding values in a text', () => {
  it('takes any text as a value, whatever signs it holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 30, unit: 'grapheme' }), (value) => {
        const masked = maskerOf([value])(`avant ${value} après`);
        const bare = value.trim();
        if (bare.length >= 3 && !'avant  après'.includes(bare.toLowerCase()))
          expect(masked).not.toContain(bare);
      }),
    );
  });

  it('hides a value with a hyphen, in another case', () => {
    expect(maskerOf(['Mi-parcours, 12 rue (B)'])('Adresse : mi-parcours, 12 RUE (B).')).toBe(
      `Adresse : ${MASK}.`,
    );
  });
});
