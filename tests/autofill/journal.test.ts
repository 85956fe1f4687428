import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, type Journal, type Outcome, plan, type Verdict, withEntry } from '@/lib/autofill';
import { MOST_ENTRIES } from '@/lib/autofill/journal';
import { DOSSIER } from './browser/dossier';
import { control, snapshot } from './page';

const AT = '2026-11-25T02:30:00.000Z';
const ORIGIN = 'https://portail.exemple.fr';
const page = snapshot([
  control({ label: 'Raison sociale (Ateliers du Rhône SARL)', headings: ['Employeur'] }),
  control({ label: 'SIRET n° 73282932000074', headings: ['Employeur'] }),
]);
const choices = { overwrite: new Set<string>(), allowSensitive: true, exclude: new Set<string>() };
const { lines } = plan(page, DOSSIER, choices);
const verdict = (ref: string, outcome: Outcome, shown = ''): Verdict => ({
  ref,
  selector: '',
  id: 'employeur.siret',
  outcome,
  shown,
  pageError: '',
});

describe('journal', () => {
  it('counts outcomes and holds no value', () => {
    const entry = entryOf(AT, ORIGIN, lines, [
      verdict('r0', 'accepted', 'ATELIERS DU RHONE SARL'),
      verdict('r1', 'refused', '73282932000074'),
    ]);
    expect(entry).toMatchObject({ at: AT, origin: ORIGIN, counts: { accepted: 1, refused: 1 } });
    expect(entry.lines.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused']);
    expect(JSON.stringify(entry)).not.toMatch(/rh[oô]ne|7328/i);
    expect(entry.lines[0]?.label).toContain('Raison sociale');
  });

  it('keeps the last hundred entries, newest last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 130 }), (count) => {
        let journal: Journal = [];
        for (let at = 0; at < count; at += 1)
          journal = withEntry(journal, entryOf(String(at), ORIGIN, [], []));
        expect(journal.length).toBe(Math.min(count, MOST_ENTRIES));
        expect(journal.at(-1)?.at).toBe(count === 0 ? undefined : String(count - 1));
      }),
      { numRuns: 20 },
    );
  });
});
