import { ageOn } from '../calendar';
import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { count, day, sentence } from './say';

const oldEnough = rule({
  id: 'LEGAL-002',
  title: 'Le salarié a 16 ans au moins',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateDebut',
  inForce: {},
  sources: [ARTICLES.publicBeforeJune2026, ARTICLES.notice],
  needs: ['salarie.dateNaissance', 'contrat.dateDebut'],
  evaluate: (f) => {
    const age = ageOn(f['salarie.dateNaissance'], f['contrat.dateDebut']);
    if (age >= 16) return conform;
    return nonConform(
      ['salarie.dateNaissance', 'contrat.dateDebut'],
      sentence(
        age < 0
          ? `D'après la date de naissance, le salarié n'est pas né au début du contrat, le ${day(f['contrat.dateDebut'])}. Corrigez l'une des deux dates.`
          : `Le salarié a ${count(age, 'an')} au début du contrat, le ${day(f['contrat.dateDebut'])} : il faut avoir 16 ans. Vérifiez la date de naissance, ou attendez son seizième anniversaire.`,
      ),
    );
  },
  examples: [
    {
      name: 'sixteen on the day of start',
      given: {
        'salarie.dateNaissance': '2010-10-01',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'conform',
    },
    {
      name: 'sixteen the day after',
      given: {
        'salarie.dateNaissance': '2010-10-02',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'non-conform',
      says: ['15', '01/10/2026', '16'],
    },
    {
      name: 'sixteen the day before',
      given: {
        'salarie.dateNaissance': '2010-09-30',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'conform',
    },
    {
      name: 'born on 29 February, on 28 February',
      given: {
        'salarie.dateNaissance': '2008-02-29',
        'contrat.dateDebut': '2024-02-28',
      },
      expect: 'non-conform',
    },
    {
      name: 'born on 29 February, on 29 February',
      given: {
        'salarie.dateNaissance': '2008-02-29',
        'contrat.dateDebut': '2024-02-29',
      },
      expect: 'conform',
    },
    {
      name: 'born on the day of the start',
      given: { 'salarie.dateNaissance': '2026-02-28', 'contrat.dateDebut': '2026-02-28' },
      expect: 'non-conform',
      says: ['0 an'],
    },
    {
      name: 'not born yet',
      given: {
        'salarie.dateNaissance': '2027-02-28',
        'contrat.dateDebut': '2026-02-28',
      },
      expect: 'non-conform',
      says: ['né'],
    },
    {
      name: 'no date of birth',
      given: { 'contrat.dateDebut': '2024-02-29' },
      expect: 'undetermined',
    },
  ],
});

export const ageRules: readonly Rule[] = [oldEnough];
