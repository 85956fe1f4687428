import { ASKED_AT_FILING } from './asked-filing';
import { ASKED_AT_TIMES, ASKED_FOR_PAYMENT } from './asked-more';
import type { Asked } from './asked-type';

/** The pieces by regime. Source: notice 51650#09, page 1; codes.json pieces_dossier; Opco EP's leaflet. */
export const ASKED: readonly Asked[] = [...ASKED_AT_FILING, ...ASKED_AT_TIMES, ...ASKED_FOR_PAYMENT];
