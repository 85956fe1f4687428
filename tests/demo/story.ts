import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { DEMOS } from '../../lib/domain/demo';
import { launchCompanion } from '../e2e/harness';
import { fillScreen, type Said } from '../e2e/story/portal';
import { HOST, startReplica } from '../replica/server.mjs';
import { saveDownload } from './download';
import { registerOf } from './register';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUTPUT = join(ROOT, 'output');
const OFFICIAL = join(ROOT, '../shared/cerfa/cerfa_12434-05.pdf');

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const keep = process.argv.includes('--keep');
const asked = argument('--template');
// npm runs us at the root: a path is the one of the folder where the person stands.
const named = asked === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), asked);
const template = named ?? (existsSync(OFFICIAL) ? OFFICIAL : undefined);
const started = Date.now();
const marks: Record<string, number> = {};

/** Tells a step and how long the one before it took. */
const tell = (name: string, words: string) => {
  marks[name] = Date.now() - started;
  process.stdout.write(`[${(marks[name] / 1000).toFixed(1).padStart(5)} s] ${words}\n`);
};

const shot = (page: Page, name: string) => page.screenshot({ path: join(OUTPUT, `${name}.png`) });

const openDemo = async (panel: Page) => {
  await panel.getByRole('button', { name: 'Exemple : contrat expérimental (2023)' }).click();
  await panel.getByRole('heading', { name: 'Outils' }).waitFor();
};

const countFindings = async (panel: Page) => {
  await panel.getByRole('button', { name: /^Contrôler le dossier/ }).click();
  await panel.getByRole('heading', { name: 'Contrôle du dossier' }).waitFor();
  const verdict = await panel.getByText(/Rien de bloquant trouvé|Ne déposez pas encore/).textContent();
  const parts = await panel.locator('main section h2').allTextContents();
  await shot(panel, '02-controle');
  await panel.getByRole('button', { name: 'Retour au dossier' }).click();
  return { verdict, parts };
};

const fillCerfa = async (panel: Page, profileDir: string) => {
  await panel.getByRole('button', { name: /^Remplir le Cerfa/ }).click();
  if (template !== undefined) {
    const chooser = panel.waitForEvent('filechooser');
    await panel.getByRole('button', { name: 'Choisir le Cerfa vierge (PDF)' }).click();
    await (await chooser).setFiles(template);
    await panel
      .getByRole('heading', { name: /^(Formulaire Cerfa|Fac-similé d’essai du Cerfa) 12434/ })
      .waitFor();
  }
  await panel.getByRole('button', { name: 'Remplir le Cerfa' }).click();
  const words = await panel.getByText(/cases? remplies?/).textContent();
  for (const number of [1, 2]) {
    const page = panel.locator(
      `canvas[aria-label="Aperçu de la page ${number} du Cerfa rempli"][data-drawn=true]`,
    );
    await page.waitFor();
    const url = await page.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL('image/png'));
    writeFileSync(join(OUTPUT, `cerfa-page-${number}.png`), Buffer.from(url.split(',')[1] ?? '', 'base64'));
  }
  await shot(panel, '03-cerfa');
  const bytes = await saveDownload(panel, profileDir, () =>
    panel.getByRole('button', { name: /^Enregistrer le (PDF|fac-similé)/ }).click(),
  );
  writeFileSync(join(OUTPUT, 'cerfa-12434.pdf'), bytes);
  await panel.getByRole('button', { name: 'Retour au dossier' }).click();
  return {
    widgets: Number(/\d+/.exec(words ?? '')?.[0] ?? 0),
    bytes: bytes.length,
  };
};

const heading = async (page: Page) => (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

/** The wizard's last screen is the one with nothing after it. */
const isLastScreen = async (page: Page) => (await nextButton(page).count()) === 0;
const nextButton = (page: Page) => page.getByRole('button', { name: 'Suivant', exact: true });

const fillPortal = async (panel: Page, page: Page) => {
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
  const screens: { title: string; said: readonly Said[] }[] = [];
  for (let number = 1; ; number += 1) {
    const title = await heading(page);
    if (await isLastScreen(page)) break;
    const asks = (await page.locator('main input, main select, main textarea').count()) > 0;
    const said = asks ? await fillScreen(panel, { sensitive: true }) : [];
    const accepted = said.filter(({ outcome }) => outcome === 'accepted').length;
    if (said.length > 0) {
      screens.push({ title, said });
      await shot(page, `04-portail-${number}`);
      await shot(panel, `04-panneau-${number}`);
    }
    tell(`portail-${number}`, `Portal « ${title} »: ${accepted} of ${said.length} writes accepted`);
    await nextButton(page).click();
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title);
  }
  await shot(page, '05-portail-recapitulatif');
  return screens;
};

const demo = DEMOS.find(({ id }) => id === 'experimental-2023');
if (demo === undefined) throw new Error('no demo dossier');
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

const play = async () => {
  const replica = await startReplica({
    register: registerOf(demo.file.fields),
  });
  const visible = process.platform !== 'linux' || process.env.DISPLAY !== undefined;
  const companion = await launchCompanion({
    hosts: { [HOST]: replica.port },
    headless: !visible,
  });
  const profileDir = companion.profileDir;
  tell('start', `Chromium is open with the extension${visible ? '' : ' (no display: headless)'}`);
  const page = companion.context.pages()[0] ?? (await companion.context.newPage());
  await page.goto(replica.url({ skin: 'react', seed: 0, session: 'demo' }));
  const panel = await companion.openPanel(page);
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await shot(panel, '00-accueil');
  await openDemo(panel);
  await shot(panel, '01-dossier');
  tell('dossier', `Demo dossier loaded: ${demo.title}`);
  const checked = await countFindings(panel);
  tell('controle', `Checked as of ${demo.day}: ${checked.verdict}`);
  const cerfa = await fillCerfa(panel, profileDir);
  tell(
    'cerfa',
    `Cerfa filled: ${cerfa.widgets} boxes, ${template === undefined ? 'stand-in form' : 'official form'}`,
  );
  const screens = await fillPortal(panel, page);
  const said = screens.flatMap((screen) => screen.said);
  const submits = replica.submits('demo');
  const by = (outcome: string) => said.filter((one) => one.outcome === outcome).length;
  const report = {
    dossier: demo.id,
    day: demo.day,
    findings: checked,
    cerfa: { ...cerfa, form: template === undefined ? 'stand-in' : 'official' },
    portal: {
      written: said.length,
      verified: by('accepted'),
      corrected: by('corrected') + by('overwritten'),
      left: said.length - by('accepted') - by('corrected') - by('overwritten'),
      submits,
      reachedLastScreen: await isLastScreen(page),
      screens,
    },
    timesMs: marks,
  };
  writeFileSync(join(OUTPUT, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  tell('end', `Portal: ${said.length} writes, ${by('accepted')} verified, ${submits} submitted (must be 0)`);
  process.stdout.write(
    `Done. Look in ${OUTPUT}: cerfa-12434.pdf, the PNGs of its pages, of the panel and of the portal, report.json.\n`,
  );
  if (keep) {
    process.stdout.write('The browser stays open (--keep): close it to end.\n');
    await companion.context.waitForEvent('close', { timeout: 0 });
  } else await companion.close();
  await replica.close();
  if (submits !== 0 || !report.portal.reachedLastScreen || by('accepted') === 0) process.exitCode = 1;
};

await play();
