import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerCerfaRequest, type CerfaRequest } from '../lib/cerfa/worker';

/** The PDF work, apart from the panel: a file that hangs the library is ended with its worker. */
export default defineUnlistedScript(() => {
  self.onmessage = async (event: MessageEvent<CerfaRequest>) => {
    self.postMessage(await answerCerfaRequest(event.data));
  };
});
