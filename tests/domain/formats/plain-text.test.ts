import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, lineSchema, linesSchema, nameSchema } from '@/lib/domain/formats/plain-text';

describe('plain text', () => {
  it('joins a line and drops what cannot be printed', () => {
    expect(cleanLine(' a\tb\r\nc\u0000\u200Bd\uD800 ')).toBe('a b cd');
    expect(cleanLine('Cafe\u0301')).toBe('Café');
  });
  it('keeps lines, one empty at most', () => {
    expect(cleanLines('a \r\n\r\n\r\n\r\n b\rc')).toBe('a\n\nb\nc');
  });
  it('refuses control characters, blanks and texts too long', () => {
    for (const text of ['', '   ', 'a\u0000', 'a\nb', '\uD800', 'x'.repeat(11)])
      expect(lineSchema(10).safeParse(text).success).toBe(false);
    expect(linesSchema(10).safeParse('a\nb').success).toBe(true);
    expect(linesSchema(10).safeParse('a\tb').success).toBe(false);
  });
  it.each(['Nguyễn', 'Łukasz Żółć', 'Ağaoğlu', 'D’Œuvre-Élie', "O'Brien", 'de la Tour St.-Jean'])(
    'accepts the name %#',
    (name) => {
      expect(nameSchema(80).safeParse(name).success).toBe(true);
    },
  );
  it.each(['R2D2', 'a@b', '<b>', 'Dupont;'])('refuses %# as a name', (name) => {
    expect(nameSchema(80).safeParse(name).success).toBe(false);
  });
});
