import { describe, expect, it } from 'vitest';
import { takingsOf } from '@/components/portal/take';
import type { Proposal } from '@/lib/autofill';

const read = (id: string, over: Partial<Proposal> = {}): Proposal => ({
  id,
  label: '',
  shown: 'x',
  refs: ['r0'],
  score: 1,
  ...over,
});

describe('what may be taken from a page', () => {
  it('is new, or another value; what the dossier says already is counted only', () => {
    const proposals = [
      read('salarie.prenom', { value: 'Ana' }),
      read('salarie.nomNaissance', { value: 'Lefèvre' }),
      read('salarie.sexe', { value: 'F' }),
    ];
    const { takings, same, doubts } = takingsOf(proposals, {
      'salarie.nomNaissance': 'Lefebvre',
      'salarie.sexe': 'F',
    });
    expect(takings.map(({ proposal, before, after, fresh }) => [proposal.id, before, after, fresh])).toEqual([
      ['salarie.prenom', '', 'Ana', true],
      ['salarie.nomNaissance', 'Lefebvre', 'Lefèvre', false],
    ]);
    expect(same).toBe(1);
    expect(doubts).toEqual([]);
  });

  it('is never a text that is no value, nor a row of a list', () => {
    const proposals = [
      read('employeur.siret', { draft: '123', message: 'Quatorze chiffres.' }),
      read('tuteurs.0.nom', { value: 'Martin' }),
    ];
    const { takings, doubts } = takingsOf(proposals, {});
    expect(takings).toEqual([]);
    expect(doubts.map(({ id }) => id)).toEqual(['employeur.siret']);
  });
});
