import { browser } from 'wxt/browser';
import { PORTALS } from '@/lib/portals';

const patternOf = (origin: string): string => `${origin}/*`;

/** Only an exact site counts: a right to « every site » given in the browser's settings allows none of them here. */
const EXACT = /^(https:\/\/[^/*]+)\/\*$/;
/** Asked for the time of a download and given back; no form is filled there. */
const DOWNLOADS = 'https://www.opcoep.fr';

const isKnown = (origin: string): boolean => PORTALS.some(({ origins }) => origins.includes(origin));

/** Sites the person allowed beside the portals known: exact origins, sorted. */
export const allowedOrigins = async (): Promise<readonly string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .flatMap((pattern) => EXACT.exec(pattern)?.[1] ?? [])
    .filter((origin) => !isKnown(origin) && origin !== DOWNLOADS)
    .sort();
};

/** True for a portal known or a site allowed: nothing is read or written elsewhere. */
export const mayWorkOn = async (origin: string): Promise<boolean> =>
  isKnown(origin) || (origin.startsWith('https://') && (await allowedOrigins()).includes(origin));

/** Asks the browser for one site. Must be called from a person's click. */
export const allowOrigin = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] });

/** Gives the right back; a portal known keeps its own. */
export const revokeOrigin = async (origin: string): Promise<void> => {
  if (!isKnown(origin)) await browser.permissions.remove({ origins: [patternOf(origin)] });
};
