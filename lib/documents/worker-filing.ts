import { AppError, type ErrorCode, type Errors } from '../shared/errors';
import type { Received } from './filing/file-fault';
import type { FilingLimits } from './filing/limits';
import { packFiling } from './filing/package';
import type { PackageRequest, Packed } from './filing/package-type';
import { receiveFile } from './filing/receive';
import type { Fonts } from './render';

/** What a page asks of the worker: to look at a file before it is attached. */
export type ReceiveRequest = {
  readonly type: 'receive';
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits?: FilingLimits;
};

/** What a page asks of the worker: the attached pieces as one zip. */
export type FilingRequest = PackageRequest & Fonts & { readonly type: 'filing' };

type Failed = { readonly ok: false; readonly code: ErrorCode; readonly facts: Errors[ErrorCode] };
export type ReceiveAnswer = { readonly ok: true; readonly result: Received } | Failed;
export type FilingAnswer = { readonly ok: true; readonly result: Packed } | Failed;

const failed = (cause: unknown): Failed =>
  cause instanceof AppError
    ? { ok: false, code: cause.code, facts: cause.facts }
    : { ok: false, code: 'document/failed', facts: {} };

/** Looks at a file. Never rejects; a file that cannot be attached is a result with its faults. */
export const answerReceiveRequest = async (
  { name, bytes, limits }: ReceiveRequest,
  alive: () => void,
): Promise<ReceiveAnswer> => {
  alive();
  try {
    return { ok: true, result: await receiveFile({ name, bytes }, limits) };
  } catch (cause) {
    return failed(cause);
  }
};

/** Makes the package, with signs of life between its steps. Never rejects. */
export const answerFilingRequest = async (
  request: FilingRequest,
  alive: () => void,
): Promise<FilingAnswer> => {
  alive();
  const { font, boldFont } = request;
  try {
    return { ok: true, result: await packFiling(request, { font, boldFont }, alive) };
  } catch (cause) {
    return failed(cause);
  }
};
