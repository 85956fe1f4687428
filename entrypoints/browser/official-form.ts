import { browser } from 'wxt/browser';
import { AppError } from '@/lib/shared/errors';
import { PDF_LIMIT_BYTES } from '@/lib/shared/limits';

/** The address printed on Opco EP's flyer; the file behind it may have moved or be of another edition. */
const ADDRESS =
  'https://www.opcoep.fr/ressources/centre-ressources/modele/cerfa-contrat-professionnalisation.pdf';
const ORIGIN = 'https://www.opcoep.fr/*';

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

const unreached = (cause: unknown): never => {
  throw new AppError('cerfa/download', { reason: 'offline' }, cause);
};

const download = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(ADDRESS, { credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(
    unreached,
  );
  if (!response.ok) throw new AppError('cerfa/download', { reason: 'not-found' });
  // The connection may also break half-way.
  const bytes = new Uint8Array(await response.arrayBuffer().catch(unreached));
  if (bytes.length > PDF_LIMIT_BYTES) {
    throw new AppError('cerfa/too-large', { bytes: bytes.length, limit: PDF_LIMIT_BYTES });
  }
  if (!isPdf(bytes)) throw new AppError('cerfa/download', { reason: 'not-a-pdf' });
  return bytes;
};

/**
 * Asks the browser for the right to reach opcoep.fr, downloads the form without cookies, and gives the right back.
 * Must be called from a person's click. Throws AppError `cerfa/download` or `cerfa/too-large`.
 */
export const fetchOfficialForm = async (): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> => {
  const granted = await browser.permissions.request({ origins: [ORIGIN] });
  if (!granted) throw new AppError('cerfa/download', { reason: 'refused' });
  try {
    return { name: 'cerfa-contrat-professionnalisation.pdf', bytes: await download() };
  } finally {
    await browser.permissions.remove({ origins: [ORIGIN] });
  }
};
