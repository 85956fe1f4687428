import { describe, expect, it } from 'vitest';
import { lawWords } from '@/components/law/law-words';
import { PARAMETERS } from '@/lib/domain';

const MEMBERS =
  /\b(?:under|from|base|majored|hourly|monthly|cents|legal|closed|blocs?\b(?! de)|tolerance|years|until|raised|ordinary|true|false|undefined|NaN|null)\b|\[object/;

describe('the words of the values of law', () => {
  it('are there for each parameter, and for no other', () =>
    expect(Object.keys(lawWords).sort()).toEqual(PARAMETERS.map(({ id }) => id).sort()));

  it.each(PARAMETERS.map((parameter) => [parameter.id, parameter] as const))(
    'say every value of %s in French',
    (id, { tiers }) => {
      for (const { value } of tiers) {
        const lines = lawWords[id]?.(value) ?? [];
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line).not.toBe('');
          expect(line).not.toMatch(MEMBERS);
        }
      }
    },
  );

  it('write amounts, months and percentages as the law does', () => {
    const said = PARAMETERS.flatMap(({ id, tiers }) =>
      tiers.flatMap(({ value }) => lawWords[id]?.(value) ?? []),
    ).map((line) => line.replace(/\s/gu, ' '));
    expect(said).toContain('1 867,02 € par mois à 35 heures');
    expect(said).toContain('12,31 € par heure');
    expect(said).toContain('Moins de 21 ans : 55 % du SMIC, 65 % avec un bac professionnel ou plus');
    expect(said).toContain('Jusqu’à 36 mois pour les publics prioritaires');
    expect(said).toContain('5 jours calendaires');
    expect(said).toContain('Jusqu’au 31/12/2031');
    expect(said).toContain('8 000 € pour la première année');
  });
});
