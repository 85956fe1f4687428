import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { type Block, renderPdf } from '@/lib/documents';
import { AppError } from '@/lib/shared/errors';
import { WITHOUT_POPPLER, wordsOf } from '../cerfa/poppler';
import { BOLD, FONT } from './fonts';
import { printed, unspaced } from './printed';

const MM = 72 / 25.4;
const options = { font: FONT, boldFont: BOLD, title: 'Essai', madeOn: '2026-11-23', footer: 'Pied de page' };
const render = (...blocks: readonly Block[]) => renderPdf(blocks, options);

const LONG = 'mot '.repeat(300);
const EVERYTHING: readonly Block[] = [
  { kind: 'title', text: 'Titre', under: 'Sous-titre' },
  { kind: 'heading', level: 1, text: 'Première partie' },
  {
    kind: 'paragraph',
    text: [
      { text: 'Texte ', strong: true },
      { text: 'à ouvrir', link: 'https://www.legifrance.gouv.fr/x' },
    ],
  },
  { kind: 'list', entries: ['un', LONG], ordered: true },
  { kind: 'heading', level: 2, text: 'Seconde partie' },
  { kind: 'pairs', rows: [{ label: 'Nom', value: 'Nguyễn Łukasz Şahin Žižek' }] },
  { kind: 'note', tone: 'bad', text: LONG },
  {
    kind: 'table',
    columns: [
      { head: 'Colonne', share: 1 },
      { head: 'Somme', share: 1, align: 'right' },
    ],
    rows: Array.from({ length: 90 }, (_, at) => [
      `ligne${at}`,
      at === 40 ? LONG.repeat(6) : '1\u00A0300,00\u00A0€',
    ]),
  },
  { kind: 'page-break' },
  { kind: 'paragraph', text: 'W'.repeat(4000) },
];

describe('renderPdf', () => {
  it('gives the same bytes for the same input, and other bytes for another day', async () => {
    const [one, two] = [await render(...EVERYTHING), await render(...EVERYTHING)];
    expect(Buffer.compare(one, two)).toBe(0);
    const later = await renderPdf(EVERYTHING, { ...options, madeOn: '2026-11-24' });
    expect(Buffer.compare(one, later)).not.toBe(0);
  });

  it('says what it is, and on which day it was made', async () => {
    const doc = await PDFDocument.load(await render(...EVERYTHING), { updateMetadata: false });
    expect(doc.getTitle()).toBe('Essai');
    expect(doc.getAuthor()).toBeUndefined();
    expect(doc.getCreationDate()?.toISOString()).toBe('2026-11-23T12:00:00.000Z');
    expect(doc.getPage(0).getSize()).toEqual({ width: 595.28, height: 841.89 });
  });

  it('gives one page for no block, and without a bold font', async () => {
    const bytes = await renderPdf([], { font: FONT, title: 'Essai', madeOn: '2026-11-23' });
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
    const plain = await renderPdf(EVERYTHING, { font: FONT, title: 'Essai', madeOn: '2026-11-23' });
    expect((await PDFDocument.load(plain)).getPageCount()).toBeGreaterThan(3);
  });

  it.each(['你好', 'bravo 🎉'])(
    'refuses a character the font has not, without saying the text: %s',
    async (text) => {
      const error: unknown = await render({ kind: 'paragraph', text }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AppError);
      expect((error as AppError).code).toBe('document/glyph');
      expect(JSON.stringify((error as AppError).facts)).toMatch(/^\{"code":"U\+[0-9A-F]{4,5}"\}$/);
    },
  );

  it('refuses it in a cell and in the footer too', async () => {
    await expect(
      render({ kind: 'table', columns: [{ head: 'a', share: 1 }], rows: [['你']] }),
    ).rejects.toThrow('document/glyph');
    await expect(renderPdf([], { ...options, footer: '你' })).rejects.toThrow('document/glyph');
  });

  it('links what has an address, and only https ones', async () => {
    const linked = async (link: string): Promise<number> => {
      const doc = await PDFDocument.load(await render({ kind: 'paragraph', text: [{ text: 'lien', link }] }));
      const notes = doc.getPage(0).node.lookup(PDFName.of('Annots'));
      if (!(notes instanceof PDFArray)) return 0;
      return notes.asArray().filter((_, at) => notes.lookup(at) instanceof PDFDict).length;
    };
    expect(await linked('https://www.legifrance.gouv.fr/codes')).toBe(1);
    expect(await linked('javascript:alert(1)')).toBe(0);
    expect(await linked('https://a.fr/)>> endobj')).toBe(0);
  });
});

if (!WITHOUT_POPPLER)
  describe('seen by poppler', () => {
    it('holds every word inside the margins, and numbers its pages', async () => {
      const { words, complaints } = wordsOf(await render(...EVERYTHING));
      expect(complaints).toBe('');
      const pages = Math.max(...words.map(({ page }) => page));
      expect(pages).toBeGreaterThan(4);
      const foot = words.filter(({ rect }) => rect[3] < 18 * MM);
      const rest = words.filter(({ rect }) => rect[3] >= 18 * MM);
      for (const { text, rect } of rest) {
        expect(rect[0], text).toBeGreaterThanOrEqual(18 * MM - 0.1);
        expect(rect[1], text).toBeGreaterThanOrEqual(18 * MM - 0.1);
        expect(rect[2], text).toBeLessThanOrEqual(595.28 - 18 * MM + 0.1);
        expect(rect[3], text).toBeLessThanOrEqual(841.89 - 18 * MM + 0.1);
      }
      for (let page = 1; page <= pages; page++)
        expect(foot.filter((word) => word.page === page).map(({ text }) => text)).toEqual(
          `Pied de page Page ${page} / ${pages}`.split(' '),
        );
    });

    it('gives its text back, names of all alphabets it has included', async () => {
      const text = printed(await render(...EVERYTHING));
      for (const expected of ['Nguyễn Łukasz Şahin Žižek', LONG, 'W'.repeat(200), 'Première partie'])
        expect(text).toContain(unspaced(expected));
    });

    it('repeats the head of a table on each of its pages', async () => {
      const { words } = wordsOf(await render(...EVERYTHING));
      const on = (test: (text: string) => boolean): ReadonlySet<number> =>
        new Set(words.filter(({ text }) => test(text)).map(({ page }) => page));
      const heads = on((text) => text === 'Colonne');
      expect(heads.size).toBeGreaterThan(2);
      for (const page of on((text) => text.startsWith('ligne'))) expect(heads).toContain(page);
    });

    it('never leaves a heading at the foot of a page', async () => {
      for (let lines = 40; lines < 60; lines++) {
        const filler: Block = {
          kind: 'paragraph',
          text: Array.from({ length: lines }, () => 'x').join('\n'),
        };
        const table: Block = { kind: 'table', columns: [{ head: 'Colonne', share: 1 }], rows: [['suite']] };
        const { words } = wordsOf(await render(filler, { kind: 'heading', level: 1, text: 'Partie' }, table));
        const pageOf = (word: string) => words.find(({ text }) => text === word)?.page;
        expect(pageOf('Partie')).toBe(pageOf('suite'));
      }
    });
  });
