import type { IsoDay } from '../domain';
import { AppError, type ErrorCode, type Errors } from '../shared/errors';
import { zipOf } from './gate';
import { fillTemplate, type Mapping, surveyTemplate } from './templates';
import type { Source } from './written';
import { readFeuilleDeRoute } from './xlsx';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file to put in a zip; its name is for the person. */
export type PackedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a page asks of the worker about Word and Excel files of somebody else's, and about a zip of ours. */
export type OfficeRequest =
  | { readonly type: 'read-feuille'; readonly bytes: Bytes; readonly source: Source }
  | { readonly type: 'survey'; readonly bytes: Bytes }
  | {
      readonly type: 'fill';
      readonly bytes: Bytes;
      readonly mapping: Mapping;
      readonly source: Source;
      readonly madeOn: IsoDay;
    }
  | { readonly type: 'zip'; readonly files: readonly PackedFile[] };

export type OfficeAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly facts: Errors[ErrorCode] };

const resultOf = async (request: OfficeRequest, alive: () => void): Promise<unknown> => {
  switch (request.type) {
    case 'read-feuille':
      return readFeuilleDeRoute(request.bytes, request.source, alive);
    case 'survey':
      return surveyTemplate(request.bytes, alive);
    case 'fill':
      return fillTemplate(request.bytes, request.mapping, request.source, request.madeOn);
    case 'zip':
      return zipOf(new Map(request.files.map(({ name, bytes }) => [name, bytes])));
  }
};

/**
 * The answer to one request, with signs of life on the way. Never rejects: a refusal is an answer, and what the
 * libraries cannot make sense of is a damaged file.
 */
export const answerOfficeRequest = async (
  request: OfficeRequest,
  alive: () => void,
): Promise<OfficeAnswer> => {
  alive();
  try {
    return { ok: true, result: await resultOf(request, alive) };
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, code: cause.code, facts: cause.facts };
    return { ok: false, code: 'office/refused', facts: { reason: 'damaged' } };
  }
};
