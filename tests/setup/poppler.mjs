import { aptInstall, mayInstall } from './apt.mjs';
import { findProgram } from './find-program.mjs';
import { SetupError } from './run-command.mjs';

const PROGRAMS = ['pdftotext', 'pdftoppm'];

/** Whether the two poppler programs that read PDFs back are on this machine. */
export const hasPoppler = () => PROGRAMS.every((name) => findProgram([name]) !== undefined);

/** What a person must install by hand, by platform. */
export function popplerAdvice(platform = process.platform) {
  const way = {
    darwin: 'brew install poppler',
    win32: 'winget install --id oschwartz10612.Poppler',
    linux: 'as root: apt-get update && apt-get install poppler-utils   (Fedora: dnf install poppler-utils)',
  }[platform];
  return `pdftotext and pdftoppm (poppler) were not found. Install them:\n  ${way ?? 'poppler for your system'}`;
}

/** Poppler, installed by apt on Debian as root; else a SetupError that says what to install. */
export async function ensurePoppler() {
  if (hasPoppler()) return;
  if (!mayInstall()) throw new SetupError(popplerAdvice());
  await aptInstall(['poppler-utils']);
  if (!hasPoppler()) throw new SetupError(popplerAdvice());
}
