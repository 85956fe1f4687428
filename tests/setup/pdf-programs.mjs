import { aptInstall, mayInstall } from './apt.mjs';
import { findProgram } from './find-program.mjs';
import { SetupError } from './run-command.mjs';

/** Programs that open, check and save PDFs their own way, and the Debian package of each. */
const PACKAGES = { qpdf: 'qpdf', mutool: 'mupdf-tools' };

const missing = () => Object.keys(PACKAGES).filter((name) => findProgram([name]) === undefined);

/** What a person must install by hand, by platform. */
export function pdfProgramsAdvice(platform = process.platform) {
  const way = {
    darwin: 'brew install qpdf mupdf-tools',
    win32: 'winget install --id QPDF.QPDF, and mutool from mupdf.com',
    linux: 'as root: apt-get update && apt-get install qpdf mupdf-tools',
  }[platform];
  return `${missing().join(' and ')} not found. Install:\n  ${way ?? 'qpdf and mupdf-tools for your system'}`;
}

/** qpdf and mutool, installed by apt on Debian as root; else a SetupError that says what to install. */
export async function ensurePdfPrograms() {
  if (missing().length === 0) return;
  if (!mayInstall()) throw new SetupError(pdfProgramsAdvice());
  await aptInstall(missing().map((name) => PACKAGES[name]));
  if (missing().length > 0) throw new SetupError(pdfProgramsAdvice());
}
