import type { CerfaFilled, CerfaReading, CerfaService, CerfaTemplate } from '@/components/services';
import type { Vault } from '@/lib/vault';
import { fetchOfficialForm } from './official-form';
import { loadFont } from './packaged';
import { work } from './pdf-worker';

type Bytes = Uint8Array<ArrayBuffer>;
const TEMPLATE_ID = 'cerfa-template';

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
      const font = await loadFont('Regular');
      return work<CerfaFilled>({ type: 'fill', fields, template: file?.bytes, font, flatten });
    },
    read: (bytes) => work<CerfaReading>({ type: 'read', bytes }),
  };
};
