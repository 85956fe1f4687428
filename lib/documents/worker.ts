import { AppError, type ErrorCode, type Errors } from '../shared/errors';
import { renderPdf } from './pdf';
import { preCheckReport, REPORT_FOOTER, REPORT_TITLE } from './report';
import type { ReportInput } from './report/types';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a page of the extension asks of the PDF worker: the pre-check report, written and laid out there. */
export type ReportRequest = {
  readonly type: 'report';
  readonly input: ReportInput;
  readonly font: Bytes;
  readonly boldFont: Bytes;
};

export type ReportAnswer =
  | { readonly ok: true; readonly result: Uint8Array }
  | { readonly ok: false; readonly code: ErrorCode; readonly facts: Errors[ErrorCode] };

/** The report as a PDF. A failure is an answer, never a rejection; an unexpected one is `document/failed`. */
export const answerReportRequest = async ({
  input,
  font,
  boldFont,
}: ReportRequest): Promise<ReportAnswer> => {
  try {
    const result = await renderPdf(preCheckReport(input), {
      font,
      boldFont,
      title: REPORT_TITLE,
      madeOn: input.madeOn,
      footer: REPORT_FOOTER,
    });
    return { ok: true, result };
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, code: cause.code, facts: cause.facts };
    return { ok: false, code: 'document/failed', facts: {} };
  }
};
