import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { writeFeuilleDeRoute } from '@/lib/documents/xlsx';
import { experimental } from '@/lib/domain/demo/experimental';
import { docx, paragraph, wordDocument } from '../../documents/gate/build';
import { makeDocuments, paperCard } from './documents';
import { dropFile, type GivenFile } from './files';

type Place = {
  readonly name: string;
  /** The end of the address of the screen. */
  readonly place: string;
  readonly show: (page: Page) => Promise<void>;
};

const given = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

const MODEL = docx({
  name: 'word/document.xml',
  content: wordDocument(
    [
      'Entreprise : ……………………',
      'Tuteur : ……………………',
      'Salarié : {{salarie.nomComplet}}, né le {{salarie.dateNaissance}}',
      'Suivi par {{referent}}',
      '{{#competences}}{{intitule}}{{/competences}}',
      'Observations du service des ressources humaines',
    ]
      .map(paragraph)
      .join(''),
  ),
});

/** A feuille de route of the example with everything a review can hold: changed, added, gone, and what cannot be read. */
const edited = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeFeuilleDeRoute(experimental, '2026-11-25')).bytes.slice().buffer);
  const rows = book.getWorksheet('Positionnement');
  rows?.eachRow((row) => {
    const id = row.getCell(1).value;
    if (id === 'c1') row.getCell(6).value = 2;
    if (id === 'c2') row.getCell(9).value = 'beaucoup';
    if (id === 'c3') for (let at = 1; at < 12; at += 1) row.getCell(at).value = null;
    if (id === 'nouveau-1') row.getCell(3).value = 'Ranger la réserve et tenir l’inventaire';
  });
  book.getWorksheet('Bilan')?.eachRow((row) => {
    if (row.getCell(1).value === 'champ:evaluation.bilanFinal') row.getCell(3).value = 'Bilan réécrit à deux';
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** The screens of the documents, each as it is reached in the dossier of the example. */
export const DOCUMENT_SCREENS: readonly Place[] = [
  {
    name: '20-documents',
    place: '/documents',
    show: (page) => page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor(),
  },
  {
    name: '21-documents-faits',
    place: '/documents',
    show: async (page) => {
      await makeDocuments(page, 5);
      await paperCard(page, 'fiche-poste')
        .getByRole('button', { name: /^Aperçu/ })
        .click();
      await page.locator('canvas[aria-label^="Aperçu de la page 1"][data-drawn=true]').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: '22-feuille-lue',
    place: '/feuille-lue',
    show: async (page) => {
      await dropFile(
        page,
        'Choisir la feuille de route (.xlsx)',
        given('feuille-de-route.xlsx', await edited()),
      );
      await page.getByText(/différences? avec le dossier/).waitFor();
    },
  },
  {
    name: '23-modele',
    place: '/modeles',
    show: async (page) => {
      await dropFile(
        page,
        'Choisir un modèle (.docx ou .xlsx)',
        given('Attestation de présence et de suivi.docx', MODEL),
      );
      await page.getByText('Ce nom n’est pas connu').waitFor();
      await page.getByRole('heading', { name: 'Désigner un autre endroit' }).click();
    },
  },
  {
    name: '24-modele-rempli',
    place: '/modeles',
    show: async (page) => {
      await page.getByRole('combobox', { name: 'Donnée pour referent' }).fill('rqth');
      await page.getByRole('option').first().click();
      await page.getByRole('button', { name: 'Remplir le modèle' }).click();
      await page.getByRole('button', { name: 'Enregistrer (Word)' }).waitFor();
    },
  },
  {
    name: '24-competences',
    place: '/competences',
    show: async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Compétences du poste' }).waitFor();
      await page.locator('main summary').first().click();
      await page.getByLabel('Niveau demandé par le poste').waitFor();
    },
  },
  {
    name: '24-modules',
    place: '/modules',
    show: async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Modules du parcours' }).waitFor();
      await page.locator('main summary').first().click();
      await page.getByLabel('Qui forme').waitFor();
    },
  },
  {
    name: '25-marques',
    place: '/marques',
    show: (page) => page.getByRole('heading', { level: 1, name: 'Comment marquer mon modèle' }).waitFor(),
  },
  {
    name: '26-modeles',
    place: '/modeles',
    show: (page) => page.getByRole('list', { name: 'Modèles gardés' }).waitFor(),
  },
];
