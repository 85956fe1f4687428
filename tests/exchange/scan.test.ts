import { describe, expect, it } from 'vitest';
import { scanJson } from '@/lib/exchange/scan';

describe('scanJson', () => {
  it('lets ordinary JSON through', () => {
    expect(scanJson('{"a":[1,{"b":"}{\\"[","c":null}],"b":{"a":"a"}}', 4)).toBeUndefined();
    expect(scanJson('["a","a"]', 4)).toBeUndefined();
  });
  it('finds a prototype’s name however it is written, and where', () => {
    expect(scanJson('{"fields":{"__proto__":{}}}', 9)).toEqual({
      kind: 'forbidden',
      path: 'fields.__proto__',
    });
    expect(scanJson('{"a":[{},{"\\u005f_proto__":1}]}', 9)).toEqual({
      kind: 'forbidden',
      path: 'a[1].__proto__',
    });
    expect(scanJson('{"constructor":1}', 9)?.kind).toBe('forbidden');
    expect(scanJson('{"a":"__proto__"}', 9)).toBeUndefined();
  });
  it('finds a key given twice in one object only', () => {
    expect(scanJson('{"a":1,"b":{"a":2},"\\u0061":3}', 9)).toEqual({ kind: 'duplicate', path: 'a' });
    expect(scanJson('[{"a":1},{"a":2}]', 9)).toBeUndefined();
  });
  it('measures depth without recursion', () => {
    expect(scanJson('[[[]]]', 3)).toBeUndefined();
    expect(scanJson('[[[[]]]]', 3)?.kind).toBe('deep');
    expect(scanJson('['.repeat(1_000_000), 32)?.kind).toBe('deep');
  });
  it('survives what is not JSON', () => {
    for (const text of ['', '"', '{"', '}]}', '{"\\x":1}', '{"a"']) expect(scanJson(text, 3)).toBeUndefined();
  });
});
