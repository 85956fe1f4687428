import { type PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { standIn } from '../forms';
import { bomb, bytes, CATALOG, DRAWN, FORM, PAGE, PAGES, packed, pdf, stream, text } from './objects';

export type Hostile = { readonly what: string; readonly file: () => Uint8Array | Promise<Uint8Array> };

const one = (what: string, file: Hostile['file']): Hostile => ({ what, file });
const field = (content: string): Uint8Array =>
  pdf([
    FORM,
    PAGES,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]>>',
    `<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 5 5]${content}>>`,
  ]);
const objStm = (dict: string, content: string): Uint8Array =>
  pdf([CATALOG, PAGES, PAGE, stream(`/Type/ObjStm/N 1/First 4${dict}`, content)]);
const xref = (dict: string): Uint8Array =>
  bytes(`%PDF-1.5\n1 0 obj\n${stream(`/Type/XRef/Root 1 0 R${dict}`, 'abc')}\nendobj\nstartxref\n9\n%%EOF`);
const content = (dict: string, drawn: string): Uint8Array =>
  pdf([CATALOG, PAGES, DRAWN, stream(dict, drawn), '<<>>']);

/** The good form with something added by a hand that knows PDF. */
const ours =
  (change: (doc: PDFDocument) => void, useObjectStreams = true) =>
  async (): Promise<Uint8Array> => {
    const doc = await PDFDocument.load(standIn, { updateMetadata: false });
    change(doc);
    return doc.save({ useObjectStreams, updateFieldAppearances: false });
  };
const action = (
  name: 'OpenAction' | 'AA',
  made: (doc: PDFDocument) => PDFDict,
  inClear = true,
): Hostile['file'] =>
  ours((doc) => doc.catalog.set(PDFName.of(name), doc.context.register(made(doc))), !inClear);
const acts = (kind: string, more: object) => (doc: PDFDocument) =>
  doc.context.obj({ S: kind, ...more } as never) as unknown as PDFDict;
const script = { JS: PDFString.of('app.alert(1)') };
const escaped = async (): Promise<Uint8Array> => {
  const clear = text(
    await ours((doc) => doc.catalog.set(PDFName.of('OpenAction'), acts('JavaScript', script)(doc)), false)(),
  );
  return bytes(clear.replaceAll('/JavaScript', '/J#61vaScript').replaceAll('/JS', '/J#53'));
};
const widget = (doc: PDFDocument): PDFDict => doc.getForm().getTextField('Zone de texte 8').acroField.dict;

/** Bombs: small files that unpack into huge ones. */
const BOMBS = [
  one('a flate bomb of 64 MiB', () => objStm('/Filter/FlateDecode', bomb(64))),
  one('a double flate of 200 MiB', () => objStm('/Filter[/FlateDecode/FlateDecode]', packed(bomb(200)))),
  one('an object-stream bomb of 150 MiB', () => objStm('/Filter/FlateDecode', bomb(150, '['))),
  one('a bomb whose filter is written by numbers', () => objStm('/Filter/Fl#61teDecode', bomb(150))),
  one('a bomb that hides its kind in a text', () =>
    objStm('/X(endstream endobj)/Filter/FlateDecode', bomb(150)),
  ),
  one('a bomb in ASCII letters', () =>
    objStm('/Filter[/ASCIIHexDecode/FlateDecode]', Buffer.from(bomb(100), 'latin1').toString('hex')),
  ),
  one('a chain of 64 filters', () => objStm(`/Filter[${'/FlateDecode'.repeat(64)}]`, bomb(1))),
  one('a filter kept elsewhere', () => objStm('/Filter 3 0 R', bomb(150))),
  one('an LZW object stream', () => objStm('/Filter/LZWDecode', 'x'.repeat(5000))),
  one('a run-length object stream', () => objStm('/Filter/RunLengthDecode', '\x81 '.repeat(5000))),
  one('a page of 200 MiB', () => content('/Filter/FlateDecode', bomb(200))),
  one('three pages of 60 MiB', () =>
    pdf([CATALOG, PAGES, DRAWN, ...[1, 2, 3].map(() => stream('/Filter/FlateDecode', bomb(60)))]),
  ),
  one('a title of 150 MiB', async () => {
    const doc = await PDFDocument.load(standIn);
    const clear = text(await doc.save({ useObjectStreams: false }));
    return bytes(
      clear.replace(
        '%%EOF',
        `9999 0 obj\n${stream('/Type/Metadata/Subtype/XML/Filter/FlateDecode', bomb(150))}\nendobj\n%%EOF`,
      ),
    );
  }),
];

/** Loops, in every chain a parser follows. */
const LOOPS = [
  one('pages that hold themselves', () => pdf([CATALOG, '<</Type/Pages/Kids[2 0 R]/Count 1>>'])),
  one('pages in a ring', () =>
    pdf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
  ),
  one('a parent that is its own', () => field('/T(a)/Parent 4 0 R')),
  one('a field that is its own kid', () => field('/T(a)/Kids[4 0 R]')),
  one('fields in a ring', () => pdf([FORM, PAGES, PAGE, '<</T(a)/Kids[5 0 R]>>', '<</T(b)/Kids[4 0 R]>>'])),
  one('a catalog that refers to itself', () => pdf(['1 0 R'])),
  one('an object stream that extends itself', () => objStm('/Extends 4 0 R', '4 0 \n4 0 R')),
  one('a table whose former one is itself', () =>
    pdf([CATALOG, '<</Type/Pages/Kids[]/Count 0>>'], '<</Root 1 0 R/Size 3/Prev 9>>'),
  ),
  one('a length that refers to itself', () =>
    pdf([CATALOG, PAGES, DRAWN, stream('', 'abc', '4 0 R'), '<<>>']),
  ),
  one('a drawing that draws itself', () =>
    pdf([
      CATALOG,
      PAGES,
      DRAWN,
      stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>', '/A Do /A Do'),
      '<<>>',
    ]),
  ),
  one('two drawings that draw each other', () =>
    pdf([
      CATALOG,
      PAGES,
      DRAWN,
      stream('/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</B 5 0 R>>>>', '/B Do /B Do'),
      stream('/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>', '/A Do /A Do'),
    ]),
  ),
];

/** Counts that a parser believes. */
const COUNTS = [
  one('two billion pages', () => pdf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 2000000000>>', PAGE])),
  one('two billion objects', () => xref('/W[1 2 1]/Size 2000000000')),
  one('a table of a billion lines', () =>
    bytes(`%PDF-1.4\nxref\n0 1000000000\ntrailer\n<</Root 1 0 R/Size 9>>\nstartxref\n9\n%%EOF`),
  ),
  one('lines of two billion bytes', () => xref('/W[1 2147483647 1]/Index[0 2000000000]/Size 2')),
  one('lines whose width is kept elsewhere', () => xref('/W 2 0 R/Size 9')),
  one('an index of two billion', () => xref('/W[0 0 0]/Index[0 2000000000]/Size 2')),
  one('columns of two billion', () =>
    objStm('/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>', packed('abc')),
  ),
  one('a length below zero', () => content('', 'BT').slice(0, -60)),
  one('a length of a thousand billion', () =>
    pdf([CATALOG, PAGES, DRAWN, stream('', 'abc', '1000000000000'), '<<>>']),
  ),
  one('a page as large as a galaxy', () =>
    pdf([CATALOG, PAGES, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e30 1e30]>>']),
  ),
  one('a box of minus five letters', () => field('/T(a)/MaxLen -5')),
  one('a box cut into one cell', () => field('/T(a)/MaxLen 1/Ff 16777216')),
  one('20 000 boxes', () =>
    pdf([
      `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${Array.from({ length: 20_000 }, (_, at) => `${at + 4} 0 R`).join(' ')}]>>>>`,
      PAGES,
      PAGE,
      ...Array.from({ length: 20_000 }, (_, at) => `<</T(f${at})/FT/Tx>>`),
    ]),
  ),
  one('110 000 objects', () => pdf([CATALOG, PAGES, PAGE, ...Array.from({ length: 110_000 }, () => '1')])),
  one('a thousand pages', () =>
    pdf([CATALOG, `<</Type/Pages/Count 1000/Kids[${'3 0 R '.repeat(1000)}]>>`, PAGE]),
  ),
  one('a million drawing steps', () => content('', 'q Q '.repeat(500_000))),
];

const DEPTHS = [
  one('100 000 arrays one in the other', () => pdf([CATALOG, '['.repeat(100_000)])),
  one('50 000 dictionaries one in the other', () => pdf([CATALOG, '<</A'.repeat(50_000)])),
  one('10 000 arrays in an object stream', () =>
    objStm('/Filter/FlateDecode', packed(`4 0 ${'['.repeat(10_000)}`)),
  ),
  one('a text that never ends', () => bytes(`%PDF-1.7\n1 0 obj\n(${'('.repeat(3_000_000)}`)),
  one('an array that never ends', () => bytes(`%PDF-1.7\n1 0 obj\n[${' 1'.repeat(1_000_000)}`)),
  one('200 000 states kept and never given back', () => content('', 'q '.repeat(200_000))),
];

/** What a viewer would run, send or open by itself. */
const SCRIPTS = [
  one('a script at its opening', action('OpenAction', acts('JavaScript', script))),
  one('a script among compressed objects', action('OpenAction', acts('JavaScript', script), false)),
  one('a script whose name is written by numbers', escaped),
  one(
    'a script among its names',
    ours((doc) => doc.catalog.set(PDFName.of('Names'), doc.context.obj({ JavaScript: { Names: [] } }))),
  ),
  one(
    'a script in a box',
    ours((doc) => widget(doc).set(PDFName.of('AA'), doc.context.obj({ K: { S: 'JavaScript', ...script } }))),
  ),
  one(
    'a sending of the form',
    ours((doc) =>
      widget(doc).set(
        PDFName.of('A'),
        doc.context.obj({ S: 'SubmitForm', F: PDFString.of('https://a.example') }),
      ),
    ),
  ),
  one('a program started', action('OpenAction', acts('Launch', { F: PDFString.of('calc.exe') }))),
  one(
    'an address that is a script',
    ours((doc) =>
      widget(doc).set(
        PDFName.of('A'),
        doc.context.obj({ S: 'URI', URI: PDFString.of('javascript:alert(1)') }),
      ),
    ),
  ),
  one(
    'an address of a file',
    ours((doc) =>
      widget(doc).set(
        PDFName.of('A'),
        doc.context.obj({ S: 'URI', URI: PDFString.of('file:///etc/passwd') }),
      ),
    ),
  ),
  one(
    'another document opened',
    action('OpenAction', acts('GoToR', { F: PDFString.of('\\\\a.example\\b') })),
  ),
  one(
    'values brought in from a file',
    action('AA', (doc) => doc.context.obj({ WC: { S: 'ImportData', F: PDFString.of('a.fdf') } }) as PDFDict),
  ),
  one('a font that is a script (CVE-2024-4367)', () =>
    pdf([
      CATALOG,
      PAGES,
      DRAWN,
      stream('', 'BT /F 12 Tf (a) Tj ET'),
      '<</Type/Font/Subtype/Type1/BaseFont/A/FontMatrix[1 2 3 4 5 (1\\); alert\\(1\\)//)]>>',
    ]),
  ),
];

const WRONG = [
  one('a box named __proto__', () => field('/T(__proto__)')),
  one('a box named like a web page', () => field('/T(<img src=x onerror=alert\\(1\\)>)')),
  one('a hidden box', () => field('/T(a)/F 2')),
  one('nothing', () => new Uint8Array()),
  one('a header alone', () => bytes('%PDF-1.7\n')),
  one('a web page named .pdf', () => bytes('<!doctype html><script>alert(1)</script>')),
  one('a ZIP named .pdf', () => bytes('PK\x03\x04 word/document.xml')),
  one('a picture named .pdf', () => bytes('\x89PNG\r\n\x1a\n')),
  one('4 KiB of junk before the header', () => Buffer.concat([Buffer.alloc(4096, 'x'), standIn])),
  one('5 MB of zeros after the header', () => Buffer.concat([bytes('%PDF-1.7\n'), Buffer.alloc(5_000_000)])),
  one('a catalog that is a number', () => pdf(['7'])),
  one('half of the form', () => standIn.slice(0, standIn.length >> 1)),
  one('nearly all of the form', () => standIn.slice(0, Math.floor(standIn.length * 0.98))),
  one('more than it may weigh', () => Buffer.concat([standIn, Buffer.alloc(21 * 1024 * 1024)])),
  one(
    'a password',
    ours((doc) => {
      const key = PDFHexString.of('00'.repeat(32));
      doc.context.trailerInfo.Encrypt = doc.context.register(
        doc.context.obj({ Filter: 'Standard', V: 1, R: 2, P: PDFNumber.of(-44), O: key, U: key }),
      );
    }),
  ),
  one(
    'an XFA form',
    ours((doc) =>
      doc.catalog
        .getOrCreateAcroForm()
        .dict.set(PDFName.of('XFA'), doc.context.register(doc.context.stream('<xdp:xdp/>'))),
    ),
  ),
];

/** The hostile files of reference/security.md §5, made here, and more; each must be refused. */
export const HOSTILE: readonly Hostile[] = [...BOMBS, ...LOOPS, ...COUNTS, ...DEPTHS, ...SCRIPTS, ...WRONG];
