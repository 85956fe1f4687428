import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerCerfaRequest, type CerfaRequest } from '../lib/cerfa/worker';
import { answerReportRequest, type ReportRequest } from '../lib/documents/worker';

/** The PDF work, apart from the panel: a file that hangs the library is ended with its worker. */
export default defineUnlistedScript(() => {
  const alive = () => self.postMessage({ alive: true });
  self.onmessage = async ({ data }: MessageEvent<CerfaRequest | ReportRequest>) => {
    self.postMessage(
      await (data.type === 'report' ? answerReportRequest(data) : answerCerfaRequest(data, alive)),
    );
  };
});
