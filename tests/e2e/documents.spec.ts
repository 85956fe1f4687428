import { PDFDocument } from 'pdf-lib';
import { cerfaFields } from '@/components/cerfa/cerfa-fields';
import { readCerfa } from '@/lib/cerfa';
import { openOffice } from '@/lib/documents/gate';
import { paragraphsOf } from '@/lib/documents/templates/docx-places';
import { readFeuilleDeRoute } from '@/lib/documents/xlsx';
import { experimental } from '@/lib/domain/demo/experimental';
import { readable } from '../cerfa/dossiers';
import { printed, unspaced } from '../documents/printed';
import { expect, test } from './harness/fixtures';
import { inked } from './pages/cerfa';
import { makeDocuments, openDocuments, paperCard, tickOnly, unzipped } from './pages/documents';
import { focusedField, type } from './pages/fields';
import { savedFile } from './pages/files';
import { back, EXPERIMENTAL, loadDemo, openStep, panelBeside, saved } from './pages/places';

const bytesOf = (file: Uint8Array | undefined): Uint8Array<ArrayBuffer> => new Uint8Array(file ?? []);
const wordsOf = (file: Uint8Array | undefined): string =>
  paragraphsOf(openOffice(bytesOf(file), 'docx'))
    .map(({ text }) => text)
    .join('\n');

test('the five documents of the example are made, looked at, and saved in one zip that the readers open', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  await openDocuments(panel);
  await expect(paperCard(panel, 'fiche-poste')).toContainText('complet');
  await makeDocuments(panel, 5);

  await paperCard(panel, 'feuille-route')
    .getByRole('button', { name: 'Aperçu de la feuille de route' })
    .click();
  const first = panel.locator('canvas[aria-label="Aperçu de la page 1 de la feuille de route"]');
  await expect(first).toHaveAttribute('data-drawn', 'true', { timeout: 20_000 });
  await expect.poll(() => inked(first)).toBeGreaterThan(0.01);
  // A landscape page is shown as one, not squeezed into a portrait.
  const shape = await first.boundingBox();
  expect((shape?.width ?? 0) / (shape?.height ?? 1)).toBeGreaterThan(1.3);
  await paperCard(panel, 'parcours').getByRole('button', { name: 'Aperçu du parcours de formation' }).click();
  await expect(
    panel.locator('canvas[aria-label^="Aperçu de la page 1 du parcours"][data-drawn=true]'),
  ).toBeVisible();
  await expect(first).toHaveCount(0);

  const zip = await savedFile(panel, companion.profileDir, () =>
    panel.getByRole('button', { name: 'Enregistrer 9 fichiers (zip)' }).click(),
  );
  const files = unzipped(zip);
  expect([...files.keys()].sort()).toEqual([
    'certificat-de-realisation.docx',
    'certificat-de-realisation.pdf',
    'fac-simile-sans-valeur.pdf',
    'feuille-de-route.pdf',
    'feuille-de-route.xlsx',
    'fiche-de-poste.docx',
    'fiche-de-poste.pdf',
    'parcours-de-formation.docx',
    'parcours-de-formation.pdf',
  ]);
  const said = {
    'fiche-de-poste': 'Vendeuse-conseil en boulangerie',
    'parcours-de-formation': 'Produits, ingrédients et allergènes',
    'certificat-de-realisation': 'Maison Belleroche',
  };
  for (const [name, words] of Object.entries(said)) {
    expect(wordsOf(files.get(`${name}.docx`)), name).toContain(words);
    expect(printed(bytesOf(files.get(`${name}.pdf`))), name).toContain(unspaced(words));
  }
  expect(printed(bytesOf(files.get('feuille-de-route.pdf')))).toContain(
    unspaced('Tenir et fermer la caisse'),
  );
  expect(readFeuilleDeRoute(bytesOf(files.get('feuille-de-route.xlsx')), experimental)).toEqual({
    changes: [],
    unknown: [],
    faults: [],
  });
  const form = await readCerfa(bytesOf(files.get('fac-simile-sans-valeur.pdf')));
  expect(form.fields).toEqual(readable(cerfaFields(experimental.fields) as typeof form.fields));
  expect((await PDFDocument.load(bytesOf(files.get('fiche-de-poste.pdf')))).getTitle()).toBe(
    'Fiche de poste',
  );
});

test('a blank is one click away, documents of former values cannot be saved, and one file is saved as it is', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  await openStep(panel, 1);
  await type(panel, 'poste.missions', '');
  await saved(panel);
  await back(panel, 'Retour aux cinq étapes');
  await openDocuments(panel);
  const card = paperCard(panel, 'fiche-poste');
  await expect(card).toContainText('1 blanc');
  await tickOnly(panel, 'fiche-poste');
  await makeDocuments(panel, 1);
  await expect(card.getByRole('button', { name: /^Word/ })).toBeVisible();
  await card.locator('summary').click();
  await card.getByRole('button', { name: 'Missions', exact: true }).click();
  await expect.poll(() => focusedField(panel)).toBe('poste.missions');
  await type(panel, 'poste.missions', 'Tenir la caisse');
  await saved(panel);
  await panel.goBack();
  await expect(card).toContainText('complet');
  await expect(card.getByRole('button', { name: /^Word/ })).toHaveCount(0);

  await tickOnly(panel, 'fiche-poste');
  await panel.getByRole('checkbox', { name: 'PDF pour imprimer' }).uncheck();
  await makeDocuments(panel, 1);
  const word = await savedFile(panel, companion.profileDir, () =>
    panel.getByRole('button', { name: 'Enregistrer le fichier' }).click(),
  );
  expect(wordsOf(word)).toContain('Tenir la caisse');
});

test('the making can be stopped, and a document that cannot be made says why beside those that can', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  await openStep(panel, 1);
  await type(panel, 'poste.outils', 'Balance 秤');
  await saved(panel);
  await back(panel, 'Retour aux cinq étapes');
  await openDocuments(panel);
  await panel.getByRole('button', { name: 'Préparer 5 documents' }).click();
  await panel.getByRole('button', { name: 'Arrêter' }).click();
  await expect(panel.getByText('La préparation est arrêtée. Rien n’a été enregistré.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Aperçu' })).toHaveCount(0);

  await makeDocuments(panel, 5);
  await expect(paperCard(panel, 'fiche-poste').getByRole('alert')).toContainText('U+79E4');
  await expect(paperCard(panel, 'parcours').getByRole('button', { name: /^PDF/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Enregistrer 7 fichiers (zip)' })).toBeVisible();
});
