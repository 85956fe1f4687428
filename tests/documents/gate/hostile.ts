import type { OfficeRefusal } from '@/lib/shared/errors';
import {
  bytesOf,
  docx,
  docxParts,
  join,
  link,
  paragraph,
  relations,
  sheet,
  wordDocument,
  xlsx,
  xlsxParts,
  zip,
} from './build';

/** A file to refuse: its name, its bytes, the reasons that are right, and what it pretends to be. */
export type Hostile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly why: readonly OfficeRefusal[];
  readonly kind?: 'zip';
};

const word = (content: string) => docx({ name: 'word/document.xml', content });
const cells = (content: string) => xlsx({ name: 'xl/worksheets/sheet1.xml', content });
const external = (kind: string, target: string) => link(kind, target, 'TargetMode="External"');
const one = (name: string, content: string | Uint8Array = 'x') => zip([{ name, content }]);
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
/** Elements that differ, so that they are counted rather than taken for a bomb. */
const many = (count: number, element: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => element((at * 7919) % 1_000_003)).join('');
const good = docx();
const table = xlsx();
const cut = (bytes: Uint8Array, share: number) => bytes.slice(0, Math.floor(bytes.length * share));
const turned = (bytes: Uint8Array, at: number) => {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
};
const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY b${at} "${'&a;'.repeat(10)}">`).join('')}]><x>&b8;</x>`;
const instruction = (text: string) =>
  wordDocument(`<w:p><w:r><w:instrText>${text}</w:instrText></w:r></w:p>`);
const formula = (text: string) => sheet(`<row r="1"><c r="A1"><f>${text}</f><v>0</v></c></row>`);
const file = (name: string, bytes: Uint8Array, ...why: readonly OfficeRefusal[]): Hostile => ({
  name,
  bytes,
  why,
});
const archive = (name: string, bytes: Uint8Array, ...why: readonly OfficeRefusal[]): Hostile => ({
  name,
  bytes,
  why,
  kind: 'zip',
});

/** Built by code at each run: nothing hostile is kept in the repository. */
export const HOSTILE: readonly Hostile[] = [
  file('empty', new Uint8Array(0), 'empty'),
  file('one byte', new Uint8Array([0x50]), 'not-office'),
  file('two letters of a zip', bytesOf('PK'), 'damaged'),
  file('plain text', bytesOf('Bonjour, ceci est un texte.'), 'not-office'),
  file('a web page', bytesOf('<!doctype html><script>1</script>'), 'not-office'),
  file('a PDF', bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\n%%EOF'), 'not-office'),
  file('a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-office'),
  file(
    'an old Word file, or one with a password',
    join(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), zeros(1)),
    'old-office',
  ),
  file('gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), 'not-office'),
  file('larger than anything honest', join(bytesOf('PK\x03\x04'), zeros(21)), 'too-large'),
  file('Word cut in half', cut(good, 0.5), 'damaged'),
  file('Word without its last bytes', good.slice(0, -3), 'damaged'),
  file('Excel cut in half', cut(table, 0.5), 'damaged'),
  file('Excel without its directory', cut(table, 0.7), 'damaged'),
  file('an end record alone', good.slice(-22), 'damaged', 'not-office'),
  file('bytes of a part turned', turned(good, 60), 'damaged', 'bomb'),
  file('a name turned in one of two headers', turned(good, 31), 'damaged'),
  file('junk after the end', join(good, bytesOf('junk')), 'damaged'),
  file('no part at all', zip([]), 'damaged', 'not-office'),
  file('counts more parts than it has', zip(docxParts(), 9), 'damaged'),
  file(
    '20 000 parts',
    zip(Array.from({ length: 20_000 }, (_, at) => ({ name: `p${at}`, content: '' }))),
    'many-parts',
  ),
  file('Excel where Word was asked', one('hello.txt'), 'other-kind'),
  file(
    'a zip renamed .docx',
    zip([
      { name: 'a.txt', content: 'a' },
      { name: 'b.txt', content: 'b' },
    ]),
    'other-kind',
  ),
  file('no list of types', zip(docxParts().slice(1)), 'damaged'),
  file('a main part of another language', word('<html><body/></html>'), 'other-kind'),
  file('a main part that is text', word('Bonjour'), 'damaged'),
  file('a main part that is empty', word(''), 'damaged'),
  file('a main part cut', word('<w:document xmlns:w="w"><w:body><w:p>'), 'damaged'),
  file('tags crossed', word('<w:document><a><b></a></b></w:document>'), 'damaged'),
  file('an attribute without end', word('<w:document a="<w:body/></w:document>'), 'damaged'),
  file(
    'bytes that are no UTF-8',
    docx({ name: 'word/document.xml', content: new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) }),
    'damaged',
  ),
  file('billion laughs in Word', word(laughs), 'entity'),
  file('billion laughs in Excel', xlsx({ name: 'xl/sharedStrings.xml', content: laughs }), 'entity'),
  file(
    'an entity that reads a file',
    word('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document>&f;</w:document>'),
    'entity',
  ),
  file(
    'an entity that calls a server',
    docx({ name: 'word/styles.xml', content: '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><x/>' }),
    'entity',
  ),
  file(
    'a document type in the relations',
    docx({ name: 'word/_rels/document.xml.rels', content: `<!DOCTYPE x>${relations()}` }),
    'entity',
  ),
  file(
    '200 000 elements one in the other',
    word(wordDocument(many(100_000, (at) => `<a b="${at}">`) + '</a>'.repeat(100_000))),
    'depth',
  ),
  file('a million elements', word(wordDocument(many(1_000_000, (at) => `<a b="${at}"/>`))), 'count'),
  file('a bomb of 19 MB in a part', docx({ name: 'word/media/image.png', content: zeros(19) }), 'bomb'),
  file(
    'a bomb of 60 MB in 60 parts',
    zip([
      ...docxParts(),
      ...Array.from({ length: 60 }, (_, at) => ({ name: `m${at}.bin2`, content: zeros(1) })),
    ]),
    'bomb',
  ),
  file(
    'a part larger than told',
    docx({ name: 'word/media/a.png', content: zeros(8), says: { size: 900_000 } }),
    'bomb',
  ),
  file(
    'a part smaller than told',
    docx({ name: 'word/media/a.png', content: 'abc', says: { size: 30 } }),
    'damaged',
  ),
  file('a wrong CRC', docx({ name: 'word/media/a.png', content: 'abc', says: { crc: 1 } }), 'damaged'),
  file(
    'a part beyond the end',
    docx({ name: 'word/media/a.png', content: 'abc', says: { packed: 9_000_000 } }),
    'damaged',
  ),
  file(
    'a header nowhere',
    docx({ name: 'word/media/a.png', content: 'abc', says: { offset: 0xfffffff0 } }),
    'damaged',
  ),
  file(
    'parts that share their bytes',
    zip([
      { name: 'a', content: 'abc' },
      { name: 'a2', content: 'abc', says: { offset: 0 } },
    ]),
    'damaged',
    'bomb',
  ),
  file(
    'a part with a password',
    docx({ name: 'word/media/a.png', content: 'abc', says: { flags: 1 } }),
    'encrypted',
  ),
  file(
    'an unknown compression',
    docx({ name: 'word/media/a.png', content: 'abc', says: { method: 12 } }),
    'damaged',
  ),
  file(
    'the same name twice',
    zip([...docxParts(), { name: 'word/document.xml', content: wordDocument('') }]),
    'duplicate',
  ),
  file(
    'the same name in capitals',
    zip([...docxParts(), { name: 'WORD/document.xml', content: wordDocument('') }]),
    'duplicate',
  ),
  file('a macro project', docx({ name: 'word/vbaProject.bin', content: 'x' }), 'macro'),
  file('a macro project in Excel', xlsx({ name: 'xl/vbaProject.bin', content: 'x' }), 'macro'),
  file('a sheet of old macros', xlsx({ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }), 'macro'),
  file(
    'types that announce macros',
    docx({
      name: '[Content_Types].xml',
      content:
        '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    }),
    'macro',
  ),
  file('an ActiveX control', docx({ name: 'word/activeX/activeX1.xml', content: '<x/>' }), 'active'),
  file(
    'an OLE object',
    docx({ name: 'word/_rels/document.xml.rels', content: relations(link('oleObject', 'media/o.png')) }),
    'active',
  ),
  file('a program inside', docx({ name: 'word/media/setup.exe', content: 'MZ' }), 'active'),
  file('an embedded workbook', docx({ name: 'word/embeddings/a.xlsx', content: table }), 'nested'),
  file(
    'a page inserted by Word',
    docx({ name: 'word/document.xml', content: wordDocument('<w:altChunk/>') }),
    'active',
  ),
  file('a DDE field', word(instruction(' DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" ')), 'active'),
  file(
    'a picture fetched by a field',
    word(instruction(' INCLUDEPICTURE "http://127.0.0.1/a.png" ')),
    'active',
  ),
  file('a DDE formula', cells(formula("cmd|'/c calc'!A1")), 'active'),
  file('a formula that calls a server', cells(formula('WEBSERVICE("http://127.0.0.1/"&amp;A1)')), 'active'),
  file(
    'a million cells',
    cells(sheet(`<row r="1">${many(250_000, (at) => `<c r="A${at}"/>`)}</row>`)),
    'count',
  ),
  file('100 000 rows', cells(sheet(many(100_000, (at) => `<row s="${at}"/>`))), 'count'),
  file('a row beyond all rows', cells(sheet('<row r="99999999"/>')), 'count'),
  file(
    'one merge over the whole sheet',
    cells(
      sheet('').replace(
        '</worksheet>',
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
      ),
    ),
    'count',
  ),
  file(
    '300 000 shared strings',
    xlsx({ name: 'xl/sharedStrings.xml', content: `<sst>${many(300_000, (at) => `<si a="${at}"/>`)}</sst>` }),
    'count',
  ),
  file('an archive in a part', xlsx({ name: 'xl/media/image1.png', content: good }), 'nested'),
  archive('a name that climbs', one('../../x.txt'), 'name'),
  archive('a name from the root', one('/etc/passwd'), 'name'),
  archive('a name of another system', one('C:\\x.txt'), 'name'),
  archive('a name with backslashes', one('..\\x.txt'), 'name'),
  archive('a name with a line feed', one('a\nb'), 'name'),
  archive('an endless name', one('a'.repeat(3000)), 'name'),
  archive('a name that is a key', one('__proto__'), 'name'),
  archive('an empty name', one(''), 'name'),
  archive('zip in zip', one('a.zip', one('b.zip', one('c'))), 'nested'),
  archive('zip in zip under another name', one('a.txt', one('c')), 'nested'),
  archive('a bomb of 100 MB', one('a', zeros(100)), 'bomb'),
  archive(
    '500 parts that overlap',
    zip(
      Array.from({ length: 500 }, (_, at) => ({
        name: `n${at}`,
        content: 'x'.repeat(5000),
        says: { offset: 0 },
      })),
    ),
    'damaged',
    'bomb',
  ),
];

/** Links that leave the file, taken off: the file is read without them. */
export const STRIPPED: readonly { readonly kind: string; readonly bytes: Uint8Array }[] = [
  ['attachedTemplate', 'file:///c:/x.dotm'],
  ['image', 'http://127.0.0.1/pixel.png'],
  ['hyperlink', 'javascript:alert(1)'],
  ['hyperlink', 'file:///etc/passwd'],
  ['externalLinkPath', 'http://127.0.0.1/a.xlsx'],
].map(([kind = '', target = '']) => ({
  kind,
  bytes: docx(
    { name: 'word/_rels/document.xml.rels', content: relations(external(kind, target)) },
    { name: 'word/document.xml', content: wordDocument(paragraph('reste')) },
  ),
}));

export const HONEST: readonly Uint8Array[] = [good, table, zip(xlsxParts())];
