import { deflateSync } from 'fflate';
import { crc32 } from '@/lib/documents/gate/inflate';

export type Raw = {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the headers say instead of the truth. */
  readonly says?: {
    readonly size?: number;
    readonly packed?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly offset?: number;
  };
};

export const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const record = (size: number, write: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return bytes;
};

export const join = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
};

/** A zip written by hand, so that its headers may lie. `counted`: how many parts its end record claims. */
export const zip = (files: readonly Raw[], counted?: number): Uint8Array => {
  const body: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, says = {} } of files) {
    const plain = bytesOf(content);
    const packed = deflateSync(plain, { level: 6 });
    const title = bytesOf(name);
    const head = (view: DataView, from: number): void => {
      view.setUint16(from, says.flags ?? 0x800, true);
      view.setUint16(from + 2, says.method ?? 8, true);
      view.setUint32(from + 8, says.crc ?? crc32(plain), true);
      view.setUint32(from + 12, says.packed ?? packed.length, true);
      view.setUint32(from + 16, says.size ?? plain.length, true);
      view.setUint16(from + 20, title.length, true);
    };
    const local = record(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      head(view, 6);
    });
    central.push(
      record(46, (view) => {
        view.setUint32(0, 0x02014b50, true);
        head(view, 8);
        view.setUint32(42, says.offset ?? at, true);
      }),
      title,
    );
    body.push(local, title, packed);
    at += 30 + title.length + packed.length;
  }
  const directory = join(...central);
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, counted ?? files.length, true);
    view.setUint16(10, counted ?? files.length, true);
    view.setUint32(12, directory.length, true);
    view.setUint32(16, at, true);
  });
  return join(...body, directory, end);
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

export const relations = (...links: readonly string[]): string =>
  `${XML}<Relationships xmlns="${RELATIONS}">${links.join('')}</Relationships>`;
export const link = (kind: string, target: string, more = ''): string =>
  `<Relationship Id="r${kind}" Type="${OFFICE}/${kind}" Target="${target}" ${more}/>`;
const types = (part: string, type: string): string =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${type}"/></Types>`;

const merged = (base: readonly Raw[], more: readonly Raw[]): readonly Raw[] => [
  ...base.map((one) => more.find(({ name }) => name === one.name) ?? one),
  ...more.filter(({ name }) => !base.some((one) => one.name === name)),
];

export const wordDocument = (inside: string): string =>
  `${XML}<w:document xmlns:w="${W}" xmlns:r="${OFFICE}"><w:body>${inside}</w:body></w:document>`;
export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A small honest Word file, with `more` parts added or put instead. */
export const docxParts = (...more: readonly Raw[]): readonly Raw[] =>
  merged(
    [
      {
        name: '[Content_Types].xml',
        content: types('word/document.xml', `${CONTENT}.wordprocessingml.document.main+xml`),
      },
      { name: '_rels/.rels', content: relations(link('officeDocument', 'word/document.xml')) },
      { name: 'word/document.xml', content: wordDocument(paragraph('Bonjour')) },
      { name: 'word/_rels/document.xml.rels', content: relations() },
    ],
    more,
  );
export const docx = (...more: readonly Raw[]): Uint8Array => zip(docxParts(...more));

export const sheet = (inside: string): string =>
  `${XML}<worksheet xmlns="${S}"><sheetData>${inside}</sheetData></worksheet>`;
export const xlsxParts = (...more: readonly Raw[]): readonly Raw[] =>
  merged(
    [
      {
        name: '[Content_Types].xml',
        content: types('xl/workbook.xml', `${CONTENT}.spreadsheetml.sheet.main+xml`),
      },
      { name: '_rels/.rels', content: relations(link('officeDocument', 'xl/workbook.xml')) },
      {
        name: 'xl/workbook.xml',
        content: `${XML}<workbook xmlns="${S}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rworksheet"/></sheets></workbook>`,
      },
      { name: 'xl/_rels/workbook.xml.rels', content: relations(link('worksheet', 'worksheets/sheet1.xml')) },
      {
        name: 'xl/worksheets/sheet1.xml',
        content: sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Bonjour</t></is></c></row>'),
      },
    ],
    more,
  );
export const xlsx = (...more: readonly Raw[]): Uint8Array => zip(xlsxParts(...more));
