import type { Cell, Worksheet } from 'exceljs';
import { type Office, officeBytes, partText } from '../gate';
import { areaOf, rangeOf } from '../gate/sheet';
import { sentence } from '../paper/wording';
import { aliased } from './aliases';
import { demandMarks } from './check-marks';
import { isListName, type ListName, type TemplateValues } from './names';
import { type Filled, MARK, type Mapping } from './types';

const LAST_ROW = 2000;

/** exceljs unfolds ranges cell by cell: those of validations are cut at row 2000, those of names dropped when huge. */
export const tamed = (office: Office): Office => {
  const parts = new Map(office.parts);
  for (const name of parts.keys()) {
    const text = partText(office, name);
    if (text === undefined || !name.endsWith('.xml')) continue;
    if (name.startsWith('xl/worksheets/'))
      parts.set(
        name,
        new TextEncoder().encode(
          text.replace(/(<dataValidation\b[^>]*\bsqref=")([^"]*)"/g, (_, head: string, ranges: string) => {
            const short = ranges.split(/\s+/).filter((range) => {
              const area = rangeOf(range);
              return area !== undefined && area.right - area.left < 100 && area.top <= LAST_ROW;
            });
            return `${head}${short.map((range) => range.replace(/(\d+)$/, (row) => String(Math.min(LAST_ROW, Number(row))))).join(' ') || 'A1'}"`;
          }),
        ),
      );
    else if (name === 'xl/workbook.xml')
      parts.set(
        name,
        new TextEncoder().encode(
          text.replace(
            /<definedName\b([^>]*)>([^<]*)<\/definedName>/g,
            (whole, head: string, value: string) =>
              head.includes('_xlnm.') || areaOf(value.slice(value.lastIndexOf('!') + 1)) <= 100_000
                ? whole
                : '',
          ),
        ),
      );
  }
  return { ...office, parts };
};

/** The text of a cell; exceljs has none for a merged cell that is empty. */
const textOf = (cell: Cell): string => (cell.value === null || cell.value === undefined ? '' : cell.text);

type Column = {
  readonly row: number;
  readonly column: number;
  readonly list: ListName;
  readonly name: string;
};

/** Rows under a list: written into the empty ones that follow, and pushed down when something else stands there. */
const writeList = (
  sheet: Worksheet,
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, string>>[],
  missing: Set<string>,
): boolean => {
  const first = columns[0];
  if (!first) return false;
  const blankAt = (row: number): boolean =>
    columns.every(({ column }) => textOf(sheet.getCell(row, column)) === '');
  let room = 1;
  while (room < rows.length && blankAt(first.row + room)) room += 1;
  const lacking = Math.max(0, rows.length - room);
  if (lacking > 0) sheet.duplicateRow(first.row + room - 1, lacking, true);
  for (const { row, column, name, list } of columns) {
    sheet.getCell(row, column).value = null;
    for (const [at, values] of rows.entries()) {
      const value = values[name];
      if (value === undefined) missing.add(`${list}.${name}`);
      const cell = sheet.getCell(row + at, column);
      // a number stays one, so that the template's own sums work; any other text is text
      cell.value = value === undefined ? null : /^\d{1,6}$/.test(value) ? Number(value) : value;
      if (at > 0) cell.style = sheet.getCell(row, column).style;
    }
  }
  if (rows.length === 0) missing.add(first.list);
  return lacking > 0;
};

/**
 * An Excel template filled: `{{name}}` in a cell, or a cell that was pointed at; columns of a list go downward.
 * @throws AppError template/fault with the place of each unknown name
 */
export const fillXlsx = async (
  office: Office,
  mapping: Mapping,
  { single, lists }: TemplateValues,
): Promise<Filled> => {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(officeBytes(tamed(office)).slice().buffer);
  for (const [id, name] of Object.entries(mapping)) {
    const cut = id.lastIndexOf('!');
    const sheet = book.getWorksheet(id.slice(0, cut));
    if (sheet && rangeOf(id.slice(cut + 1))) sheet.getCell(id.slice(cut + 1)).value = `{{${name}}}`;
  }
  const texts: { place: string; text: string }[] = [];
  const missing = new Set<string>();
  const warnings: string[] = [];
  const found: { sheet: Worksheet; columns: Column[] }[] = [];
  for (const sheet of book.worksheets) {
    const columns: Column[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const text = aliased(textOf(cell), mapping);
        if (cell.formula || !text.includes('{{') || cell.master !== cell) return;
        texts.push({ place: `${sheet.name}, case ${cell.address}`, text });
        const whole = /^\s*\{\{\s*(\w+)\.(\w+)\s*\}\}\s*$/.exec(text);
        const list = whole?.[1] ?? '';
        if (isListName(list))
          columns.push({ row: Number(cell.row), column: Number(cell.col), list, name: whole?.[2] ?? '' });
        else
          cell.value = text.replace(MARK, (_, name: string) => {
            const value = single[name];
            if (value === undefined) missing.add(name);
            return value ?? '';
          });
      }),
    );
    found.push({ sheet, columns });
  }
  demandMarks(texts);
  for (const { sheet, columns } of found) {
    const rows = [...new Set(columns.map(({ row }) => row))].sort((one, other) => other - one);
    for (const row of rows)
      for (const list of new Set(columns.filter((one) => one.row === row).map((one) => one.list)))
        if (
          writeList(
            sheet,
            columns.filter((one) => one.row === row && one.list === list),
            lists[list],
            missing,
          )
        )
          warnings.push(
            sentence(
              `Onglet « ${sheet.name} » : des lignes ont été ajoutées sous la ligne ${row}. Vérifiez les formules et les cases fusionnées qui suivent.`,
            ),
          );
  }
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), missing: [...missing], warnings };
};
