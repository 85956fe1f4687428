import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, positiveAmount } from '@/lib/domain/formats/amount';

describe('amount', () => {
  it.each([
    ['1 300,00 €', '1300.00'],
    ['1300', '1300.00'],
    ['1300.5', '1300.50'],
    ['1\u202F300,5', '1300.50'],
    ['1.300,00', '1300.00'],
    ['1,300.00', '1300.00'],
    ['12 345 678,90 euros', '12345678.90'],
    ['€1300', '1300.00'],
    ['0,50', '0.50'],
    ['007', '7.00'],
  ])('reads %s', (raw, value) => {
    expect(amount.clean(raw)).toEqual({ ok: true, value });
  });
  it.each(['1.300', '1,300', '1 30', '1300,555', '-5', 'mille', '1.2.3', '12 3456,00', '1 300.000', ''])(
    'refuses %s',
    (raw) => {
      expect(amount.clean(raw)).toMatchObject({ ok: false, draft: raw });
    },
  );
  it('says that an amount may be read in two ways', () => {
    const cleaned = amount.clean('1.300');
    expect(cleaned.ok ? '' : cleaned.message).toContain('deux façons');
  });
  it('shows French and reads it back', () => {
    expect(amount.show('1300.00')).toBe('1\u202F300,00\u00A0€');
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(99), (euros, cents) => {
        const value = `${euros}.${String(cents).padStart(2, '0')}`;
        expect(amount.clean(amount.show(value))).toEqual({ ok: true, value });
      }),
    );
  });
  it('refuses nothing at all where something is due', () => {
    expect(positiveAmount.schema.safeParse('0.00').success).toBe(false);
    expect(positiveAmount.schema.safeParse('0.01').success).toBe(true);
    expect(amount.schema.safeParse('0.00').success).toBe(true);
  });
});
