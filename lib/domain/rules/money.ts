import { ARTICLES } from '../law/articles';
import { centsOf } from '../pay/floor';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule } from './define';
import { count, euros, sentence } from './say';

const base = { purposes: ALWAYS, asOf: 'day', inForce: {} } as const;

const priority = rule({
  ...base,
  id: 'LEGAL-047',
  title: 'La qualification est prioritaire pour la branche',
  severity: 'warn',
  ground: 'not-a-priority',
  sources: [ARTICLES.notice],
  needs: ['regle.prioriteBranche'],
  // Known to few people: left empty, the rule has no object.
  when: (f) => f['regle.prioriteBranche'] !== undefined,
  evaluate: (f) =>
    f['regle.prioriteBranche']
      ? conform
      : nonConform(
          ['regle.prioriteBranche'],
          sentence(
            "Vous dites que la qualification n'est pas dans les priorités de la branche : l'Opco peut refuser la prise en charge pour ce motif. Demandez-lui son avis avant de signer.",
          ),
        ),
  examples: [
    { name: 'a priority', given: { 'regle.prioriteBranche': true }, expect: 'conform' },
    {
      name: 'not a priority',
      given: { 'regle.prioriteBranche': false },
      expect: 'non-conform',
      says: ['priorités'],
    },
    { name: 'not said', given: {}, expect: 'not-applicable' },
  ],
});

const criteria = rule({
  ...base,
  id: 'LEGAL-048',
  title: 'Les heures et le coût restent dans les critères de la branche',
  severity: 'warn',
  ground: 'no-funds',
  sources: [ARTICLES.branchLevel, ARTICLES.notice],
  needs: [],
  mayRead: [
    'formation.dureeTotaleHeures',
    'regle.heuresMaximumBranche',
    'regle.coutHoraire',
    'regle.tauxHoraireBranche',
  ],
  // The criteria of the branch are recorded by whoever read them: no pair, no object.
  when: (f) =>
    (f['formation.dureeTotaleHeures'] !== undefined && f['regle.heuresMaximumBranche'] !== undefined) ||
    (f['regle.coutHoraire'] !== undefined && f['regle.tauxHoraireBranche'] !== undefined),
  evaluate: (f): Outcome => {
    const [hours, most] = [f['formation.dureeTotaleHeures'], f['regle.heuresMaximumBranche']];
    if (hours !== undefined && most !== undefined && hours > most)
      return nonConform(
        ['formation.dureeTotaleHeures', 'regle.heuresMaximumBranche'],
        sentence(
          `Le parcours compte ${count(hours, 'heure')} et la branche en finance ${most} au plus : ${count(hours - most, 'heure')} resteraient à la charge de l'entreprise.`,
        ),
      );
    const [cost, rate] = [f['regle.coutHoraire'], f['regle.tauxHoraireBranche']];
    return cost !== undefined && rate !== undefined && centsOf(cost) > centsOf(rate)
      ? nonConform(
          ['regle.coutHoraire', 'regle.tauxHoraireBranche'],
          sentence(
            `L'heure de formation coûte ${euros(centsOf(cost))} et la branche la finance ${euros(centsOf(rate))} : ${euros(centsOf(cost) - centsOf(rate))} par heure resteraient à la charge de l'entreprise.`,
          ),
        )
      : conform;
  },
  examples: [
    {
      name: 'at both limits',
      given: {
        'formation.dureeTotaleHeures': 400,
        'regle.heuresMaximumBranche': 400,
        'regle.coutHoraire': '15.00',
        'regle.tauxHoraireBranche': '15.00',
      },
      expect: 'conform',
    },
    {
      name: 'an hour more',
      given: { 'formation.dureeTotaleHeures': 401, 'regle.heuresMaximumBranche': 400 },
      expect: 'non-conform',
      says: ['401', '400', '1 heure'],
    },
    {
      name: 'a cent more',
      given: { 'regle.coutHoraire': '15.01', 'regle.tauxHoraireBranche': '15.00' },
      expect: 'non-conform',
      says: ['15,01', '0,01'],
    },
    { name: 'no criteria', given: { 'formation.dureeTotaleHeures': 401 }, expect: 'not-applicable' },
  ],
});

export const moneyRules: readonly Rule[] = [priority, criteria];
