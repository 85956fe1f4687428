import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '@/lib/documents';
import { drawn } from '@/lib/documents/pdf/words';
import { type Line, type Measure, wrap } from '@/lib/documents/pdf/wrap';

/** Each character is one point wide, two when strong; a mark above a letter takes no room. */
const measure: Measure = (text, { strong }) =>
  (text.match(/\P{M}/gu) ?? []).length * (strong === true ? 2 : 1);

const shown = (line: Line): string => line.map(({ text }) => text).join('');
const cut = (text: Text, width: number): readonly string[] => wrap(text, width, measure).map(shown);

describe('wrap', () => {
  it('cuts at spaces, and at no other place of a short word', () =>
    expect(cut('un deux trois', 7)).toEqual(['un deux', 'trois']));

  it('keeps a no-break space inside its word', () => {
    expect(cut('vaut 1\u00A0300,00\u00A0€ brut', 12)).toEqual(['vaut', '1\u00A0300,00\u00A0€', 'brut']);
    expect(cut('dit «\u202Foui\u202F» ici', 7)).toEqual(['dit', '«\u00A0oui\u00A0»', 'ici']);
  });

  it('cuts after a hyphen between two letters', () =>
    expect(cut('Maréchal-Foch', 10)).toEqual(['Maréchal-', 'Foch']));

  it.each(['art. L6325-8', 'le 2026-10-05', 'a\u2011t\u2011il'])('and not inside %s', (text) => {
    const [first = '', second = ''] = text.replaceAll('\u2011', '-').split(' ');
    expect(cut(text, 10)).toEqual(second === '' ? [first] : [first, second]);
  });

  it('breaks a word longer than the line, marks with their letters', () => {
    expect(cut('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
    expect(cut('x\u0323\u0305y\u0323\u0305z', 1)).toEqual(
      ['x\u0323\u0305', 'y\u0323\u0305', 'z'].map((cluster) => cluster.normalize('NFC')),
    );
  });

  it('starts a line at each line feed, an empty one too', () =>
    expect(cut('a\n\nb\r\nc', 9)).toEqual(['a', '', 'b', 'c']));

  it('gives one empty line of nothing', () => expect(cut('', 9)).toEqual(['']));

  it('measures each run in its style, and cuts no word that runs through two', () => {
    const text: Text = [{ text: 'ab cd' }, { text: 'ef', strong: true }, { text: ', gh' }];
    expect(cut(text, 7)).toEqual(['ab', 'cdef,', 'gh']);
    expect(wrap(text, 7, measure)[1]?.map(({ span }) => span.strong === true)).toEqual([false, true, false]);
  });

  it('keeps every visible character in order, and no line too wide', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), strong: fc.boolean() }), {
          maxLength: 5,
        }),
        fc.integer({ min: 2, max: 30 }),
        (spans, width) => {
          const lines = wrap(spans, width, measure);
          const visible = (text: string): string => text.replace(/[ \n]/g, '').replace(/\u2011/g, '-');
          expect(visible(lines.map(shown).join(''))).toBe(
            visible(spans.map(({ text }) => drawn(text)).join('')),
          );
          for (const line of lines)
            expect(line.reduce((sum, piece) => sum + piece.width, 0)).toBeLessThanOrEqual(width);
        },
      ),
    ));
});

it('drawn: composed, controls and invisible characters gone, spaces as fonts have them', () =>
  expect(drawn('e\u0301\u200B\u0007\t1\u202F000\u2009€\u00AD')).toBe('é 1\u00A0000 €'));
