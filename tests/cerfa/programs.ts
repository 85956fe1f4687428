import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const found = new Map<string, boolean>();

/** Whether a program is on this machine. */
export const has = (program: string): boolean => {
  const known = found.get(program) ?? spawnSync('which', [program]).status === 0;
  found.set(program, known);
  return known;
};

/** Runs a program in a folder of its own that holds `files`; answers what it said and the files asked for. */
export const runOn = (
  program: string,
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array | string>>,
  wanted: readonly string[] = [],
): { readonly status: number; readonly said: string; readonly out: readonly Uint8Array[] } => {
  const cwd = mkdtempSync(join(tmpdir(), 'cerfa-program-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    const { error, status, stdout, stderr } = spawnSync(program, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
    if (error) throw new Error(`${program} is missing: apt-get install it, as tests/setup does.`);
    const out = wanted.map((name) => new Uint8Array(readFileSync(join(cwd, name))));
    return { status: status ?? -1, said: `${stdout}${stderr}`, out };
  } finally {
    rmSync(cwd, { recursive: true });
  }
};

/** The file another program makes of ours: `args` name in.pdf and out.pdf. Fails when the program does. */
export const savedBy = (
  program: string,
  args: readonly string[],
  bytes: Uint8Array,
  more: Readonly<Record<string, Uint8Array | string>> = {},
): Uint8Array => {
  const cwd = { 'in.pdf': bytes, ...more };
  const { out } = runOn(program, args, cwd, ['out.pdf']);
  const [saved] = out;
  if (!saved) throw new Error(`${program} saved nothing`);
  return saved;
};
