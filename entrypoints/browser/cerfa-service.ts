import type { CerfaFilled, CerfaReading, CerfaService, CerfaTemplate } from '@/components/services';
import { OF_A_STRANGER, OF_OUR_OWN } from '@/lib/cerfa/watch';
import { AppError } from '@/lib/shared/errors';
import type { Vault } from '@/lib/vault';
import { workOnCerfa } from './cerfa-work';
import { fetchOfficialForm } from './official-form';
import { loadFont } from './packaged';

type Bytes = Uint8Array<ArrayBuffer>;
const TEMPLATE_ID = 'cerfa-template';

type Recognised = Omit<CerfaTemplate, 'name'>;

/** A form by its boxes; a copy that has none any more, by what is printed in their places. */
const read = async (bytes: Bytes): Promise<CerfaReading> => {
  try {
    return await workOnCerfa<CerfaReading>({ type: 'read', bytes }, OF_A_STRANGER);
  } catch (cause) {
    if (!(cause instanceof AppError && cause.code === 'cerfa/no-form')) throw cause;
    // pdf.js is brought only when it is needed.
    return (await import('./cerfa-print')).readPrint(bytes);
  }
};

/** The PDF work of a page of the extension; the official form the person gave is kept in the vault. */
export const cerfaService = (vault: Vault): CerfaService => {
  const recognise = async (name: string, bytes: Bytes): Promise<CerfaTemplate> => {
    return { ...(await workOnCerfa<Recognised>({ type: 'recognise', bytes }, OF_A_STRANGER)), name };
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
      const request = { type: 'fill' as const, fields, template: file?.bytes, font, flatten };
      return workOnCerfa<CerfaFilled>(request, OF_OUR_OWN);
    },
    read,
  };
};
