import { aptInstall, mayInstall } from './apt.mjs';
import { findProgram } from './find-program.mjs';
import { SetupError } from './run-command.mjs';

/** LibreOffice without its windows: Writer for docx, Calc for xlsx. */
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

export const hasOffice = () => findProgram(['soffice']) !== undefined;

/** What a person must install by hand, by platform. */
export function officeAdvice(platform = process.platform) {
  const way = {
    darwin: 'brew install --cask libreoffice, then put soffice on PATH',
    win32: 'winget install --id TheDocumentFoundation.LibreOffice, then put soffice on PATH',
    linux: `as root: apt-get update && apt-get install --no-install-recommends ${PACKAGES.join(' ')}`,
  }[platform];
  return `soffice (LibreOffice) was not found. Install:\n  ${way ?? 'LibreOffice for your system'}`;
}

/** LibreOffice, installed by apt on Debian as root; else a SetupError that says what to install. */
export async function ensureOffice() {
  if (hasOffice()) return;
  if (!mayInstall()) throw new SetupError(officeAdvice());
  await aptInstall(PACKAGES);
  if (!hasOffice()) throw new SetupError(officeAdvice());
}
