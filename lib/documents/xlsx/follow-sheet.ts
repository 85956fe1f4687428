import type { CellValue, Workbook } from 'exceljs';
import type { Competence } from '../../domain';
import type { Source } from '../written';
import { MARK, POINT_KINDS, SHEETS, SPARE_ROWS } from './columns';
import { asHead, asLabel, openSheet, protect } from './page';
import { lastLevel, meanOf, progressOf, restOf } from './rows';
import { type Cut, type Placed, type TableRow, writeTable } from './table';

const WIDTHS = [5, 40, 12, 12, 13, 10, 11, 13, 62];
const HEAD_ROW = 3;

const dayCell = (day: string | undefined): CellValue =>
  day === undefined ? null : new Date(`${day}T00:00:00Z`);

const followRows = (source: Source, { first, last }: Placed): readonly TableRow[] => {
  const all = source.competences ?? [];
  const range = (column: string): string => `${SHEETS.positionnement}!$${column}$${first}:$${column}$${last}`;
  const spare = Array.from({ length: SPARE_ROWS }, (_, at) => ({ id: `${MARK.fresh}${at + 1}` }));
  return [...all, ...spare].map((row, at): TableRow => {
    const line = HEAD_ROW + 2 + at;
    const known = 'kind' in row ? (row as Competence) : undefined;
    const found = (column: string): string => `INDEX(${range(column)},MATCH($A${line},${range('A')},0))`;
    const told = (column: string): string => `IFERROR(IF(${found(column)}="","",${found(column)}),"")`;
    const reached = `IF(G${line}<>"",G${line},F${line})`;
    return {
      id: row.id,
      values: [
        at + 1,
        { formula: told('C'), result: known?.intitule ?? '' },
        { formula: told('E'), result: known?.niveauRequis ?? '' },
        { formula: told('F'), result: known?.niveauInitial ?? '' },
        known?.niveauIntermediaire ?? null,
        known?.niveauFinal ?? null,
        {
          formula: `IF(OR(D${line}="",AND(E${line}="",${reached}="")),"",MAX(0,D${line}-IF(${reached}<>"",${reached},E${line})))`,
          result: (known && restOf(known)) ?? '',
        },
        {
          formula: `IF(OR(D${line}="",E${line}="",${reached}=""),"",IF(D${line}<=E${line},1,MAX(0,MIN(1,(${reached}-E${line})/(D${line}-E${line})))))`,
          result: (known && progressOf(known)) ?? '',
        },
        known?.observations ?? null,
      ],
    };
  });
};

const pointRows = (source: Source): readonly TableRow[] => {
  const points = [...(source.suivi?.points ?? [])].sort((one, other) => (one.date < other.date ? -1 : 1));
  const spare = Array.from({ length: SPARE_ROWS }, (_, at) => `${MARK.fresh}${at + 1}`);
  return [
    ...points.map(({ id, kind, date, faitLe, participants, observations }, at) => ({
      id,
      values: [
        at + 1,
        POINT_KINDS[kind],
        dayCell(date),
        dayCell(faitLe),
        participants ?? null,
        observations ?? null,
      ],
    })),
    ...spare.map((id, at) => ({ id, values: [points.length + at + 1, null, null, null, null, null] })),
  ];
};

/** The follow-up: levels reached by skill with what remains and the progress. */
export const writeFollowSheet = async (
  book: Workbook,
  source: Source,
  running: string,
  position: Placed,
  cuts: Cut[],
): Promise<void> => {
  const sheet = openSheet(book, SHEETS.suivi, WIDTHS, running);
  sheet.getCell('B1').value = 'Feuille de route – suivi de la progression';
  asLabel(sheet.getCell('B1'), 16);
  sheet.getRow(1).height = 26;
  const spans = WIDTHS.map((_, at) => [at + 2, at + 2] as const);
  const { first, last, end } = writeTable(sheet, 'suivi', HEAD_ROW, followRows(source, position), {
    spans,
    modules: 0,
    cuts,
  });
  const competences = source.competences ?? [];
  const total = sheet.getRow(end);
  total.getCell(3).value = 'Ensemble';
  const rest = competences.some((one) => lastLevel(one) !== undefined || one.niveauInitial !== undefined);
  total.getCell(8).value = {
    formula: `SUM(H${first}:H${last})`,
    result: rest ? competences.reduce((sum, one) => sum + (restOf(one) ?? 0), 0) : 0,
  };
  total.getCell(9).value = {
    formula: `IFERROR(AVERAGE(I${first}:I${last}),"")`,
    result: meanOf(competences.map(progressOf)) ?? '',
  };
  for (let column = 2; column <= 10; column += 1) asHead(total.getCell(column));
  total.getCell(9).numFmt = '0 %';
  total.height = 18;
  sheet.pageSetup.printTitlesRow = `${HEAD_ROW + 1}:${HEAD_ROW + 1}`;
  sheet.pageSetup.printArea = `B1:J${end}`;
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: HEAD_ROW + 1, showGridLines: false }];
  await protect(sheet);
};

const POINT_WIDTHS = [5, 26, 13, 13, 48, 82];

/** The dated points of the follow-up, on a sheet of their own so that their head is repeated on each page. */
export const writePointSheet = async (
  book: Workbook,
  source: Source,
  running: string,
  cuts: Cut[],
): Promise<void> => {
  const sheet = openSheet(book, SHEETS.points, POINT_WIDTHS, running);
  sheet.getCell('B1').value = 'Feuille de route – points de suivi';
  asLabel(sheet.getCell('B1'), 16);
  sheet.getRow(1).height = 26;
  const { last } = writeTable(sheet, 'points', HEAD_ROW, pointRows(source), {
    spans: POINT_WIDTHS.map((_, at) => [at + 2, at + 2] as const),
    modules: 0,
    cuts,
  });
  sheet.pageSetup.printTitlesRow = `${HEAD_ROW + 1}:${HEAD_ROW + 1}`;
  sheet.pageSetup.printArea = `B1:G${last}`;
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: HEAD_ROW + 1, showGridLines: false }];
  await protect(sheet);
};
