import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerDocumentsRequest, type DocumentsRequest } from '../lib/documents/worker-documents';

/** The documents of one dossier or of many, made apart from the page; ended with its worker when cancelled. */
export default defineUnlistedScript(() => {
  self.onmessage = async ({ data }: MessageEvent<DocumentsRequest>) => {
    self.postMessage(await answerDocumentsRequest(data, (progress) => self.postMessage(progress)));
  };
});
