import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block } from './blocks';
import { contentOf } from './docx/content';
import { contentWidth, MARGIN, MUTED, NUMBERING, PAPER, STYLES, TWIPS_PER_MM } from './docx/style';

export type DocxOptions = {
  /** Title of the file, shown by viewers: never a value of a person. */
  readonly title: string;
  /** One line at the head of each page. */
  readonly running: string;
  readonly landscape?: boolean;
};

const PRODUCER = 'Compagnon Contrat Pro';
const EDGE = Math.round(9 * TWIPS_PER_MM);

const small = (text: string) => new TextRun({ text, size: 15, color: MUTED });

const headerOf = (running: string): Header =>
  new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [small(running)] })] });

const footerOf = (landscape: boolean): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: contentWidth(landscape) }],
        children: [
          new TextRun({
            size: 15,
            color: MUTED,
            children: ['\tPage ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

const documentOf = (children: readonly FileChild[], { title, running, landscape = false }: DocxOptions) =>
  new Document({
    title,
    subject: title,
    creator: PRODUCER,
    lastModifiedBy: PRODUCER,
    description: '',
    compatibility: { version: 15 },
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: {
              ...PAPER,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: EDGE, footer: EDGE },
          },
        },
        headers: { default: headerOf(running) },
        footers: { default: footerOf(landscape) },
        children: [...children],
      },
    ],
  });

/**
 * Neutral blocks as a Word file (OOXML): A4, styles of Word by name, heads of tables repeated, numbered pages.
 * Nothing is clipped: what is long runs on to the next line or page.
 */
export const renderDocx = async (blocks: readonly Block[], options: DocxOptions): Promise<Uint8Array> => {
  const children = contentOf(blocks, contentWidth(options.landscape ?? false));
  return new Uint8Array(await Packer.toArrayBuffer(documentOf(children, options)));
};
