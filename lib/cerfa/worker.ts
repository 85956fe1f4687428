import { AppError, type ErrorCode, type Errors } from '../shared/errors';
import { drawStandIn, fillCerfa, readCerfa, recogniseTemplate } from './index';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a page of the extension asks of the PDF worker. Without a template the stand-in is drawn and used. */
export type CerfaRequest =
  | { readonly type: 'recognise'; readonly bytes: Bytes }
  | { readonly type: 'read'; readonly bytes: Bytes }
  | {
      readonly type: 'fill';
      readonly fields: Readonly<Record<string, unknown>>;
      readonly template: Bytes | undefined;
      readonly font: Bytes;
      readonly flatten: boolean;
    };

export type CerfaAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly facts: Errors[ErrorCode] };

const perform = async (request: CerfaRequest): Promise<unknown> => {
  switch (request.type) {
    case 'recognise':
      return recogniseTemplate(request.bytes);
    case 'read':
      return readCerfa(request.bytes);
    case 'fill': {
      const template = request.template ?? (await drawStandIn(request.font));
      return fillCerfa(request.fields, template, request.font, { flatten: request.flatten });
    }
  }
};

/** Milliseconds between two signs of life; a parser that hangs lets none through. */
const BEAT = 400;

/**
 * Does the work asked for; a failure is an answer, and an unexpected one counts as a damaged file. `alive` is called
 * at once, then now and then while the work goes on.
 */
export const answerCerfaRequest = async (
  request: CerfaRequest,
  alive: () => void = () => undefined,
): Promise<CerfaAnswer> => {
  alive();
  const beat = setInterval(alive, BEAT);
  try {
    return { ok: true, result: await perform(request) };
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, code: cause.code, facts: cause.facts };
    return { ok: false, code: 'cerfa/damaged', facts: {} };
  } finally {
    clearInterval(beat);
  }
};
