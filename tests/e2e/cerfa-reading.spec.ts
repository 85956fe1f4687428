import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { fillCerfa } from '@/lib/cerfa';
import { DOSSIERS, readable } from '../cerfa/dossiers';
import { FONT, official, standIn } from '../cerfa/forms';
import { expect, test } from './harness/fixtures';
import { fillForm, openCerfa } from './pages/cerfa';
import { box, type } from './pages/fields';
import { CHOOSE_FORM, chooseFile, type GivenFile, OPEN_DOSSIER } from './pages/files';
import {
  back,
  cards,
  createDossier,
  loadDemo,
  ORDINARY,
  onPath,
  openFields,
  panelBeside,
  saved,
} from './pages/places';

const READ = 'Choisir un Cerfa rempli (PDF)';
const template = official ?? standIn;
const fields = DOSSIERS[0]?.fields ?? {};

const cerfa = async (values: Readonly<Record<string, unknown>>, flatten = false): Promise<GivenFile> => ({
  name: 'rempli.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from((await fillCerfa(values, template, FONT, { flatten })).bytes),
});

const group = (panel: Page, title: string) =>
  panel.locator('details', { has: panel.getByRole('heading', { name: title, exact: true }) });
const shot = (panel: Page, name: string) =>
  process.env.SHOTS === undefined
    ? undefined
    : panel.screenshot({ path: `${process.env.SHOTS}/${name}.png` });

const openReading = async (panel: Page): Promise<void> => {
  await openCerfa(panel);
  await panel.getByRole('button', { name: 'Lire ou comparer un Cerfa déjà rempli' }).click();
  await panel.getByRole('heading', { level: 1, name: 'Lire un Cerfa rempli' }).waitFor();
};

test('a flat copy is looked at before it becomes a dossier; a scan is refused with the reason', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await chooseFile(panel, OPEN_DOSSIER, await cerfa(fields, true));
  await expect(panel.getByText('Copie sans cases du Cerfa 12434*05')).toBeVisible({ timeout: 20_000 });
  await expect(
    panel.getByText(`${Object.keys(readable(fields)).length} réponses lues à leur place`),
  ).toBeVisible();
  await shot(panel, 'new-from-flat');
  await panel.getByRole('checkbox', { name: /^Nom d’usage/ }).uncheck();
  await panel.getByRole('button', { name: 'Créer le dossier avec 83 réponses' }).click();
  await shot(panel, 'created');
  await onPath(panel);
  await openFields(panel, 'Salarié');
  await expect(box(panel, 'salarie.nomNaissance')).toHaveValue('Nguyễn');
  await expect(box(panel, 'salarie.nomUsage')).toHaveValue('');

  await back(panel, 'Retour aux cinq étapes');
  await openReading(panel);
  const scan = await PDFDocument.create();
  scan.addPage().drawRectangle({ x: 0, y: 0, width: 595, height: 842 });
  const buffer = Buffer.from(await scan.save());
  await chooseFile(panel, READ, { name: 'scan.pdf', mimeType: 'application/pdf', buffer });
  await expect(panel.getByRole('alert')).toContainText('ne contient aucun texte lisible');
});

test('only what is ticked is taken from a filled form, and nothing is replaced silently', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await createDossier(panel);
  await openFields(panel, 'Salarié');
  await type(panel, 'salarie.nomNaissance', 'Martin');
  await type(panel, 'salarie.prenom', 'D’Œuvre-Élie');
  await saved(panel);
  await back(panel, 'Retour aux cinq étapes');
  await openReading(panel);
  await chooseFile(panel, READ, await cerfa(fields));
  await expect(panel.getByText('réponses lues dans les cases du formulaire')).toBeVisible({
    timeout: 20_000,
  });
  await expect(group(panel, 'Différents').getByRole('checkbox')).not.toBeChecked();
  await expect(group(panel, 'Différents')).toContainText('Martin');
  await expect(group(panel, 'Différents')).toContainText('Nguyễn');
  await shot(panel, 'reading');
  await group(panel, 'Seulement dans le PDF').getByRole('button', { name: 'Tout décocher' }).click();
  await panel.getByRole('checkbox', { name: /^Nom de naissance/ }).check();
  await shot(panel, 'reading-ticked');
  await panel.getByRole('button', { name: 'Reprendre 1 réponse dans le dossier' }).click();
  await expect(panel.getByText('1 réponse reprise dans le dossier')).toBeVisible();
  await expect(group(panel, 'Différents')).toHaveCount(0);
  await saved(panel);

  await chooseFile(
    panel,
    'Comparer ce PDF avec un autre (PDF)',
    await cerfa({ ...fields, 'salarie.prenom': 'Zoé' }, true),
  );
  await expect(group(panel, 'Différents')).toContainText('Zoé', { timeout: 20_000 });
  await expect(group(panel, 'Différents').getByRole('listitem')).toHaveCount(1);
  await expect(panel.getByRole('checkbox')).toHaveCount(0);
  await shot(panel, 'two-files');
});

test('a text too long for its box is told with its place before anything is saved', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, ORDINARY);
  await openFields(panel, 'Employeur');
  await type(
    panel,
    'employeur.adresse.voie',
    'avenue de l’Abbé-de-l’Épée prolongée et du Maréchal-de-Lattre-de-Tassigny',
  );
  await type(panel, 'employeur.denomination', 'Association départementale pour la promotion des métiers');
  await saved(panel);
  await back(panel, 'Retour aux cinq étapes');
  await openCerfa(panel);
  await chooseFile(panel, CHOOSE_FORM, {
    name: 'cerfa.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(template),
  });
  await fillForm(panel);
  await expect(panel.getByText(/, page 1\s: \d+ caractères, la case en contient \d+\./)).toBeVisible();
  await shot(panel, 'too-long');
  await expect(panel.getByRole('button', { name: 'Enregistrer le PDF' })).toBeVisible();
  expect(await cards(panel).count()).toBe(0);
});
