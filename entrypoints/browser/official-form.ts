import { browser } from 'wxt/browser';
import { AppError } from '@/lib/shared/errors';

/** The address printed on Opco EP's flyer; the file behind it may have moved or be of another edition. */
const ADDRESS =
  'https://www.opcoep.fr/ressources/centre-ressources/modele/cerfa-contrat-professionnalisation.pdf';
const ORIGIN = 'https://www.opcoep.fr/*';
const LIMIT_BYTES = 20_000_000;

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

const unreached = (cause: unknown): never => {
  throw new AppError('cerfa/download', { reason: 'offline' }, cause);
};

/**
 * Asks the browser for the right to reach opcoep.fr, then downloads the form, without cookies.
 * Must be called from a person's click. Throws AppError `cerfa/download` or `cerfa/too-large`.
 */
export const fetchOfficialForm = async (): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> => {
  const granted = await browser.permissions.request({ origins: [ORIGIN] });
  if (!granted) throw new AppError('cerfa/download', { reason: 'refused' });
  const response = await fetch(ADDRESS, { credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(
    unreached,
  );
  if (!response.ok) throw new AppError('cerfa/download', { reason: 'not-found' });
  // The connection may also break half-way.
  const bytes = new Uint8Array(await response.arrayBuffer().catch(unreached));
  if (bytes.length > LIMIT_BYTES) {
    throw new AppError('cerfa/too-large', { bytes: bytes.length, limit: LIMIT_BYTES });
  }
  if (!isPdf(bytes)) throw new AppError('cerfa/download', { reason: 'not-a-pdf' });
  return { name: 'cerfa-contrat-professionnalisation.pdf', bytes };
};
