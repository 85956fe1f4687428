import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerDocumentsRequest, type DocumentsRequest } from '../lib/documents/worker-documents';
import {
  answerFilingRequest,
  answerReceiveRequest,
  type FilingRequest,
  type ReceiveRequest,
} from '../lib/documents/worker-filing';

type Request = DocumentsRequest | FilingRequest | ReceiveRequest;

const answer = (request: Request): Promise<unknown> => {
  if (request.type === 'receive') return answerReceiveRequest(request);
  if (request.type === 'filing') return answerFilingRequest(request);
  return answerDocumentsRequest(request, (progress) => self.postMessage(progress));
};

/**
 * Made apart from the page: the documents of one dossier or of many, the look at a file to attach, the package to file.
 * Ended with its worker when cancelled.
 */
export default defineUnlistedScript(() => {
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    self.postMessage(await answer(data));
  };
});
