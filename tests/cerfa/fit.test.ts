import fontkit from '@pdf-lib/fontkit';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { TextWidget } from '@/lib/cerfa';
import { lines, text } from '@/lib/cerfa/edition';
import { fitText } from '@/lib/cerfa/fit';
import { formText } from '@/lib/cerfa/form-text';
import { FONT } from './forms';

const doc = await PDFDocument.create();
doc.registerFontkit(fontkit);
const font = await doc.embedFont(FONT, { subset: false, features: { liga: false } });

const narrow = text('narrow', null, 1, [0, 0, 100, 13.9], 22);
const high = lines('high', null, 1, [0, 0, 200, 28.4], 90);

const isFitted = (words: string, widget: TextWidget) => {
  const fitted = fitText(words, widget, font);
  return 'size' in fitted ? fitted : undefined;
};

describe('fitting a text in its box', () => {
  it('writes at 8 pt what fits, smaller what needs it, and never under 6.5 pt', () => {
    expect(isFitted('x'.repeat(20), narrow)?.size).toBe(8);
    expect(isFitted('x'.repeat(25), narrow)?.size).toBe(7.5);
    expect(isFitted('x'.repeat(29), narrow)?.size).toBe(6.5);
    expect(isFitted('x'.repeat(30), narrow)).toBeUndefined();
  });

  it('says how many characters would fit, and they do', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-zéè ’-]{1,120}$/),
        fc.constantFrom(narrow, high),
        (words, widget) => {
          const fitted = fitText(words, widget, font);
          if ('size' in fitted) return;
          expect(fitted.maxChars).toBeLessThan(words.length);
          expect(isFitted([...words].slice(0, fitted.maxChars).join(''), widget)).toBeDefined();
        },
      ),
    );
  });

  it('keeps every line within the box, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zéè\n ’-]{0,150}$/), (raw) => {
        const words = formText(raw, true);
        const fitted = isFitted(words, high);
        if (!fitted) return;
        expect(
          fitted.lines
            .map((line) => line.text)
            .join(' ')
            .replace(/\s+/g, ' '),
        ).toBe(words.replace(/\s+/g, ' '));
        for (const line of fitted.lines) {
          expect(line.x + font.widthOfTextAtSize(line.text, fitted.size)).toBeLessThanOrEqual(200);
          expect(line.y - 0.212 * fitted.size).toBeGreaterThan(0);
          expect(line.y + 0.905 * fitted.size).toBeLessThan(28.4);
        }
      }),
    );
  });

  it('breaks lines between words and at line ends only', () => {
    expect(isFitted('un\ndeux', high)?.lines.map((line) => line.text)).toEqual(['un', 'deux']);
    expect(isFitted('mot '.repeat(20).trim(), high)?.lines).toHaveLength(2);
    expect(isFitted('m'.repeat(60), high)).toBeUndefined();
  });

  it('does not measure a text longer than any box', () => {
    const started = performance.now();
    expect(fitText('é'.repeat(2_000_000), narrow, font)).toHaveProperty('maxChars');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
