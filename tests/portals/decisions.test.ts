import { describe, expect, it } from 'vitest';
import { choicesOf, type Decisions, decide, placeOf, stillDecided } from '@/components/portal/decisions';
import { control, snapshot } from '../autofill/page';

const page = snapshot([
  control({ label: 'Nom' }),
  control({ label: 'Prénom' }),
  control({ label: 'Diplôme' }),
]);
const places = page.controls.map(placeOf);
const [nom = '', prenom = '', diplome = ''] = places;

const decisions: Decisions = [
  [nom, { skip: true } as const],
  [prenom, { replace: true, confirmed: true } as const],
  [diplome, { picked: 'v3', assigned: { id: 'salarie.diplomeObtenu', part: null } } as const],
].reduce<Decisions>(
  (before, [place, change]) => decide(before, place as string, change as object),
  new Map(),
);

describe('decisions about controls', () => {
  it('become choices by the refs of the reading', () => {
    expect(choicesOf(decisions, page, true)).toEqual({
      allowSensitive: true,
      overwrite: new Set(['r1']),
      exclude: new Set(['r0']),
      confirmed: new Set(['r1']),
      picked: new Map([['r2', 'v3']]),
      assigned: new Map([['r2', { id: 'salarie.diplomeObtenu', part: null }]]),
    });
  });

  it('can be taken back part by part, and whole', () => {
    const less = decide(decisions, prenom, { replace: undefined });
    expect(less.get(prenom)).toEqual({ confirmed: true });
    expect(decide(less, prenom, { confirmed: undefined }).has(prenom)).toBe(false);
    expect(decisions.get(prenom)).toEqual({ replace: true, confirmed: true });
  });

  it('go with the controls the page no longer shows', () => {
    expect([...stillDecided(decisions, new Set([diplome])).keys()]).toEqual([diplome]);
  });
});
