import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { sentence } from './say';

/** Since this day the recipients of the RSA are registered without asking, even those who look for nothing. */
const AUTOMATIC = '2025-01-01';

/** Pupil, student, inactive. */
const UNLIKELY: readonly string[] = ['1', '3', '10'];

/** What the situation before the contract and the registration at France Travail say of each other. */
export const registered: Rule = rule({
  ground: 'non-conform',
  purposes: ALWAYS,
  inForce: {},
  id: 'LEGAL-004',
  title: 'La situation 9 va avec une inscription à France Travail',
  severity: 'warn',
  asOf: 'day',
  sources: [ARTICLES.notice, ARTICLES.automaticRegistration],
  needs: ['salarie.situationAvant', 'salarie.inscritFranceTravail'],
  mayRead: ['salarie.minimumSocial', 'contrat.dateConclusion'],
  evaluate: (f, { day: today }) => {
    const [situation, registered] = [f['salarie.situationAvant'], f['salarie.inscritFranceTravail']];
    if (situation === '9' && !registered)
      return nonConform(
        ['salarie.situationAvant', 'salarie.inscritFranceTravail'],
        sentence(
          "La situation avant le contrat est 9, « à la recherche d'un emploi », et le salarié n'est pas inscrit à France Travail. Vérifiez les deux réponses : une inscription peut ouvrir des droits.",
        ),
      );
    const automatic = (f['contrat.dateConclusion'] ?? today) >= AUTOMATIC;
    if (registered && situation === '10' && f['salarie.minimumSocial'] === '1' && automatic) return conform;
    // An employee or a trainee may be registered too; a pupil, a student or somebody inactive hardly.
    return registered && UNLIKELY.includes(situation)
      ? nonConform(
          ['salarie.situationAvant', 'salarie.inscritFranceTravail'],
          sentence(
            `Le salarié est inscrit à France Travail et sa situation avant le contrat est ${situation}, sans recherche d'emploi. À confirmer : la situation 9 va avec une inscription.`,
          ),
          [{ field: 'salarie.situationAvant', value: '9', why: 'Situation d’une personne inscrite' }],
        )
      : conform;
  },
  examples: [
    {
      name: '9 and registered',
      given: {
        'salarie.situationAvant': '9',
        'salarie.inscritFranceTravail': true,
      },
      expect: 'conform',
    },
    {
      name: '9 and not registered',
      given: {
        'salarie.situationAvant': '9',
        'salarie.inscritFranceTravail': false,
      },
      expect: 'non-conform',
      says: ['9'],
    },
    {
      name: 'inactive and registered',
      given: { 'salarie.situationAvant': '10', 'salarie.inscritFranceTravail': true },
      expect: 'non-conform',
      says: ['10', '9'],
    },
    {
      name: 'inactive with the RSA, registered by the law, from its first day',
      given: inactive('1', '2025-01-01'),
      expect: 'conform',
    },
    { name: 'the eve', given: inactive('1', '2024-12-31'), expect: 'non-conform' },
    { name: 'inactive with the ASS', given: inactive('2', '2025-01-01'), expect: 'non-conform' },
    {
      name: 'an employee, registered',
      given: { 'salarie.situationAvant': '8', 'salarie.inscritFranceTravail': true },
      expect: 'conform',
    },
    {
      name: 'a student, not registered',
      given: {
        'salarie.situationAvant': '3',
        'salarie.inscritFranceTravail': false,
      },
      expect: 'conform',
    },
  ],
});

function inactive(minimum: '1' | '2', conclusion: string) {
  return {
    'salarie.situationAvant': '10',
    'salarie.inscritFranceTravail': true,
    'salarie.minimumSocial': minimum,
    'contrat.dateConclusion': conclusion,
  } as const;
}
