import { fold } from '../../shared/text';
import { ARTICLES } from '../law/articles';
import type { OtherDossier } from '../references';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import type { Facts } from './facts';
import { day, sentence } from './say';

const base = { purposes: ALWAYS, asOf: 'day', inForce: {} } as const;

const WHO = ['salarie.nir', 'salarie.nomNaissance', 'salarie.prenom', 'salarie.dateNaissance'] as const;

/** The same number, or the same names and day of birth. */
const samePerson = (f: Facts, other: OtherDossier): boolean => {
  if (f['salarie.nir'] !== undefined && other.nir !== undefined) return f['salarie.nir'] === other.nir;
  const [name, first] = [f['salarie.nomNaissance'], f['salarie.prenom']];
  if (name === undefined || first === undefined || other.name === undefined || other.firstName === undefined)
    return false;
  return (
    fold(name) === fold(other.name) &&
    fold(first) === fold(other.firstName) &&
    f['salarie.dateNaissance'] !== undefined &&
    f['salarie.dateNaissance'] === other.birth
  );
};

const alone = rule({
  ...base,
  id: 'DOC-026',
  title: 'Aucun autre dossier pour le même salarié et la même période',
  severity: 'warn',
  ground: 'non-conform',
  sources: [ARTICLES.renewal],
  asks: ['others'],
  needs: ['contrat.dateDebut', 'contrat.dateFin'],
  mayRead: [...WHO, 'contrat.type'],
  // An amendment goes with the contract it amends.
  when: (f) =>
    f['contrat.dateDebut'] !== undefined && f['contrat.dateFin'] !== undefined && f['contrat.type'] !== '30',
  evaluate: (f, { beside }) => {
    const clash = beside.others?.find(
      (other) =>
        other.start !== undefined &&
        other.end !== undefined &&
        other.start <= f['contrat.dateFin'] &&
        other.end >= f['contrat.dateDebut'] &&
        samePerson(f, other),
    );
    return clash?.start === undefined || clash.end === undefined
      ? conform
      : nonConform(
          ['contrat.dateDebut', 'contrat.dateFin'],
          sentence(
            `Un autre dossier du même salarié va du ${day(clash.start)} au ${day(clash.end)}, et celui-ci du ${day(f['contrat.dateDebut'])} au ${day(f['contrat.dateFin'])}. Vérifiez que ce n'est pas un double.`,
          ),
        );
  },
  examples: [
    {
      name: 'after the other',
      given: mine(),
      beside: { others: [other('2025-10-01', '2026-09-30')] },
      expect: 'conform',
    },
    {
      name: 'on its last day',
      given: mine(),
      beside: { others: [other('2025-10-01', '2026-10-01')] },
      expect: 'non-conform',
      says: ['01/10/2026'],
    },
    {
      name: 'before the other',
      given: mine(),
      beside: { others: [other('2027-10-01', '2028-09-30')] },
      expect: 'conform',
    },
    {
      name: 'its first day is our last',
      given: mine(),
      beside: { others: [other('2027-09-30', '2028-09-30')] },
      expect: 'non-conform',
    },
    {
      name: 'somebody else',
      given: mine(),
      beside: { others: [{ ...other('2026-10-01', '2027-09-30'), nir: '269054958815780' }] },
      expect: 'conform',
    },
    {
      name: 'the same names and birth, no number',
      given: mine(),
      beside: {
        others: [
          {
            id: 'b',
            name: 'LEFEVRE',
            firstName: 'Zoe',
            birth: '2005-03-14',
            start: '2026-10-01',
            end: '2027-09-30',
          },
        ],
      },
      expect: 'non-conform',
    },
    {
      name: 'the same names, another birth',
      given: mine(),
      beside: {
        others: [
          {
            id: 'b',
            name: 'LEFEVRE',
            firstName: 'Zoe',
            birth: '2005-03-15',
            start: '2026-10-01',
            end: '2027-09-30',
          },
        ],
      },
      expect: 'conform',
    },
    { name: 'others not given', given: mine(), expect: 'not-applicable' },
  ],
});

function mine(): Facts {
  return {
    'salarie.nir': '205036912300166',
    'salarie.nomNaissance': 'Lefèvre',
    'salarie.prenom': 'Zoé',
    'salarie.dateNaissance': '2005-03-14',
    'contrat.dateDebut': '2026-10-01',
    'contrat.dateFin': '2027-09-30',
  };
}
function other(start: string, end: string): OtherDossier {
  return { id: 'a', nir: '205036912300166', start, end };
}

export const duplicateRules: readonly Rule[] = [alone];
