import type { Alignment, Cell, Row, Workbook, Worksheet } from 'exceljs';

const GREY = 'FF9AA3AE';
const thin = { style: 'thin', color: { argb: GREY } } as const;
const BORDER = { top: thin, left: thin, bottom: thin, right: thin };
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const HEAD = fill('FF1F3A5F');
const LOCKED = fill('FFF1F3F6');

/** A4 landscape, as wide as the page, numbered, its head rows repeated. */
export const openSheet = (
  book: Workbook,
  name: string,
  widths: readonly number[],
  running: string,
): Worksheet => {
  const sheet = book.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&L&8${running}&R&8${name}`, oddFooter: '&R&8Page &P / &N' },
    properties: { defaultRowHeight: 15 },
  });
  sheet.columns = [8, ...widths].map((width) => ({ width }));
  sheet.getColumn(1).hidden = true;
  return sheet;
};

/** Characters that a column holds on a line; letters of size 10 are a little narrower than the unit of widths. */
const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.12) / Math.max(4, width - 1.5))), 0);

const LINE = 13.5;
/** The highest row that Excel knows, in points. */
export const ROW_MAX = 409;

/** Makes the row as high as its texts need; true when even the highest row cuts one. */
export const raise = (
  row: Row,
  cells: readonly { readonly text: string; readonly width: number }[],
): boolean => {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesIn(text, width)));
  const wanted = lines * LINE + 5;
  row.height = Math.min(ROW_MAX, Math.max(row.height ?? 0, wanted));
  return wanted > ROW_MAX;
};

const ALIGN: Partial<Alignment> = { wrapText: true, vertical: 'top' };

export const asHead = (cell: Cell): void => {
  cell.font = { name: 'Calibri', size: 10, bold: true, color: { argb: 'FFFFFFFF' } };
  cell.fill = HEAD;
  cell.border = BORDER;
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
};

/** A cell of a table or of a field: open to typing, or locked and tinted. */
export const asCell = (cell: Cell, open: boolean, centred = false): void => {
  cell.font = { name: 'Calibri', size: 10 };
  cell.border = BORDER;
  cell.alignment = centred ? { ...ALIGN, horizontal: 'center' } : { ...ALIGN, horizontal: 'left' };
  cell.protection = { locked: !open };
  if (!open) cell.fill = LOCKED;
};

export const asLabel = (cell: Cell, size = 10): void => {
  cell.font = { name: 'Calibri', size, bold: true, color: { argb: 'FF1F3A5F' } };
  cell.alignment = { vertical: size > 10 ? 'middle' : 'top', wrapText: size <= 10 };
};

export const asNote = (cell: Cell): void => {
  cell.font = { name: 'Calibri', size: 9, italic: true, color: { argb: 'FF4A5563' } };
  cell.alignment = { wrapText: true, vertical: 'top' };
};

/** Locked without a password: a person can always lift it; rows may be added, sorted, made larger. */
export const protect = (sheet: Worksheet): Promise<void> =>
  sheet.protect('', {
    insertRows: true,
    deleteRows: true,
    formatCells: true,
    formatRows: true,
    formatColumns: true,
    sort: true,
    autoFilter: true,
    spinCount: 1000,
  });
