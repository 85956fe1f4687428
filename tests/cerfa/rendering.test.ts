import { describe, expect, it } from 'vitest';
import { fillCerfa, placesOf, widgetsOf } from '@/lib/cerfa';
import { drawnText } from '@/lib/cerfa/form-text';
import { splitValue } from '@/lib/cerfa/parts';
import { DOSSIERS, EDITION, type Fields } from './dossiers';
import { FONT, TEMPLATES } from './forms';
import { drawPage, ink, pixelsInside, textInside, WITHOUT_POPPLER, wordsOf } from './poppler';

/** What each widget must show of a dossier, by its name. */
const wanted = (fields: Fields): ReadonlyMap<string, string | boolean> =>
  new Map(
    placesOf(EDITION).flatMap(([id, widgets]) =>
      (splitValue(fields[id], widgets) ?? []).map((mark, at) => [widgets[at]?.name ?? '', mark] as const),
    ),
  );

const unspaced = (text: string): string => drawnText(text).replace(/\s/g, '').normalize('NFC');

it('has a second opinion, or was told to do without', () => {
  if (!WITHOUT_POPPLER) expect(wordsOf(TEMPLATES[0]!.bytes).words.length).toBeGreaterThan(100);
  else expect(process.env.COMPAGNON_NO_POPPLER).toBe('1');
});

if (!WITHOUT_POPPLER)
  describe.each(TEMPLATES)('seen by poppler: $name', ({ bytes: template }) => {
    it.each(DOSSIERS.flatMap((dossier) => [false, true].map((flatten) => ({ ...dossier, flatten }))))(
      'shows every text of $name within its box (flat: $flatten)',
      async ({ fields, flatten }) => {
        const { bytes } = await fillCerfa(fields, template, FONT, { flatten });
        const { words, complaints } = wordsOf(bytes);
        expect(complaints).toBe('');
        // The stand-in's notice is printed large across the page, under the boxes.
        const ordinary = words.filter(({ rect }) => rect[3] - rect[1] < 20);
        const marks = wanted(fields);
        for (const { name, kind, page, rect } of widgetsOf(EDITION)) {
          if (kind !== 'text') continue;
          const inside = textInside(ordinary, page, rect);
          expect(unspaced(inside.map(({ text }) => text).join('')), name).toBe(
            unspaced(String(marks.get(name))),
          );
          for (const word of inside) {
            const out = [
              rect[0] - word.rect[0],
              rect[1] - word.rect[1],
              word.rect[2] - rect[2],
              word.rect[3] - rect[3],
            ];
            expect(Math.max(...out), name).toBeLessThan(0.6);
          }
        }
      },
    );

    it('draws a mark in each ticked box and none in the others', async () => {
      const blank = [1, 2].map((page) => drawPage(template, page));
      for (const { fields } of DOSSIERS) {
        const { bytes } = await fillCerfa(fields, template, FONT);
        const pages = [1, 2].map((page) => drawPage(bytes, page));
        for (const [name, mark] of wanted(fields)) {
          const widget = widgetsOf(EDITION).find((candidate) => candidate.name === name);
          if (widget?.kind !== 'box') continue;
          const seen = (pictures: typeof pages) =>
            ink(pixelsInside(pictures[widget.page - 1]!, widget.rect, 1.5));
          if (mark) expect(seen(pages) - seen(blank), name).toBeGreaterThan(15);
          else expect(seen(pages), name).toBe(seen(blank));
        }
      }
    });

    it.each(['Nguyễn', 'Łukasz Żółć', 'Ağaoğlu', 'D’Œuvre-Élie'])(
      'draws the name %s, letter by letter',
      async (name) => {
        const widget = widgetsOf(EDITION).find((candidate) => candidate.name === 'Zone de texte 8_18')!;
        const draw = async (text: string) => {
          const { bytes } = await fillCerfa({ 'salarie.nomNaissance': text }, template, FONT);
          return { bytes, pixels: pixelsInside(drawPage(bytes, 1), widget.rect) };
        };
        const drawn = await draw(name);
        expect(
          textInside(wordsOf(drawn.bytes).words, 1, widget.rect)
            .map(({ text }) => text)
            .join(' '),
        ).toContain(name);
        // Each letter beyond ASCII has a shape of its own: neither "?", nor nothing, nor the bare letter.
        for (const letter of new Set([...name].filter((character) => character > '\u007F'))) {
          const bare = letter.normalize('NFD').charAt(0);
          for (const poorer of ['?', '', bare === letter ? 'n' : bare]) {
            const { pixels } = await draw(name.replaceAll(letter, poorer));
            expect(pixels, `${letter} as ${poorer}`).not.toEqual(drawn.pixels);
          }
        }
        expect(ink(drawn.pixels)).toBeGreaterThan(50);
      },
    );

    it('draws the same pages flat as with boxes', async () => {
      const fields = DOSSIERS[0]?.fields ?? {};
      const form = (await fillCerfa(fields, template, FONT)).bytes;
      const flat = (await fillCerfa(fields, template, FONT, { flatten: true })).bytes;
      for (const page of [1, 2]) {
        const [a, b] = [drawPage(form, page), drawPage(flat, page)];
        const different = a.grey.filter((grey, at) => Math.abs(grey - (b.grey[at] ?? 0)) > 64).length;
        expect(different / a.grey.length).toBeLessThan(0.0005);
      }
    });
  });
