import type { IsoDay, References } from '../domain';
import { type FetchJson, loadReference } from './load';
import { referencesOf } from './lookups';

export type { CommuneEntry } from './communes';
export { type FetchJson, loadReference } from './load';
export {
  birthplacesLookup,
  communesLookup,
  idccLookup,
  type KnownIdcc,
  type KnownNaf,
  type LoadedTables,
  nafLookup,
  referencesOf,
} from './lookups';
export { prepareSearch, searchReference } from './search';
export type { Entry, Reference, ReferenceName } from './tables';

/** All the look-ups the rules know, as on `day`: loads the tables they want. Throws AppError `reference/unreadable`. */
export async function loadReferences(fetchJson: FetchJson, day: IsoDay): Promise<References> {
  const [communes, idcc, old, coming, nsf] = await Promise.all([
    loadReference('communes', fetchJson),
    loadReference('idcc', fetchJson),
    loadReference('naf-2008', fetchJson),
    loadReference('naf-2025', fetchJson),
    loadReference('nsf', fetchJson),
  ]);
  return referencesOf({ communes, idcc, 'naf-2008': old, 'naf-2025': coming, nsf }, day);
}
