import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../cerfa/poppler';

/** The text of a PDF as poppler copies it in the order of drawing, without any space. */
export const printed = (bytes: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    const { stdout, stderr } = run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']);
    if (stderr !== '') throw new Error(`poppler complains: ${stderr}`);
    return unspaced(String(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Without any space, hyphens all alike: lines are cut where the page wants. */
export const unspaced = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u2011/g, '-')
    .replace(/\s/g, '');
