/** One layer of the house: what stands in its folder may import only what is named here, and itself. */
export type Layer = {
  readonly folder: string;
  readonly imports: readonly string[];
  /** May be named in an `import type` only. */
  readonly types?: readonly string[];
  /** Packages it may use; names are prefixes at a slash. */
  readonly packages: readonly string[] | 'any';
  /** Reaches lib modules through their index.ts only. */
  readonly byIndex?: boolean;
  /** Files without any import of their own, which may be named past an index.ts: they bring nothing with them. */
  readonly alone?: readonly string[];
};

const PDF = ['pdf-lib', '@pdf-lib/fontkit', 'pdfjs-dist'];
const REACT = ['react', 'react-dom', 'lucide-react', 'downshift'];

/** The table of layers of the design; the deepest folder that holds a file is its layer. */
export const LAYERS: readonly Layer[] = [
  { folder: 'lib/shared', imports: [], packages: ['zod'] },
  { folder: 'lib/domain', imports: ['lib/shared'], packages: ['temporal-polyfill'] },
  { folder: 'lib/autofill', imports: ['lib/shared', 'lib/domain'], packages: [] },
  { folder: 'lib/cerfa', imports: ['lib/shared', 'lib/domain'], packages: PDF },
  {
    folder: 'lib/documents',
    imports: ['lib/shared', 'lib/domain'],
    packages: [...PDF, 'docx', 'exceljs', 'docxtemplater', 'pizzip', 'fflate'],
  },
  { folder: 'lib/exchange', imports: ['lib/shared', 'lib/domain'], packages: [] },
  {
    folder: 'lib/portals',
    imports: ['lib/shared', 'lib/domain'],
    types: ['lib/autofill'],
    packages: [],
  },
  { folder: 'lib/references', imports: ['lib/shared', 'lib/domain'], packages: [] },
  { folder: 'lib/vault', imports: ['lib/shared', 'lib/domain'], packages: ['dexie'] },
  {
    folder: 'lib/messages',
    imports: ['lib/shared', 'lib/domain'],
    types: ['lib/autofill', 'lib/vault'],
    packages: [],
  },
  { folder: 'components/ui', imports: ['lib/shared'], packages: REACT },
  {
    folder: 'components',
    imports: ['components', 'lib'],
    packages: REACT,
    byIndex: true,
    // the first screen names the five steps without loading the table of fields
    alone: ['lib/domain/step-titles'],
  },
  { folder: 'entrypoints', imports: ['entrypoints', 'components', 'lib'], packages: 'any' },
  {
    folder: 'entrypoints/portal.content',
    // one pure file without imports: what counts as the same value is decided once, for the plan and for the page
    imports: ['lib/autofill/same'],
    types: ['lib/autofill/types'],
    packages: ['wxt'],
  },
  {
    folder: 'entrypoints/portal-hand',
    // with the core it makes one program in two scripts: it borrows the core's reading of the DOM
    imports: ['entrypoints/portal.content', 'lib/autofill/same'],
    types: ['lib/autofill/types'],
    packages: ['wxt'],
  },
  {
    folder: 'entrypoints/portal-widgets',
    // a script of its own: of the core it takes the reading of the DOM only
    imports: ['entrypoints/portal.content'],
    types: ['lib/autofill/types'],
    packages: ['wxt'],
  },
];
