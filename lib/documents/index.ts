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
export { ficheDePoste } from './fiche-de-poste';
export {
  type DocumentKind,
  documentKinds,
  WRITERS,
  writeDocument,
} from './make';
export { parcoursDeFormation } from './parcours-de-formation';
export { type PdfOptions, renderPdf } from './pdf';
export type { DocumentFormat, Fonts } from './render';
export { preCheckReport, REPORT_FOOTER, REPORT_TITLE } from './report';
export type {
  Redaction,
  ReportDeadline,
  ReportInput,
  ReportPay,
  ReportPayPeriod,
  Waiver,
} from './report/types';
export type { Missing, Overflow, Source, Writer, Written } from './written';
