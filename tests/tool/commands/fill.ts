import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../answer';
import { BadUse, onlyFile, readArguments, readBytes, wanted } from '../arguments';
import { readDossier } from '../dossier';
import { frontOf } from '../filling/portal-front';
import { loopbackAddress } from '../page-address';

const HOST = 'messervicesenligne.opcoep.fr';
const PATIENCE_MS = 60_000;

/** The extension as it ships; built on the first use. */
async function ensureBuilt(): Promise<void> {
  const { ROOT, runCommand, say } = await import('../../setup/run-command.mjs');
  if (process.env.COMPAGNON_EXTENSION !== undefined) return;
  if (existsSync(join(ROOT, '.output/chrome-mv3/manifest.json'))) return;
  say('Construction de l’extension…');
  const { code } = await runCommand(process.execPath, [
    join(ROOT, 'node_modules/wxt/bin/wxt.mjs'),
    'build',
    '-b',
    'chrome',
  ]);
  if (code !== 0) throw new Error('l’extension n’a pas pu être construite');
}

/** Fills a page of this machine with the built extension, through its real panel, as if it were the portal. */
export async function fillPage(args: readonly string[]): Promise<Answer> {
  const { files, text } = readArguments(args, { dossier: { type: 'string' } });
  const page = loopbackAddress(onlyFile(files));
  const path = wanted(text('dossier'), '--dossier');
  const { fields } = readDossier(path);
  await ensureBuilt();
  const { launchCompanion } = await import('../../e2e/harness');
  const { importFile } = await import('../../e2e/story/import');
  const { fillScreen } = await import('../../e2e/story/portal');
  const { openPortalScreen } = await import('../filling/panel-steps');
  const { witness, seen } = await import('../filling/witness');
  const { reportOf } = await import('../filling/report');
  const front = await frontOf(page);
  const companion = await launchCompanion({ hosts: { [HOST]: front.port } });
  try {
    const tab = await companion.context.newPage();
    await tab.goto(`https://${HOST}${page.pathname}${page.search}${page.hash}`).catch(() => {
      throw new BadUse(`Cette page ne s’ouvre pas : ${page.href}`);
    });
    const panel = await companion.openPanel(tab);
    await witness(panel);
    panel.setDefaultTimeout(PATIENCE_MS);
    await importFile(panel, 'dossier.json', new TextDecoder().decode(readBytes(path)));
    const refusal = await openPortalScreen(panel);
    if (refusal !== undefined)
      return { json: { error: { code: 'portal', message: refusal } }, exit: 1, notes: [refusal] };
    await fillScreen(panel, { sensitive: true });
    const { fillings, last } = await seen(panel);
    if (last === undefined) throw new Error('la page n’a pas été lue');
    const json = reportOf(fillings, last, fields);
    return { json, exit: json.some(({ wanted: value, accepted }) => value !== null && !accepted) ? 1 : 0 };
  } finally {
    await companion.close();
    front.close();
  }
}
