export type { ReadForm } from '../answers';
export type { OpNames, PdfDocument, PrintedPage } from './page';
export { printedPages } from './pages';
export { readPrinted } from './read';
