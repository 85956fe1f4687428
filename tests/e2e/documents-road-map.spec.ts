import ExcelJS from 'exceljs';
import { readFeuilleDeRoute, writeFeuilleDeRoute } from '@/lib/documents/xlsx';
import { experimental } from '@/lib/domain/demo/experimental';
import { docx, xlsx } from '../documents/gate/build';
import { expect, test } from './harness/fixtures';
import { makeDocuments, openDocuments, paperCard, tickOnly } from './pages/documents';
import { chooseFile, dropFile, type GivenFile, savedFile } from './pages/files';
import { back, EXPERIMENTAL, loadDemo, openFields, panelBeside, saved } from './pages/places';

const CHOOSE = 'Choisir la feuille de route (.xlsx)';
const given = (bytes: Uint8Array, name = 'feuille-de-route.xlsx'): GivenFile => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

/** Edits as a person makes them in Excel: a level, hours that were there, a skill added, a review rewritten. */
const edited = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = (name: string): ExcelJS.Worksheet => {
    const found = book.getWorksheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const position = sheet('Positionnement');
  position.eachRow((row) => {
    const id = row.getCell(1).value;
    if (id === 'c1') row.getCell(6).value = 2;
    if (id === 'c2') row.getCell(9).value = 65;
    if (id !== 'nouveau-1') return;
    row.getCell(3).value = 'Ranger la réserve';
    row.getCell(4).value = 'Savoir-faire';
    row.getCell(5).value = 3;
  });
  sheet('Bilan').eachRow((row) => {
    if (row.getCell(1).value === 'champ:evaluation.bilanFinal') row.getCell(3).value = 'Bilan réécrit à deux';
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};

test('an edited feuille de route comes back tick by tick, in one change that can be taken back', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  await openDocuments(panel);
  await tickOnly(panel, 'feuille-route');
  await makeDocuments(panel, 1);
  const excel = () =>
    savedFile(panel, companion.profileDir, () =>
      paperCard(panel, 'feuille-route')
        .getByRole('button', { name: /^Excel/ })
        .click(),
    );
  const file = await edited(await excel());

  await panel.getByRole('button', { name: 'Relire une feuille de route modifiée' }).click();
  await chooseFile(panel, CHOOSE, given(file));
  await expect(panel.getByText('4 différences avec le dossier')).toBeVisible({ timeout: 20_000 });
  const level = panel.getByRole('checkbox', { name: /^Niveau constaté/ });
  const hours = panel.getByRole('checkbox', { name: /^Heures prévues/ });
  const added = panel.getByRole('checkbox', { name: /^Ranger la réserve/ });
  // Nothing is replaced unasked: only the new row is ticked.
  await expect(level).not.toBeChecked();
  await expect(added).toBeChecked();
  await expect(hours.locator('xpath=ancestor::label')).toContainText(/Avant\s: 60\sh.*Après\s: 65\sh/);
  await hours.check();
  await panel.getByRole('checkbox', { name: /^Bilan final/ }).check();
  await panel.getByRole('button', { name: 'Reprendre 3 changements' }).click();
  await expect(panel.getByText('3 changements repris dans le dossier, en une seule fois.')).toBeVisible();
  await expect(level).toBeVisible();
  await expect(hours).toHaveCount(0);
  await saved(panel);

  const history = async () => {
    await panel.goto(panel.url().replace('feuille-lue', 'historique'));
    await panel.locator('[data-history]').first().waitFor();
    const names = await panel
      .locator('[data-history]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-history')));
    return names;
  };
  await panel.getByRole('button', { name: 'Tout annuler' }).click();
  await expect(panel.getByText('le dossier est comme avant')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Reprendre 3 changements' })).toBeVisible();
  await saved(panel);
  await panel.getByRole('button', { name: 'Reprendre 3 changements' }).click();
  await saved(panel);
  expect((await history()).slice(0, 2).sort()).toEqual(['competences', 'evaluation.bilanFinal']);

  await panel.goBack();
  await panel.getByRole('heading', { level: 1, name: 'Relire une feuille de route' }).waitFor();
  await back(panel, 'Retour aux documents');
  await tickOnly(panel, 'feuille-route');
  await makeDocuments(panel, 1);
  const again = readFeuilleDeRoute(new Uint8Array(await excel()), experimental);
  expect(again.changes.map(({ key }) => key.replace(/\/Positionnement.*/, '')).sort()).toEqual([
    'champ/evaluation.bilanFinal',
    'competences/+c4',
    'competences/c2/heuresPrevues',
  ]);
});

test('what is no feuille de route, or does not pass the gate, changes nothing and says why', async ({
  companion,
  openPanel,
}) => {
  const panel = await panelBeside(await companion.context.newPage(), openPanel);
  await loadDemo(panel, EXPERIMENTAL);
  const before = await panel.evaluate(() => location.hash);
  await openDocuments(panel);
  await panel.getByRole('button', { name: 'Relire une feuille de route modifiée' }).click();
  const alert = panel.getByRole('alert');
  for (const [bytes, says] of [
    [docx(), /son contenu n’est pas celui du type attendu/],
    [xlsx().slice(0, 300), /il est abîmé ou incomplet/],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /ancien format/],
    [xlsx({ name: 'xl/vbaProject.bin', content: 'x' }), /il contient des macros/],
  ] as const) {
    await dropFile(panel, CHOOSE, given(bytes));
    await expect(alert).toContainText(says);
    await expect(alert).toContainText('Rien n’a changé dans le dossier');
  }
  await dropFile(panel, CHOOSE, given(xlsx()));
  await expect(panel.getByText(/Ce classeur n’est pas une feuille de route du compagnon/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Reprendre/ })).toHaveCount(0);
  // A sheet of another dossier: its rows are not of this one, and nothing but them is ticked.
  await dropFile(
    panel,
    CHOOSE,
    given(
      (
        await writeFeuilleDeRoute(
          { fields: {}, competences: [{ id: 'z9', kind: 'savoir', intitule: 'Autre' }] },
          '2026-11-25',
        )
      ).bytes,
    ),
  );
  await expect(panel.getByText(/n’a pas d’équivalent dans ce dossier/)).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: /supprimer/ }).first()).not.toBeChecked();
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, before);
  await openFields(panel, 'Salarié');
  await panel.evaluate((hash) => {
    location.hash = `${hash}/historique`;
  }, before);
  await expect(panel.getByRole('heading', { name: /^Dossier créé/ })).toBeVisible();
  await expect(panel.locator('main li')).toHaveCount(1);
});
