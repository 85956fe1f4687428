import { describe, expect, it, vi } from 'vitest';
import { loadReference, loadReferences } from '@/lib/references';
import { AppError } from '@/lib/shared/errors';
import { fromDisk } from './packaged';

describe('loading a table', () => {
  it('fetches it once, from its place, and only when asked', async () => {
    const fetchJson = vi.fn(fromDisk());
    const [one, other] = await Promise.all([
      loadReference('nsf', fetchJson),
      loadReference('nsf', fetchJson),
    ]);
    expect(one).toBe(other);
    expect(fetchJson.mock.calls).toEqual([['ref/nsf.json']]);
  });
  it('throws a code without values when the file is missing or damaged, and tries again later', async () => {
    const good = fromDisk();
    const answers = [async () => Promise.reject(new Error('404')), async () => ({ entries: [] }), good];
    const fetchJson = vi.fn((path: string) => (answers.shift() ?? good)(path));
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const refused = await loadReference('idcc', fetchJson).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(AppError);
      expect(refused).toMatchObject({ code: 'reference/unreadable', facts: { name: 'idcc' } });
    }
    expect((await loadReference('idcc', fetchJson)).entries.length).toBeGreaterThan(0);
    expect(fetchJson).toHaveBeenCalledTimes(3);
  });
  it('loads all that the rules look into', async () => {
    const fetchJson = vi.fn(fromDisk());
    const references = await loadReferences(fetchJson, '2026-11-24');
    expect(Object.keys(references).toSorted()).toEqual(['birthplaces', 'communes', 'idcc', 'naf', 'nsf']);
    expect(fetchJson.mock.calls.flat()).not.toContain('ref/departements.json');
  });
});
