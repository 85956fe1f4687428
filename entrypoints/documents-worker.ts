import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerDocumentsRequest, type DocumentsRequest } from '../lib/documents/worker-documents';
import {
  answerFilingRequest,
  answerReceiveRequest,
  type FilingRequest,
  type ReceiveRequest,
} from '../lib/documents/worker-filing';
import { answerOfficeRequest, type OfficeRequest } from '../lib/documents/worker-office';

type Request = DocumentsRequest | FilingRequest | OfficeRequest | ReceiveRequest;

const alive = () => self.postMessage({ alive: true });

const answer = (request: Request): Promise<unknown> => {
  if (request.type === 'receive') return answerReceiveRequest(request, alive);
  if (request.type === 'filing') return answerFilingRequest(request, alive);
  if (request.type === 'documents')
    return answerDocumentsRequest(request, (progress) => self.postMessage(progress));
  return answerOfficeRequest(request, alive);
};

/**
 * Made apart from the page: the documents of one dossier or of many, the Word and Excel files a person gives, the look
 * at a file to attach, the package to file. Ended with its worker when cancelled or when a file hangs the reader.
 */
export default defineUnlistedScript(() => {
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    self.postMessage(await answer(data));
  };
});
