import { readFileSync } from 'node:fs';
import type { Dossier } from '@/lib/domain';

const file = new URL('../../fixtures/dossiers/every-box-yes.json', import.meta.url);

/** An invented dossier under which the portal shows nearly all of the 84 fields, each with its answer. */
export const FIELDS: Dossier = (JSON.parse(readFileSync(file, 'utf8')) as { fields: Dossier }).fields;
