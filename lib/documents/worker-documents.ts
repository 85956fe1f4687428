import type { IsoDay } from '../domain';
import { AppError, type ErrorCode, type Errors } from '../shared/errors';
import type { DocumentFormat, DocumentKind } from './make';
import { type Made, makeDocument } from './render';
import type { Source } from './written';

type Bytes = Uint8Array<ArrayBuffer>;

/** One dossier to write documents of; `key` comes back with each file and names nobody. */
export type DocumentJob = { readonly key: string; readonly source: Source };

/** What a page asks of the worker: these kinds, in those of these formats that each has, for each dossier. */
export type DocumentsRequest = {
  readonly type: 'documents';
  readonly jobs: readonly DocumentJob[];
  readonly kinds: readonly DocumentKind[];
  readonly formats: readonly DocumentFormat[];
  readonly madeOn: IsoDay;
  readonly font: Bytes;
  readonly boldFont: Bytes;
};

export type MadeDocument = Made & { readonly key: string; readonly kind: DocumentKind };

/** Told after each document: the page shows it, and knows the worker lives. */
export type DocumentsProgress = { readonly progress: { readonly done: number; readonly total: number } };

/** A document that could not be made does not stop the others: its refusal stands in its place. */
export type DocumentsAnswer = {
  readonly ok: true;
  readonly result: readonly (
    | MadeDocument
    | {
        readonly key: string;
        readonly kind: DocumentKind;
        readonly code: ErrorCode;
        readonly facts: Errors[ErrorCode];
      }
  )[];
};

const makeOne = async (
  { key, source }: DocumentJob,
  kind: DocumentKind,
  request: DocumentsRequest,
): Promise<DocumentsAnswer['result'][number]> => {
  const { formats, madeOn, font, boldFont } = request;
  try {
    const made = await makeDocument(kind, source, madeOn, formats, { font, boldFont });
    return { key, kind, ...made };
  } catch (cause) {
    if (cause instanceof AppError) return { key, kind, code: cause.code, facts: cause.facts };
    return { key, kind, code: 'document/failed', facts: {} };
  }
};

/**
 * Writes the documents one after the other. Never rejects. To cancel, the page ends the worker: nothing is kept here.
 */
export const answerDocumentsRequest = async (
  request: DocumentsRequest,
  tell: (progress: DocumentsProgress) => void,
): Promise<DocumentsAnswer> => {
  const { jobs, kinds } = request;
  const total = jobs.length * kinds.length;
  const result: DocumentsAnswer['result'][number][] = [];
  for (const job of jobs)
    for (const kind of kinds) {
      result.push(await makeOne(job, kind, request));
      tell({ progress: { done: result.length, total } });
    }
  return { ok: true, result };
};
