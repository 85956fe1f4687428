import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NSF } from '@/lib/domain/fields/codes/nsf';
import { loadReference, type ReferenceName } from '@/lib/references';
import { TABLES } from '@/lib/references/tables';
import { ROOT } from '../repository/tree';
import { generateReferences } from '../setup/references/generate.mjs';
import { fromDisk, packagedBytes } from './packaged';

const NAMES = Object.keys(TABLES) as ReferenceName[];
const MOST_COMPRESSED = 350_000;
const fetchJson = fromDisk();
const generated = generateReferences();

describe.each(NAMES)('%s.json', (name) => {
  it('is what its sources make, byte for byte', () =>
    expect(packagedBytes(name).equals(Buffer.from(generated[name] ?? ''))).toBe(true));
  it('is small enough', () =>
    expect(gzipSync(packagedBytes(name), { level: 9 }).length).toBeLessThanOrEqual(MOST_COMPRESSED));
  it('says where it comes from, and when', async () => {
    const { source, url, licence, date } = await loadReference(name, fetchJson);
    expect(source.length).toBeGreaterThan(20);
    expect(url).toMatch(/^https:\/\//);
    expect(licence).toContain('Licence Ouverte');
    expect(date <= '2026-11-24' && date >= '2008-01-01').toBe(true);
  });
  it('has no code twice, no empty label', async () => {
    const { entries } = await loadReference(name, fetchJson);
    const seen = entries.map((entry) =>
      'postcodes' in entry ? `${entry.code} ${entry.label} ${entry.today}` : entry.code,
    );
    expect(new Set(seen).size).toBe(entries.length);
    expect(entries.filter(({ label }) => label.trim() !== label || label === '')).toEqual([]);
  });
});

it('no other file stands in public/ref', () =>
  expect(readdirSync(`${ROOT}public/ref`).toSorted()).toEqual(
    NAMES.map((name) => `${name}.json`).toSorted(),
  ));

describe('counts', () => {
  const countOf = async (name: ReferenceName) => (await loadReference(name, fetchJson)).entries.length;

  it('NAF has 732 sub-classes, then 747; no code is in both', async () => {
    const old = await loadReference('naf-2008', fetchJson);
    const coming = await loadReference('naf-2025', fetchJson);
    expect([old.entries.length, coming.entries.length]).toEqual([732, 747]);
    const codes = new Set(old.entries.map(({ code }) => code));
    for (const { code } of [...old.entries, ...coming.entries]) expect(code).toMatch(/^\d{4}[A-Z]$/);
    expect(coming.entries.filter(({ code }) => codes.has(code))).toEqual([]);
  });
  it('NSF has the 92 specialities of the field, with the same labels', async () => {
    const { entries } = await loadReference('nsf', fetchJson);
    expect(entries.map(({ code, label }) => `${code} ${label}`)).toEqual(
      NSF.entries.map(({ code, label }) => `${code} ${label}`),
    );
  });
  it('has the 101 départements of the Republic, and its overseas territories', async () => {
    const { entries } = await loadReference('departements', fetchJson);
    expect(entries.filter(({ zone }) => zone !== 'com')).toHaveLength(101);
    expect(entries.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['2A', '2B', '974', '976', '987']),
    );
    expect(entries.map(({ code }) => code)).not.toContain('20');
  });
  it('has more than 36,000 communes and 750 agreements', async () => {
    expect(await countOf('communes')).toBeGreaterThan(36_000);
    expect(await countOf('idcc')).toBeGreaterThan(750);
  });
});
