import { browser } from 'wxt/browser';
import type { CerfaFilled, CerfaReading, CerfaService, CerfaTemplate } from '@/components/services';
import type { CerfaAnswer, CerfaRequest } from '@/lib/cerfa/worker';
import { AppError } from '@/lib/shared/errors';
import { PDF_LIMIT_SECONDS } from '@/lib/shared/limits';
import { startWorker } from '@/lib/shared/worker';
import type { Vault } from '@/lib/vault';
import { fetchOfficialForm } from './official-form';
import { drawPage, pageCount } from './pdf-preview';

type Bytes = Uint8Array<ArrayBuffer>;
const TEMPLATE_ID = 'cerfa-template';
const FONT = '/fonts/LiberationSans-Regular.ttf';

/** One request, one worker, ended afterwards: a hostile PDF can hang the library, not the companion. */
const work = <T>(request: CerfaRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = startWorker('cerfa');
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(
      () => end(() => reject(new AppError('cerfa/timeout', { seconds: PDF_LIMIT_SECONDS }))),
      PDF_LIMIT_SECONDS * 1000,
    );
    worker.onmessage = ({ data }: MessageEvent<CerfaAnswer>) =>
      end(() => (data.ok ? resolve(data.result as T) : reject(new AppError(data.code, data.facts))));
    worker.onerror = () => end(() => reject(new AppError('cerfa/damaged', {})));
    worker.postMessage(request);
  });

const loadFont = async (): Promise<Bytes> => {
  const response = await fetch(browser.runtime.getURL(FONT as never));
  return new Uint8Array(await response.arrayBuffer());
};

type Recognised = Omit<CerfaTemplate, 'name'>;

/** The PDF work of a page of the extension; the official form the person gave is kept in the vault. */
export const cerfaService = (vault: Vault): CerfaService => {
  const recognise = async (name: string, bytes: Bytes): Promise<CerfaTemplate> => {
    return { ...(await work<Recognised>({ type: 'recognise', bytes })), name };
  };
  const keepTemplate = async (name: string, bytes: Bytes): Promise<CerfaTemplate> => {
    const template = await recognise(name, bytes);
    await vault.saveFile({ id: TEMPLATE_ID, name, sha256: template.sha256, bytes });
    return template;
  };
  return {
    template: async () => {
      const file = await vault.readFile(TEMPLATE_ID);
      return file === undefined ? undefined : recognise(file.name, file.bytes);
    },
    keepTemplate,
    forgetTemplate: () => vault.removeFile(TEMPLATE_ID),
    downloadTemplate: async () => {
      const { name, bytes } = await fetchOfficialForm();
      return keepTemplate(name, bytes);
    },
    fill: async (fields, { flatten }) => {
      const file = await vault.readFile(TEMPLATE_ID);
      const font = await loadFont();
      return work<CerfaFilled>({ type: 'fill', fields, template: file?.bytes, font, flatten });
    },
    read: (bytes) => work<CerfaReading>({ type: 'read', bytes }),
    pageCount,
    drawPage,
  };
};
