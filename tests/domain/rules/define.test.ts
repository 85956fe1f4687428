import { describe, expect, it } from 'vitest';
import { conform, nonConform, rule } from '@/lib/domain/rules/define';

const sample = rule({
  id: 'TEST-001',
  title: 'Une règle d’essai',
  severity: 'block',
  ground: 'non-conform',
  purposes: ['depot'],
  asOf: 'contrat.dateConclusion',
  inForce: { from: '2024-01-01', to: '2024-12-31' },
  sources: [{ ref: 'Texte d’essai' }],
  needs: ['formation.dureeTotaleHeures'],
  mayRead: ['formation.typeQualification'],
  when: (f) => f['formation.typeQualification'] !== '8',
  evaluate: (f, { asOf }) => {
    // @ts-expect-error a field that is neither needed nor declared cannot be read
    const undeclared = f['salarie.nir'];
    return undeclared === undefined && f['formation.dureeTotaleHeures'] > 0 && asOf !== ''
      ? conform
      : nonConform(['formation.dureeTotaleHeures'], 'Non.');
  },
  examples: [],
});

const given = (conclusion: string | undefined, hours: number | undefined, type: '1' | '8' = '1') => ({
  ...(conclusion === undefined ? {} : { 'contrat.dateConclusion': conclusion }),
  ...(hours === undefined ? {} : { 'formation.dureeTotaleHeures': hours }),
  'formation.typeQualification': type,
});

describe('a rule', () => {
  it.each([
    ['2023-12-31', true],
    ['2024-01-01', false],
    ['2024-12-31', false],
    ['2025-01-01', true],
  ])('concluded on %s is outside its window: %s', (conclusion, outside) => {
    expect(sample.judge(given(conclusion, 10), '2026-01-01')).toEqual(
      outside ? { status: 'not-applicable', outside: true } : { status: 'conform' },
    );
  });
  it('names the day that fixes the law among what is missing, first', () => {
    expect(sample.judge(given(undefined, undefined), '2024-06-01')).toEqual({
      status: 'undetermined',
      missing: ['contrat.dateConclusion', 'formation.dureeTotaleHeures'],
    });
    expect(sample.judge(given('2024-06-01', undefined), '2024-06-01')).toEqual({
      status: 'undetermined',
      missing: ['formation.dureeTotaleHeures'],
    });
  });
  it('has no object before it misses anything', () => {
    expect(sample.judge(given(undefined, undefined, '8'), '2024-06-01')).toEqual({
      status: 'not-applicable',
    });
  });
  it('evaluates what is there, zero included', () => {
    expect(sample.judge(given('2024-06-01', 0), '2024-06-01').status).toBe('non-conform');
  });
  it('says what it reads', () => {
    expect(sample.reads).toEqual([
      'contrat.dateConclusion',
      'formation.dureeTotaleHeures',
      'formation.typeQualification',
    ]);
  });
});
