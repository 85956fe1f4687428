import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rect } from '@/lib/cerfa';

/** True only for who asked, by name, to do without the second opinion of poppler. */
export const WITHOUT_POPPLER = process.env.COMPAGNON_NO_POPPLER === '1';

/** Runs a program of poppler or qpdf on a file; says what to install when it is missing. */
export const run = (program: string, args: readonly string[]): { stdout: Buffer; stderr: string } => {
  const { error, status, stdout, stderr } = spawnSync(program, args, { maxBuffer: 64 * 1024 * 1024 });
  if (error)
    throw new Error(
      `${program} is missing: install poppler-utils (apt-get install poppler-utils), or set COMPAGNON_NO_POPPLER=1.`,
    );
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return { stdout, stderr: String(stderr) };
};

const withFile = <T>(bytes: Uint8Array, use: (path: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'cerfa-'));
  try {
    const path = join(folder, 'form.pdf');
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export type Word = { readonly page: number; readonly text: string; readonly rect: Rect };

const plainText = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Every word of the document with its box, points from the bottom-left corner; and what poppler complained about. */
export const wordsOf = (bytes: Uint8Array): { words: readonly Word[]; complaints: string } =>
  withFile(bytes, (path) => {
    const { stdout, stderr } = run('pdftotext', ['-bbox', path, '-']);
    const words = String(stdout)
      .split('<page ')
      .slice(1)
      .flatMap((page, at) => {
        const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
        const found = page.matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
        );
        return [...found].map(([, left, top, right, bottom, text = '']) => ({
          page: at + 1,
          text: plainText(text),
          rect: [Number(left), height - Number(bottom), Number(right), height - Number(top)] as Rect,
        }));
      });
    return { words, complaints: stderr };
  });

/** The words whose middle stands in a rect, in reading order. */
export const textInside = (
  words: readonly Word[],
  page: number,
  [left, bottom, right, top]: Rect,
): readonly Word[] =>
  words.filter(({ page: on, rect: [x0, y0, x1, y1] }) => {
    const x = (x0 + x1) / 2;
    const y = (y0 + y1) / 2;
    return on === page && x > left && x < right && y > bottom && y < top;
  });

const DPI = 144;

export type Picture = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** The page drawn by poppler, one grey byte by pixel, 144 dots an inch. */
export const drawPage = (bytes: Uint8Array, page: number): Picture =>
  withFile(bytes, (path) => {
    const at = String(page);
    run('pdftoppm', ['-gray', '-r', String(DPI), '-f', at, '-l', at, '-singlefile', path, `${path}-page`]);
    const file = readFileSync(`${path}-page.pgm`);
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
    if (!header) throw new Error('not a grey picture');
    return {
      width: Number(header[1]),
      height: Number(header[2]),
      grey: new Uint8Array(file.subarray(header[0].length)),
    };
  });

/** The pixels of a rect, row by row, its edge left out by `inset` points. */
export const pixelsInside = (
  picture: Picture,
  [left, bottom, right, top]: Rect,
  inset = 0,
): readonly number[] => {
  const scale = DPI / 72;
  const pageHeight = picture.height / scale;
  const pixels: number[] = [];
  for (let y = Math.ceil((pageHeight - top + inset) * scale); y < (pageHeight - bottom - inset) * scale; y++)
    for (let x = Math.ceil((left + inset) * scale); x < (right - inset) * scale; x++)
      pixels.push(picture.grey[y * picture.width + x] ?? 255);
  return pixels;
};

/** How many of the pixels are ink. */
export const ink = (pixels: readonly number[]): number => pixels.filter((grey) => grey < 100).length;

/** Whether qpdf is there: it saves files in ways no library of ours does, and is not required. */
export const HAS_QPDF = spawnSync('qpdf', ['--version']).status === 0;

/** The file as qpdf saves it with these options. */
export const savedByQpdf = (bytes: Uint8Array, options: readonly string[]): Uint8Array =>
  withFile(bytes, (path) => {
    run('qpdf', ['--warning-exit-0', ...options, path, `${path}-saved`]);
    return new Uint8Array(readFileSync(`${path}-saved`));
  });
