import { summaryOf } from '@/lib/vault';

/** How a dossier is named on screen, as in the list. */
export const titleOf = (fields: Readonly<Record<string, unknown>>): string => summaryOf(fields).title;

/** A French date from an ISO day. */
export const frenchDay = (day: string): string => day.split('-').reverse().join('/');
