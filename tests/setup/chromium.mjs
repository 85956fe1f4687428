import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, mayInstall } from './apt.mjs';
import { findProgram } from './find-program.mjs';
import { SetupError } from './run-command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macPaths = () =>
  ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );

const windowsPaths = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);

const usualPaths = { darwin: macPaths, win32: windowsPaths };

/** The browser to drive: the environment's CHROMIUM, else a Chromium, Chrome or Edge of this machine. */
export function findChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new SetupError(`CHROMIUM names ${chosen}, which does not exist. Correct it or unset it.`);
  }
  return findProgram(NAMES, usualPaths[process.platform]?.() ?? []);
}

/** What a person must install by hand, by platform. */
export function chromiumAdvice(platform = process.platform) {
  const way = {
    darwin: 'brew install --cask chromium   (or Google Chrome from its own site)',
    win32: 'winget install --id Google.Chrome   (Microsoft Edge does too)',
    linux: [
      'Debian, as root:  apt-get update && apt-get install chromium fonts-dejavu-core fonts-liberation',
      'Fedora:           dnf install chromium',
      'Ubuntu:           snap install chromium   (or the Google Chrome .deb)',
    ].join('\n  '),
  }[platform];
  return [
    'No Chromium, Chrome or Edge was found on this machine. Install one:',
    `  ${way ?? 'a Chromium for your system'}`,
    'or set CHROMIUM to the full path of its program, then run the same command again.',
  ].join('\n');
}

const FONT_FOLDERS = { 'fonts-dejavu-core': 'dejavu', 'fonts-liberation': 'liberation' };
const missingFonts = () =>
  Object.entries(FONT_FOLDERS)
    .filter(([, folder]) => !existsSync(`/usr/share/fonts/truetype/${folder}`))
    .map(([name]) => name);

/** The browser's path, installed by apt on Debian as root; else a SetupError that says what to install. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) {
    if (mayInstall() && missingFonts().length > 0) await aptInstall(missingFonts());
    return found;
  }
  if (!mayInstall()) throw new SetupError(chromiumAdvice());
  await aptInstall(['chromium', ...missingFonts()]);
  const installed = findChromium();
  if (installed === undefined) throw new SetupError(chromiumAdvice());
  return installed;
}
