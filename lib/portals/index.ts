import type { Portal } from '../autofill/portal';
import { opcoep } from './opcoep';

export type { Owner, Portal } from '../autofill/portal';
export { type AddressReading, readAddress } from './address';

export const PORTALS: readonly Portal[] = [opcoep];

/** The portal of an exact origin (`https://host`), undefined for any other page. */
export const portalFor = (origin: string): Portal | undefined =>
  PORTALS.find((portal) => portal.origins.includes(origin));
