import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { type Block, renderPdf } from '@/lib/documents';
import { WITHOUT_POPPLER, wordsOf } from '../../cerfa/poppler';
import { BOLD, FONT } from '../fonts';

const MARGIN = (18 * 72) / 25.4;
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const LONG = 'Anne-Élisabeth Żukowska de La Rochefoucauld '.repeat(5);
const BLOCKS: readonly Block[] = [
  {
    kind: 'ticks',
    entries: [
      { text: 'coché', ticked: true },
      { text: LONG, ticked: false },
    ],
  },
  {
    kind: 'calendar',
    heads: Array.from({ length: 13 }, (_, at) => `${String(at + 1).padStart(2, '0')}/26`),
    rows: Array.from({ length: 60 }, (_, at) => ({
      label: `ligne${at} ${at === 3 ? LONG : ''}`,
      cells: Array.from({ length: 13 }, () => ({ shade: 'theory' as const, text: '16h30' })),
    })),
    legend: [{ shade: 'theory', text: 'Théorie' }],
  },
  { kind: 'signatures', boxes: ['Un', 'Deux', 'Trois', 'Quatre'].map((who) => ({ who, lines: [LONG] })) },
  { kind: 'picture', png: PNG, width: 40, height: 20, alt: 'Un point' },
];
const render = (landscape: boolean) =>
  renderPdf(BLOCKS, { font: FONT, boldFont: BOLD, title: 'Essai', madeOn: '2026-11-23', landscape });

it('turns the paper, and embeds a picture once', async () => {
  const doc = await PDFDocument.load(await render(true));
  expect(doc.getPage(0).getSize()).toEqual({ width: 841.89, height: 595.28 });
  const upright = new TextDecoder('latin1').decode(await render(false));
  expect(upright.match(/\/Subtype \/Image/g)).toHaveLength(1);
});

if (!WITHOUT_POPPLER)
  it.each([false, true])(
    'keeps every word of boxes inside the margins, heads repeated (landscape: %s)',
    async (landscape) => {
      const { words, complaints } = wordsOf(await render(landscape));
      expect(complaints).toBe('');
      const [width, height] = landscape ? [841.89, 595.28] : [595.28, 841.89];
      for (const { text, rect } of words.filter(({ rect }) => rect[3] >= MARGIN)) {
        expect(rect[0], text).toBeGreaterThanOrEqual(MARGIN - 0.1);
        expect(rect[2], text).toBeLessThanOrEqual(width - MARGIN + 0.1);
        expect(rect[3], text).toBeLessThanOrEqual(height - MARGIN + 0.1);
      }
      const on = (test: (text: string) => boolean) =>
        new Set(words.filter(({ text }) => test(text)).map(({ page }) => page));
      const heads = on((text) => text === '13/26');
      expect(heads.size).toBeGreaterThan(1);
      for (const page of on((text) => text.startsWith('ligne'))) expect(heads).toContain(page);
      for (const name of ['Un', 'Deux', 'Trois', 'Quatre']) expect(on((text) => text === name).size).toBe(1);
    },
  );
