import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerDocumentsRequest, type DocumentsRequest } from '../lib/documents/worker-documents';
import { answerOfficeRequest, type OfficeRequest } from '../lib/documents/worker-office';

/**
 * The documents of one dossier or of many, and the Word and Excel files a person gives, apart from the page; ended with
 * its worker when cancelled or when a file hangs the reader.
 */
export default defineUnlistedScript(() => {
  const alive = () => self.postMessage({ alive: true });
  self.onmessage = async ({ data }: MessageEvent<DocumentsRequest | OfficeRequest>) => {
    self.postMessage(
      await (data.type === 'documents'
        ? answerDocumentsRequest(data, (progress) => self.postMessage(progress))
        : answerOfficeRequest(data, alive)),
    );
  };
});
