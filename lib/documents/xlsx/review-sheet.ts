import type { Workbook } from 'exceljs';
import { definitions, type FieldId } from '../../domain';
import { plainText } from '../blocks';
import { answersOf } from '../paper/answers';
import { employeeBox, employerBox, tutorBox } from '../paper/people';
import { sentence } from '../paper/wording';
import type { Source } from '../written';
import { MARK, REVIEW_FIELDS, SHEETS, WORKBOOK_FORMAT, WORKBOOK_VERSION } from './columns';
import { asCell, asHead, asLabel, openSheet, protect, raise } from './page';
import { fieldCell } from './position-sheet';
import { type Cut, shownText } from './table';

const WIDTHS = [34, 34, 34, 34];

const DECISIVE: Partial<Record<FieldId, number>> = {
  'evaluation.bilanIntermediaire': 60,
  'evaluation.bilanFinal': 60,
  'positionnement.conclusion': 45,
};

/** The reviews and the signatures. */
export const writeReviewSheet = async (
  book: Workbook,
  source: Source,
  running: string,
  cuts: Cut[],
): Promise<void> => {
  const sheet = openSheet(book, SHEETS.bilan, WIDTHS, running);
  const answers = answersOf(source);
  sheet.getCell('B1').value = 'Feuille de route – bilans et signatures';
  asLabel(sheet.getCell('B1'), 16);
  sheet.getRow(1).height = 26;
  let at = 3;
  for (const [title, ids] of Object.entries(REVIEW_FIELDS)) {
    sheet.getCell(at, 2).value = title;
    asLabel(sheet.getCell(at, 2), 13);
    sheet.getRow(at).height = 20;
    at += 1;
    for (const id of ids) {
      const row = sheet.getRow(at);
      sheet.mergeCells(at, 3, at, 5);
      row.getCell(1).value = `${MARK.field}${id}`;
      row.getCell(2).value = definitions[id].label;
      asLabel(row.getCell(2));
      const cell = row.getCell(3);
      cell.value = fieldCell(id, answers.fields[id], answers.shown(id));
      asCell(cell, true);
      if (definitions[id].kind === 'date') cell.numFmt = 'dd/mm/yyyy';
      const codes = definitions[id].codes?.entries.map(({ label }) => label);
      if (codes)
        cell.dataValidation = {
          type: 'list',
          formulae: [`"${codes.join(',')}"`],
          allowBlank: true,
          showErrorMessage: true,
        };
      row.height = DECISIVE[id] ?? 18;
      if (raise(row, [{ text: shownText(cell.value), width: 102 }]))
        cuts.push({ sheet: sheet.name, cell: cell.address });
      at += 1;
    }
    at += 1;
  }
  const boxes = [employeeBox(answers), tutorBox(answers), employerBox(answers)];
  for (const [order, title] of ['Signataire', ...boxes.map(({ who }) => who)].entries()) {
    sheet.getCell(at, order + 2).value = sentence(title);
    asHead(sheet.getCell(at, order + 2));
  }
  const names = boxes.map(({ lines }) =>
    lines
      .slice(0, -1)
      .map((line) => plainText(line).replace(/^…+$/, ''))
      .filter(Boolean)
      .join(', '),
  );
  for (const [order, [label, height]] of (
    [
      ['Nom', 18],
      ['Positionnement : date et signature', 44],
      ['Bilan final : date et signature', 44],
    ] as const
  ).entries()) {
    const row = sheet.getRow(at + 1 + order);
    row.getCell(2).value = sentence(label);
    row.height = height;
    asCell(row.getCell(2), false);
    for (const [box, name] of names.entries()) {
      row.getCell(box + 3).value = order === 0 ? name : null;
      asCell(row.getCell(box + 3), true);
    }
    if (
      order === 0 &&
      raise(
        row,
        names.map((text) => ({ text, width: 34 })),
      )
    )
      cuts.push({ sheet: sheet.name, cell: `C${at + 1}` });
  }
  sheet.pageSetup.printArea = `B1:E${at + 3}`;
  sheet.views = [{ showGridLines: false, state: 'frozen', xSplit: 0, ySplit: 1 }];
  await protect(sheet);
};

const HELP = [
  'Cette feuille de route sert deux fois : à l’entretien de positionnement, puis au suivi jusqu’au bilan final.',
  'Écrivez dans les cases blanches. Les cases grises se calculent ou viennent du dossier.',
  'Pour ajouter une compétence ou un point de suivi, remplissez une des lignes vides, ou insérez une ligne dans le tableau.',
  'Dans « Modules du parcours », écrivez un module par ligne, avec le titre qu’il porte dans le parcours.',
  'Ne supprimez pas la première colonne, qui est masquée : elle sert à retrouver chaque ligne.',
  'La protection n’a pas de mot de passe. Enregistrez au format Excel (.xlsx).',
  'Pour reprendre vos changements, ouvrez ce fichier dans le compagnon : chacun vous sera montré avant d’être accepté.',
];

/** How to use the file, and the hidden sheet of lists with the version of the format. */
export const writeHelpSheets = async (book: Workbook, source: Source, running: string): Promise<void> => {
  const sheet = openSheet(book, SHEETS.help, [110], running);
  sheet.getCell('B1').value = 'Lisez-moi';
  asLabel(sheet.getCell('B1'), 16);
  for (const [at, text] of HELP.entries()) {
    const cell = sheet.getCell(at + 3, 2);
    cell.value = sentence(`${at + 1}. ${text}`);
    cell.alignment = { wrapText: true, vertical: 'top' };
    raise(sheet.getRow(at + 3), [{ text, width: 110 }]);
  }
  sheet.pageSetup.printArea = `B1:B${HELP.length + 2}`;
  await protect(sheet);
  const lists = book.addWorksheet(SHEETS.hidden, { state: 'veryHidden' });
  lists.getCell('A1').value = WORKBOOK_FORMAT;
  lists.getCell('A2').value = WORKBOOK_VERSION;
  for (const [at, { intitule }] of (source.modules ?? []).entries())
    lists.getCell(at + 1, 2).value = intitule;
};
