import { loadReference, loadReferences, searchReference } from '@/lib/references';
import { fromDisk, packagedBytes } from '../references/packaged';
import type { Line } from './main';
import { race } from './timing';

const QUERIES = ['s', 'saint denis', '69003', 'st etienne'];

/** The biggest table, the communes: one search of each kind; and what loading all the tables of the rules takes. */
export async function benchReferences(): Promise<readonly Line[]> {
  const communes = await loadReference('communes', fromDisk());
  const ways = Object.fromEntries(QUERIES.map((query) => [query, () => searchReference(communes, query)]));
  const searches = Object.entries(await race(ways, 100, 20)).map(([query, { median, p95 }]) => ({
    name: `search of « ${query} » in ${communes.entries.length} communes`,
    value: median,
    unit: 'ms',
    beside: `95 % under ${p95} ms; limit 50 ms`,
  }));
  const { load } = await race({ load: () => loadReferences(fromDisk(), '2026-11-24') }, 10, 2);
  return [
    ...searches,
    {
      name: 'load of the tables of the rules',
      value: load.median,
      unit: 'ms',
      beside: `${Math.round(packagedBytes('communes').length / 1000)} kB of communes`,
    },
  ];
}
