export {
  type Block,
  type CalendarCell,
  type CalendarRow,
  type Column,
  type Pair,
  plainText,
  type Shade,
  type Signature,
  type Span,
  type Text,
  type Tick,
  type Tone,
  textsOf,
} from './blocks';
export { certificatDeRealisation } from './certificat-de-realisation';
export { feuilleDeRoute } from './feuille-de-route';
export { ficheDePoste } from './fiche-de-poste';
export {
  attachFile,
  FILING_LIMITS,
  type FiledEntry,
  type FileFault,
  type FilingLimits,
  INDEX_NAME,
  type PackageFault,
  type PackageRequest,
  type PackageSource,
  type Packed,
  packFiling,
  type Received,
  receiveFile,
  SUMS_NAME,
  sha256,
  sizeText,
} from './filing';
export {
  type DocumentFormat,
  type DocumentKind,
  documentKinds,
  fileNameOf,
  hasFormat,
  WRITERS,
  writeDocument,
} from './make';
export { parcoursDeFormation } from './parcours-de-formation';
export { type PdfOptions, renderPdf } from './pdf';
export type { Fonts, Made, MadeFile } from './render';
export { preCheckReport, REPORT_FOOTER, REPORT_TITLE } from './report';
export type {
  Redaction,
  ReportDeadline,
  ReportInput,
  ReportPay,
  ReportPayPeriod,
  Waiver,
} from './report/types';
export type { Filled, Mapping, Place, Survey } from './templates/types';
export type {
  DocumentJob,
  DocumentsAnswer,
  DocumentsProgress,
  DocumentsRequest,
  MadeDocument,
} from './worker-documents';
export type { FilingAnswer, FilingRequest, ReceiveAnswer, ReceiveRequest } from './worker-filing';
export type { PackedFile } from './worker-office';
export type { Missing, Overflow, Source, Writer, Written } from './written';
export type { Change, Fault, Review } from './xlsx/review';
