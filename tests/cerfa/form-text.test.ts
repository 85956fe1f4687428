import fontkit from '@pdf-lib/fontkit';
import { describe, expect, it } from 'vitest';
import { demandGlyphs, drawnText, formText } from '@/lib/cerfa/form-text';
import { AppError } from '@/lib/shared/errors';
import { FONT } from './forms';

const font = fontkit.create(FONT as Buffer) as unknown as { characterSet: number[] };
const covered = new Set(font.characterSet);

describe('text of the form', () => {
  it('is one line, or several where the box has several', () => {
    expect(formText(' a\u00A0\r\n b\tc ', false)).toBe('a b c');
    expect(formText(' a\u00A0\r\n b\tc ', true)).toBe('a\nb c');
  });

  it('does not change when done twice', () => {
    const odd = 'x \u200B y\u202F \u00ADz\n\n\u2011';
    for (const multiline of [true, false]) {
      const once = formText(odd, multiline);
      expect(formText(once, multiline)).toBe(once);
    }
  });

  it.each([
    ['French', 'àâäçéèêëîïôöùûüÿœŒæÆÀÇÉÈ’«»–—…€°²ᵉ'],
    ['Polish', 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'],
    ['Turkish', 'ğĞıİşŞçöü'],
    ['Vietnamese', 'ễạảấầẩẫậắằẳẵặẹẻẽếềểệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐơƠưƯăĂ'],
    ['Romanian', 'ăâîșțȘȚşţ'],
    ['Czech', 'čďěňřšťůžČĎĚŇŘŠŤŮŽ'],
    ['Greek and Cyrillic', 'αβγδέабвгд'],
  ])('can be drawn in %s by the font we ship', (_, letters) => {
    expect(() => demandGlyphs('tuteur.nom', letters, covered)).not.toThrow();
  });

  it('is refused by the field, not the value', () => {
    expect(() => demandGlyphs('tuteur.nom', 'a漢', covered)).toThrow(
      new AppError('cerfa/glyph', { field: 'tuteur.nom' }),
    );
    expect(drawnText('a\u2011b')).toBe('a-b');
  });
});
