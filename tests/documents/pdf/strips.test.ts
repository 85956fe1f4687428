import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, paginate, type Strip } from '@/lib/documents/pdf/strips';

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  gap: 0,
  marks: [],
  keepWithNext: false,
  ...more,
});
const heights = (pages: readonly (readonly Placed[])[]): readonly (readonly number[])[] =>
  pages.map((page) => page.map(({ strip: { height } }) => height));

describe('paginate', () => {
  it('fills a page, then the next', () =>
    expect(heights(paginate([strip(4), strip(5), strip(2)], 10))).toEqual([[4, 5], [2]]));

  it('leaves the gap above, but for the first of a page', () => {
    const pages = paginate([strip(3, { gap: 2 }), strip(3, { gap: 2 }), strip(3, { gap: 2 })], 10);
    expect(pages.map((page) => page.map(({ top }) => top))).toEqual([[0, 5], [0]]);
  });

  it('takes a heading to the next page with what follows it', () =>
    expect(heights(paginate([strip(6), strip(2, { keepWithNext: true }), strip(3)], 10))).toEqual([
      [6],
      [2, 3],
    ]));

  it('opens a page where it is asked, and not twice', () =>
    expect(heights(paginate([strip(1, { opensPage: true }), strip(2, { opensPage: true })], 10))).toEqual([
      [1],
      [2],
    ]));

  it('draws the head of a table again on each page', () => {
    const head = strip(1, { keepWithNext: true });
    const rows = Array.from({ length: 5 }, () => strip(4, { head }));
    expect(heights(paginate([head, ...rows], 10))).toEqual([
      [1, 4, 4],
      [1, 4, 4],
      [1, 4],
    ]);
  });

  it('cuts a chain no page can hold where the page ends', () =>
    expect(
      heights(
        paginate(
          [3, 4, 4, 4].map((height) => strip(height, { keepWithNext: true })),
          10,
        ),
      ),
    ).toEqual([
      [3, 4],
      [4, 4],
    ]));

  it('places every strip once, in order, inside the page, each with its next when a page holds both', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            height: fc.integer({ min: 1, max: 9 }),
            gap: fc.integer({ min: 0, max: 3 }),
            keepWithNext: fc.boolean(),
          }),
          { maxLength: 60 },
        ),
        (drafts) => {
          const all = drafts.map((draft) => strip(draft.height, draft));
          const pages = paginate(all, 20);
          expect(pages.flat().map((placed) => placed.strip)).toEqual(all);
          for (const page of pages) {
            let bottom = 0;
            for (const { strip: at, top } of page) {
              expect(top).toBeGreaterThanOrEqual(bottom);
              bottom = top + at.height;
            }
            expect(bottom).toBeLessThanOrEqual(20);
          }
          for (const [at, page] of pages.entries()) {
            const last = page.at(-1)?.strip;
            const next = pages[at + 1];
            if (last?.keepWithNext !== true || next === undefined) continue;
            // Only a chain longer than a page is cut.
            const from = all.indexOf(last);
            let first = from;
            while (first > 0 && all[first - 1]?.keepWithNext === true) first--;
            let end = from;
            while (all[end]?.keepWithNext === true && end < all.length - 1) end++;
            const chain = all.slice(first, end + 1);
            const whole = chain.reduce((sum, { height, gap }, index) => sum + height + (index ? gap : 0), 0);
            expect(whole).toBeGreaterThan(20);
          }
        },
      ),
    ));
});
