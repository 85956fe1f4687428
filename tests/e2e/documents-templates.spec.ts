import ExcelJS from 'exceljs';
import { openOffice } from '@/lib/documents/gate';
import { paragraphsOf } from '@/lib/documents/templates/docx-places';
import { docx, link, paragraph, relations, wordDocument } from '../documents/gate/build';
import { expect, test } from './harness/fixtures';
import { openDocuments } from './pages/documents';
import { chooseFile, dropFile, type GivenFile, savedFile } from './pages/files';
import { back, createDossier, EXPERIMENTAL, loadDemo, onPath, panelBeside } from './pages/places';

const CHOOSE = 'Choisir un modèle (.docx ou .xlsx)';
const MODELS = 'Mes propres modèles Word et Excel';
const given = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const word = (...inside: readonly string[]): Uint8Array =>
  docx({ name: 'word/document.xml', content: wordDocument(inside.join('')) });
const textsOf = (bytes: Uint8Array): readonly string[] =>
  paragraphsOf(openOffice(new Uint8Array(bytes), 'docx')).map(({ text }) => text);

const MODEL = word(
  paragraph('Entreprise : ……………………'),
  paragraph('Salarié : {{salarie.nomComplet}}, SIRET {{siret_entreprise}}'),
  paragraph('Suivi par'),
  paragraph('{{#skills}}'),
  paragraph('{{competence}} {{competences.niveauRequis}}'),
  paragraph('{{/skills}}'),
);

test('a model is marked once and filled from any dossier: known names, unknown ones, places pointed at', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  await openDocuments(panel);
  await panel.getByRole('button', { name: MODELS }).click();
  await chooseFile(panel, CHOOSE, given('Attestation maison.docx', MODEL));
  await panel.getByRole('heading', { level: 1, name: 'Attestation maison' }).waitFor();
  await expect(panel.getByText('Zoé Diallo, née Lefèvre')).toBeVisible();
  const fill = panel.getByRole('button', { name: 'Remplir le modèle' });
  await expect(panel.getByRole('button', { name: 'Dites d’abord ce que sont 3 marques' })).toBeDisabled();

  const choose = async (label: string, words: string, option: string | RegExp) => {
    await panel.getByRole('combobox', { name: label }).fill(words);
    await panel.getByRole('option', { name: option }).first().click();
  };
  await choose('Donnée pour siret_entreprise', 'siret employeur', /SIRET/);
  await panel.getByRole('combobox', { name: 'Quelle liste répète-t-elle ?' }).selectOption('competences');
  await choose('Donnée pour competence', 'competence', /^(Compétences.*)?Compétence$/);
  await panel.getByRole('button', { name: 'Accepter : Entreprise' }).click();
  await panel.getByRole('heading', { name: 'Désigner un autre endroit' }).click();
  await panel.getByRole('searchbox', { name: 'Chercher un paragraphe ou une case' }).fill('suivi');
  await panel.getByRole('button', { name: /^Suivi par/ }).click();
  await choose('Donnée à y écrire', 'prenom nom tuteur', /Prénom et nom du tuteur/);

  await fill.click();
  await expect(panel.getByText('Le modèle est rempli, sans blanc.')).toBeVisible({ timeout: 20_000 });
  const file = await savedFile(panel, companion.profileDir, () =>
    panel.getByRole('button', { name: 'Enregistrer (Word)' }).click(),
  );
  expect(textsOf(file)).toEqual([
    'Entreprise : Maison Belleroche',
    'Salarié : Zoé Diallo, née Lefèvre, SIRET 999 123 458 00013',
    'Suivi par Paul Garnier',
    'Connaître les pains, leurs ingrédients et leurs allergènes 3',
    'Tenir et fermer la caisse 3',
    'Accueillir chaque client et proposer un conseil 3',
  ]);

  // Kept for the next dossier, under its new name, after the panel was closed and opened again.
  await panel.getByRole('textbox', { name: 'Nom du modèle' }).fill('Attestation');
  await panel.getByRole('textbox', { name: 'Nom du modèle' }).press('Enter');
  await panel.getByRole('heading', { level: 1, name: 'Attestation', exact: true }).waitFor();
  await panel.reload();
  await back(panel, 'Retour aux documents');
  await back(panel, 'Retour au dossier');
  await back(panel, 'Retour à la liste des dossiers');
  await createDossier(panel);
  await openDocuments(panel);
  await panel.getByRole('button', { name: MODELS }).click();
  await panel.getByRole('button', { name: /^Attestation/ }).click();
  await fill.click();
  await expect(panel.getByText(/Le modèle est rempli\. \d données restent en blanc/)).toBeVisible();
  expect(
    textsOf(
      await savedFile(panel, companion.profileDir, () =>
        panel.getByRole('button', { name: 'Enregistrer (Word)' }).click(),
      ),
    )[0],
  ).toBe('Entreprise : ');

  const erase = panel.getByRole('button', { name: /effacer|Effacer/ });
  await erase.click();
  await erase.click();
  await expect(panel.getByText('Aucun modèle pour le moment.')).toBeVisible();
  await panel.reload();
  await expect(panel.getByText('Aucun modèle pour le moment.')).toBeVisible();
});

test('an Excel model goes down its rows, the same file is kept once, and a hostile one not at all', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  await openDocuments(panel);
  await panel.getByRole('button', { name: MODELS }).click();
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Modèle');
  sheet.getCell('A1').value = 'Poste : {{poste.intitule}}';
  sheet.getCell('A3').value = '{{competences.intitule}}';
  sheet.getCell('B3').value = '{{competences.niveauRequis}}';
  const model = given('Grille.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  await chooseFile(panel, CHOOSE, model);
  await panel.getByRole('heading', { level: 1, name: 'Grille' }).waitFor();
  await expect(panel.getByText('Tenir et fermer la caisse')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Remplir le modèle' }).click();
  const saved = await savedFile(panel, companion.profileDir, () =>
    panel.getByRole('button', { name: 'Enregistrer (Excel)' }).click(),
  );
  const filled = new ExcelJS.Workbook();
  await filled.xlsx.load(new Uint8Array(saved).buffer);
  expect(filled.getWorksheet('Modèle')?.getCell('A1').value).toBe('Poste : Vendeuse-conseil en boulangerie');
  expect(filled.getWorksheet('Modèle')?.getCell('A4').value).toBe('Tenir et fermer la caisse');
  expect(filled.getWorksheet('Modèle')?.getCell('B5').value).toBe(3);

  await back(panel, 'Retour à mes modèles');
  await dropFile(panel, CHOOSE, { ...model, name: 'Copie.xlsx' });
  await panel.getByRole('heading', { level: 1, name: 'Grille' }).waitFor();
  await back(panel, 'Retour à mes modèles');
  for (const [bytes, says] of [
    [docx({ name: 'word/embeddings/x.exe', content: 'x' }), /objet ou un programme incorporé/],
    [docx({ name: 'word/vbaProject.bin', content: 'x' }), /il contient des macros/],
    [new TextEncoder().encode('Bonjour'), /ce n’est pas un fichier Word/],
  ] as const) {
    await dropFile(panel, CHOOSE, given('Modèle.docx', bytes));
    await expect(panel.getByRole('alert')).toContainText(says);
  }
  await expect(panel.getByRole('list', { name: 'Modèles gardés' }).getByRole('listitem')).toHaveCount(1);
  // A link that would fetch a picture is taken off before anything is filled.
  const fetching = docx(
    { name: 'word/document.xml', content: wordDocument(paragraph('{{poste.intitule}}')) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations(link('image', 'https://exemple.invalid/x.png', 'TargetMode="External"')),
    },
  );
  await dropFile(panel, CHOOSE, given('Lien.docx', fetching));
  await panel.getByRole('heading', { level: 1, name: 'Lien' }).waitFor();
});

test('every name that a model may use is found and copied from its page', async ({ companion }) => {
  const tab = await companion.newDossierTab();
  await companion.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await createDossier(tab);
  await openDocuments(tab);
  await tab.getByRole('button', { name: MODELS }).click();
  await tab.getByRole('button', { name: 'Comment marquer mon modèle' }).click();
  await tab.getByRole('searchbox', { name: 'Chercher un nom' }).fill('prenom tuteur');
  await tab.getByRole('button', { name: 'Copier la marque : Prénom et nom du tuteur' }).click();
  await expect(tab.getByText('Copié. Collez-le dans votre modèle.')).toBeVisible();
  const clipboard = () => tab.evaluate(() => navigator.clipboard.readText());
  expect(await clipboard()).toBe('{{tuteur.nomComplet}}');
  await tab.getByRole('button', { name: 'Copier toute la liste' }).click();
  await expect.poll(clipboard).toContain('{{competences.niveauRequis}}\tNiveau demandé');
  await back(tab, 'Retour à mes modèles');
  await back(tab, 'Retour aux documents');
  await back(tab, 'Retour au dossier');
  await onPath(tab);
});
