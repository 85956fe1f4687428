import type { Beside, TrainingBody } from '../references';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { sentence } from './say';

const base = { purposes: ALWAYS, asOf: 'day', inForce: {} } as const;

const bodies = (of: TrainingBody | undefined): Beside => ({ references: { trainingBodies: () => of } });

const qualiopi = rule({
  ...base,
  id: 'XREF-023',
  title: 'L’organisme de formation est déclaré et certifié Qualiopi',
  severity: 'warn',
  ground: 'non-conform',
  sources: [
    { ref: 'Code du travail, art. L6316-1 ; liste publique des organismes de formation', from: '2022-01-01' },
  ],
  asks: ['trainingBodies'],
  needs: ['organisme.siret', 'formation.interne'],
  // An internal service needs neither for its own staff.
  when: (f) => f['organisme.siret'] !== undefined && f['formation.interne'] === false,
  evaluate: (f, { beside: around }) => {
    const body = around.references?.trainingBodies?.(f['organisme.siret']);
    if (body?.declared === true && body.certified) return conform;
    return nonConform(
      ['organisme.siret'],
      sentence(
        body?.declared === true
          ? "L'organisme de formation n'est pas certifié Qualiopi d'après la liste publique : l'Opco ne peut pas payer ses heures. À confirmer avec lui."
          : "L'organisme de formation n'est pas dans la liste publique des organismes déclarés. À confirmer : vérifiez son SIRET et son numéro de déclaration.",
      ),
    );
  },
  examples: [
    {
      name: 'certified',
      given: taught(false),
      beside: bodies({ declared: true, certified: true }),
      expect: 'conform',
    },
    {
      name: 'not certified',
      given: taught(false),
      beside: bodies({ declared: true, certified: false }),
      expect: 'non-conform',
      says: ['Qualiopi'],
    },
    {
      name: 'unknown',
      given: taught(false),
      beside: bodies(undefined),
      expect: 'non-conform',
      says: ['déclarés'],
    },
    { name: 'internal', given: taught(true), beside: bodies(undefined), expect: 'not-applicable' },
    { name: 'not asked', given: taught(false), expect: 'not-applicable' },
  ],
});

function taught(internal: boolean) {
  return { 'organisme.siret': '99900120900017', 'formation.interne': internal };
}

export const trainingBodyRules: readonly Rule[] = [qualiopi];
