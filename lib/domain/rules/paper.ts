import { ARTICLES } from '../law/articles';
import { retention, retentionEnd } from '../law/retention';
import { conform, nonConform, type Outcome, type Rule, rule } from './define';
import type { Facts } from './facts';
import { day, sentence } from './say';
import { unknownLaw } from './unknown-law';

const base = { asOf: 'day', inForce: {}, needs: [] } as const;

const signed = rule({
  ...base,
  id: 'DOC-021',
  title: 'L’employeur et le salarié ont signé',
  severity: 'block',
  ground: 'incomplete',
  purposes: ['depot', 'suivi'],
  sources: [ARTICLES.notice],
  mayRead: ['depot.signatureEmployeur', 'depot.signatureSalarie'],
  evaluate: (f) => {
    const wanting = (['depot.signatureEmployeur', 'depot.signatureSalarie'] as const).filter(
      (id) => f[id] === undefined,
    );
    return wanting.length === 0
      ? conform
      : nonConform(
          wanting,
          sentence(
            `${wanting.length === 2 ? "Aucune signature n'est notée" : `La signature ${wanting[0] === 'depot.signatureSalarie' ? 'du salarié' : "de l'employeur"} n'est pas notée`} : l'Opco juge incomplet un contrat qui n'est pas signé par les deux. Écrivez le jour de chaque signature.`,
          ),
        );
  },
  examples: [
    { name: 'both', given: signatures('2026-09-28', '2026-09-28'), expect: 'conform' },
    {
      name: 'the employee is missing',
      given: signatures('2026-09-28'),
      expect: 'non-conform',
      says: ['salarié'],
    },
    {
      name: 'the employer is missing',
      given: signatures(undefined, '2026-09-28'),
      expect: 'non-conform',
      says: ['employeur'],
    },
    { name: 'neither', given: {}, expect: 'non-conform', says: ['Aucune'] },
  ],
});

function signatures(employer?: string, employee?: string): Facts {
  return {
    ...(employer === undefined ? {} : { 'depot.signatureEmployeur': employer }),
    ...(employee === undefined ? {} : { 'depot.signatureSalarie': employee }),
  };
}

const delivered = rule({
  ...base,
  id: 'DOC-022',
  title: 'Le salarié a reçu son exemplaire',
  severity: 'info',
  ground: 'incomplete',
  purposes: ['depot', 'suivi'],
  sources: [ARTICLES.notice],
  mayRead: ['depot.remiseExemplaire'],
  evaluate: (f) =>
    f['depot.remiseExemplaire'] === undefined
      ? nonConform(
          ['depot.remiseExemplaire'],
          sentence(
            "La remise de son exemplaire au salarié n'est pas notée. Il en faut trois signés : l'employeur, le salarié, l'Opco. Écrivez le jour de la remise.",
          ),
        )
      : conform,
  examples: [
    { name: 'noted', given: { 'depot.remiseExemplaire': '2026-09-28' }, expect: 'conform' },
    { name: 'not noted', given: {}, expect: 'non-conform', says: ['trois'] },
  ],
});

const kept = rule({
  ...base,
  id: 'DOC-025',
  title: 'Le Cerfa signé est encore à conserver',
  severity: 'info',
  ground: 'none',
  purposes: ['depot', 'suivi'],
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.notice],
  evaluate: (_, { day: today, asOf }): Outcome => {
    const end = retentionEnd(asOf);
    if (end === undefined) return unknownLaw(retention, asOf);
    return today <= end
      ? conform
      : nonConform(
          ['contrat.dateConclusion'],
          sentence(
            `Le contrat est conclu le ${day(asOf)} et le Cerfa devait être conservé jusqu'au ${day(end)}. Vous pouvez effacer ce dossier, si rien d'autre ne vous oblige à le garder.`,
          ),
        );
  },
  examples: [
    { name: 'five years to the day', given: concluded('2023-01-01'), day: '2028-01-01', expect: 'conform' },
    {
      name: 'the day after',
      given: concluded('2023-01-01'),
      day: '2028-01-02',
      expect: 'non-conform',
      says: ['01/01/2028'],
    },
    {
      name: 'European money, its last day',
      given: concluded('2022-12-31'),
      day: '2031-12-31',
      expect: 'conform',
    },
    {
      name: 'the day after that',
      given: concluded('2022-12-31'),
      day: '2032-01-01',
      expect: 'non-conform',
      says: ['31/12/2031'],
    },
    { name: 'its first day', given: concluded('2020-07-01'), day: '2031-12-31', expect: 'conform' },
    {
      name: 'the eve',
      given: concluded('2020-06-30'),
      day: '2025-07-01',
      expect: 'non-conform',
      says: ['30/06/2025'],
    },
    {
      name: 'a leap day',
      given: concluded('2024-02-29'),
      day: '2029-03-01',
      expect: 'non-conform',
      says: ['28/02/2029'],
    },
    { name: 'before our tables', given: concluded('2017-12-31'), day: '2026-01-01', expect: 'undetermined' },
  ],
});

function concluded(conclusion: string): Facts {
  return { 'contrat.dateConclusion': conclusion };
}

export const paperRules: readonly Rule[] = [signed, delivered, kept];
