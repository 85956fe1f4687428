export {
  type Block,
  type Column,
  type Pair,
  plainText,
  type Span,
  type Text,
  type Tone,
  textsOf,
} from './blocks';
export { type PdfOptions, renderPdf } from './pdf';
export { preCheckReport, REPORT_FOOTER, REPORT_TITLE } from './report';
export type {
  Redaction,
  ReportDeadline,
  ReportInput,
  ReportPay,
  ReportPayPeriod,
  Waiver,
} from './report/types';
