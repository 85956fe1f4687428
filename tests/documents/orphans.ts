import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block } from '@/lib/documents';
import { run } from '../cerfa/poppler';
import { unspaced } from './printed';
import { headings } from './words';

const pagesOf = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    const { stdout } = run('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-']);
    return String(stdout)
      .split('\f')
      .map((page) =>
        page
          .split('\n')
          .map(unspaced)
          .filter((line) => line !== ''),
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Headings that stand last on a page, above its foot. */
export const orphansOf = (bytes: Uint8Array, blocks: readonly Block[]): readonly string[] => {
  const titles = new Set(headings(blocks).map(unspaced));
  return pagesOf(bytes).flatMap((lines) => {
    const last = lines.filter((line) => !/Page\d+\/\d+$/.test(line)).at(-1);
    return last !== undefined && titles.has(last) ? [last] : [];
  });
};
