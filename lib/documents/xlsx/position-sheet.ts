import type { CellValue, Workbook } from 'exceljs';
import { type Competence, definitions, type FieldId } from '../../domain';
import { plainText, type Text } from '../blocks';
import { answersOf } from '../paper/answers';
import { employeeName, tutorName } from '../paper/people';
import { datesText, LEVELS, sentence } from '../paper/wording';
import type { Source } from '../written';
import { MARK, POSITION_FIELDS, ROW_KINDS, SHEETS, SPARE_ROWS } from './columns';
import { asCell, asHead, asLabel, asNote, openSheet, protect, raise } from './page';
import { datesFor, gapOf, modulesFor } from './rows';
import { type Cut, type Placed, type TableRow, writeTable } from './table';

const WIDTHS = [5, 38, 13, 10, 10, 8, 38, 10, 32, 17];
const HEAD_ROW = 10;
const filled = (text: Text): string => plainText(text).replace(/^…+$/, '');

/** A date as Excel keeps it, a text as text. */
export const fieldCell = (id: FieldId, value: unknown, shown: string | undefined): CellValue => {
  if (value === undefined) return null;
  return definitions[id].kind === 'date' && typeof value === 'string'
    ? new Date(`${value}T00:00:00Z`)
    : (shown ?? null);
};

const rowsOf = (source: Source): readonly TableRow[] => {
  const all = source.competences ?? [];
  const spare = Array.from({ length: SPARE_ROWS }, (_, at) => ({ id: `${MARK.fresh}${at + 1}` }));
  return [...all, ...spare].map((row, at): TableRow => {
    const line = HEAD_ROW + 2 + at;
    const one: Partial<Competence> = row;
    const known = 'kind' in row ? (row as Competence) : undefined;
    const gap = known && gapOf(known);
    return {
      id: row.id,
      values: [
        at + 1,
        one.intitule ?? null,
        one.kind === undefined ? null : ROW_KINDS[one.kind],
        one.niveauRequis ?? null,
        one.niveauInitial ?? null,
        { formula: `IF(OR(E${line}="",F${line}=""),"",MAX(0,E${line}-F${line}))`, result: gap ?? '' },
        one.action ?? null,
        one.heuresPrevues ?? null,
        known
          ? modulesFor(source, known)
              .map(({ intitule }) => intitule)
              .join('\n')
          : null,
        known ? datesFor(source, known) : null,
      ],
    };
  });
};

/** The sheet of the positioning interview: levels required and found, gap, action, hours, modules. */
export const writePositionSheet = async (
  book: Workbook,
  source: Source,
  running: string,
  cuts: Cut[],
): Promise<Placed> => {
  const sheet = openSheet(book, SHEETS.positionnement, WIDTHS, running);
  const answers = answersOf(source);
  const { fields } = answers;
  sheet.getCell('B1').value = 'Feuille de route – entretien de positionnement';
  asLabel(sheet.getCell('B1'), 16);
  sheet.getRow(1).height = 26;
  const contract = datesText(fields['contrat.dateDebut'], fields['contrat.dateFin']) ?? '';
  const facts: readonly (readonly [string, string])[] = [
    ['Entreprise', answers.shown('employeur.denomination') ?? ''],
    ['Salarié', filled(employeeName(answers))],
    ['Poste', answers.shown('poste.intitule') ?? ''],
    ['Tuteur', filled(tutorName(answers))],
    ['Contrat', contract],
    ['Formation', datesText(fields['formation.dateDebut'], fields['formation.dateFin']) ?? ''],
  ];
  const put = (row: number, right: boolean, label: string, value: CellValue, open: boolean): void => {
    const [at, to, end, width] = right ? [8, 9, 11, 59] : [3, 4, 7, 41];
    sheet.mergeCells(row, to, row, end);
    sheet.getCell(row, at).value = label;
    asLabel(sheet.getCell(row, at));
    if (right) sheet.getCell(row, at).alignment = { horizontal: 'right', vertical: 'top', indent: 1 };
    const cell = sheet.getCell(row, to);
    cell.value = value;
    asCell(cell, open);
    if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    if (raise(sheet.getRow(row), [{ text: typeof value === 'string' ? value : '', width }]))
      cuts.push({ sheet: sheet.name, cell: cell.address });
  };
  for (const [at, [label, value]] of facts.entries())
    put(3 + Math.floor(at / 2), at % 2 === 1, label, value, false);
  sheet.getCell('A6').value = POSITION_FIELDS.map((id) => `${MARK.field}${id}`).join('|');
  for (const [at, id] of POSITION_FIELDS.entries()) {
    put(6, at === 1, definitions[id].label, fieldCell(id, fields[id], answers.shown(id)), true);
    if (definitions[id].kind === 'date') sheet.getCell(6, at === 1 ? 9 : 4).numFmt = 'dd/mm/yyyy';
  }
  sheet.mergeCells('B8:K8');
  sheet.getCell('B8').value = sentence(
    `Niveaux : ${LEVELS.map((level, at) => `${at}, ${level.toLocaleLowerCase('fr')}`).join(' ; ')}. Les cases grises se calculent seules.`,
  );
  asNote(sheet.getCell('B8'));
  const modules = (source.modules ?? []).length;
  const rows = rowsOf(source);
  const placed = writeTable(sheet, 'positionnement', HEAD_ROW, rows, {
    spans: WIDTHS.map((_, at) => [at + 2, at + 2] as const),
    modules,
    cuts,
  });
  const { first, last, end } = placed;
  const total = sheet.getRow(end);
  const competences = source.competences ?? [];
  total.getCell(3).value = 'Total';
  total.getCell(7).value = {
    formula: `SUM(G${first}:G${last})`,
    result: competences.reduce((sum, one) => sum + (gapOf(one) ?? 0), 0),
  };
  total.getCell(9).value = {
    formula: `SUM(I${first}:I${last})`,
    result: competences.reduce((sum, one) => sum + (one.heuresPrevues ?? 0), 0),
  };
  for (let column = 2; column <= 11; column += 1) asHead(total.getCell(column));
  total.height = 18;
  sheet.pageSetup.printTitlesRow = `${HEAD_ROW + 1}:${HEAD_ROW + 1}`;
  sheet.pageSetup.printArea = `B1:K${end}`;
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: HEAD_ROW + 1, showGridLines: false }];
  await protect(sheet);
  return placed;
};
