import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files as LibreOffice converts them to PDF, in one start of it; the profile is thrown away. */
export const pdfsByOffice = (
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name] ?? new Uint8Array());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const { error } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names],
      { cwd: folder, timeout: 120_000 },
    );
    if (error) throw new Error('soffice is missing: install LibreOffice (tests/setup/office.mjs says how).');
    return Object.fromEntries(
      names.map((name) => [
        name,
        new Uint8Array(readFileSync(join(folder, name.replace(/\.[a-z]+$/, '.pdf')))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
