import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file as LibreOffice saves it in other formats, one after the other; the last is answered. */
export const savedByOffice = (bytes: Uint8Array, from: string, ...formats: readonly string[]): Uint8Array => {
  const cwd = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    let name = `in.${from}`;
    writeFileSync(join(cwd, name), bytes);
    for (const [at, format] of formats.entries()) {
      const out = `out${at}`;
      const { error, status, stderr } = spawnSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${cwd}/profile`,
          '--convert-to',
          format,
          '--outdir',
          join(cwd, out),
          join(cwd, name),
        ],
        { timeout: 60_000 },
      );
      if (error) throw new Error('LibreOffice is missing: apt-get install it, as tests/setup does.');
      if (status !== 0) throw new Error(`soffice: ${String(stderr)}`);
      name = `${out}/in.${format}`;
    }
    return new Uint8Array(readFileSync(join(cwd, name)));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
};
