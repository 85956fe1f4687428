import { AppError } from '../shared/errors';
import { type Reference, type ReferenceName, TABLES } from './tables';

/** Fetches a file packaged with the extension; `path` is relative to its root, as "ref/idcc.json". */
export type FetchJson = (path: string) => Promise<unknown>;

const caches = new WeakMap<FetchJson, Map<ReferenceName, Promise<unknown>>>();

async function read<N extends ReferenceName>(name: N, fetchJson: FetchJson): Promise<Reference<N>> {
  try {
    return TABLES[name].parse(await fetchJson(`ref/${name}.json`)) as Reference<N>;
  } catch (cause) {
    throw new AppError('reference/unreadable', { name }, cause);
  }
}

/**
 * A table of public/ref, fetched and checked the first time it is asked for, then kept as long as `fetchJson` is.
 * Throws AppError `reference/unreadable`; a later call then tries again.
 */
export function loadReference<N extends ReferenceName>(name: N, fetchJson: FetchJson): Promise<Reference<N>> {
  const cache = caches.get(fetchJson) ?? new Map<ReferenceName, Promise<unknown>>();
  caches.set(fetchJson, cache);
  const known = cache.get(name) as Promise<Reference<N>> | undefined;
  if (known !== undefined) return known;
  const loading = read(name, fetchJson);
  cache.set(name, loading);
  loading.catch(() => cache.delete(name));
  return loading;
}
