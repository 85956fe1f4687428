import { CERFA_FIELD_IDS, definitions } from '../fields';
import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule } from './define';
import type { Facts } from './facts';
import { sentence } from './say';

const base = { purposes: ALWAYS, asOf: 'day', inForce: {}, needs: [] } as const;
const pdfBase = { ...base, ground: 'technical', sources: [ARTICLES.form], asks: ['pdf'] } as const;

const knownEdition = rule({
  ...pdfBase,
  id: 'DOC-018',
  title: 'Le Cerfa donné est d’une édition connue',
  severity: 'block',
  evaluate: (_, { beside }) =>
    beside.pdf?.edition === undefined
      ? nonConform(
          [],
          sentence(
            "Le PDF donné n'est pas une édition connue du Cerfa 12434. Prenez la dernière sur le site de votre Opco ; l'Opco refuse une édition périmée.",
          ),
        )
      : conform,
  examples: [
    { name: 'known', given: {}, beside: { pdf: { edition: '12434*05' } }, expect: 'conform' },
    { name: 'unknown', given: {}, beside: { pdf: {} }, expect: 'non-conform', says: ['12434'] },
    { name: 'no PDF', given: {}, expect: 'not-applicable' },
  ],
});

const sameValues = rule({
  ...pdfBase,
  id: 'DOC-019',
  title: 'Le Cerfa donné dit la même chose que le dossier',
  severity: 'block',
  mayRead: CERFA_FIELD_IDS,
  evaluate: (f, { beside }): Outcome => {
    const read = beside.pdf?.fields;
    // DOC-020 speaks of a PDF without fields.
    if (read === undefined) return { status: 'not-applicable' };
    const wrong = CERFA_FIELD_IDS.filter((id) => f[id] !== read[id]);
    return wrong.length === 0
      ? conform
      : nonConform(
          wrong,
          sentence(
            `Le Cerfa donné et le dossier diffèrent sur ${wrong
              .map((id) => `« ${definitions[id].label} »`)
              .slice(0, 6)
              .join(
                ', ',
              )}${wrong.length > 6 ? ` et ${wrong.length - 6} autres` : ''}. Refaites le Cerfa, ou corrigez le dossier.`,
          ),
        );
  },
  examples: [
    { name: 'the same', given: week(35), beside: { pdf: { fields: week(35) } }, expect: 'conform' },
    {
      name: 'another value',
      given: week(35),
      beside: { pdf: { fields: week(36) } },
      expect: 'non-conform',
      says: ['Durée hebdomadaire'],
    },
    { name: 'an empty box', given: week(35), beside: { pdf: { fields: {} } }, expect: 'non-conform' },
    { name: 'a box too many', given: {}, beside: { pdf: { fields: week(35) } }, expect: 'non-conform' },
    { name: 'a scan', given: week(35), beside: { pdf: {} }, expect: 'not-applicable' },
    { name: 'no PDF', given: week(35), expect: 'not-applicable' },
  ],
});

function week(hours: number): Facts {
  return { 'contrat.dureeHebdo.heures': hours };
}

const readable = rule({
  ...pdfBase,
  id: 'DOC-020',
  title: 'Le Cerfa donné peut être relu',
  severity: 'info',
  evaluate: (_, { beside }) =>
    beside.pdf?.fields === undefined
      ? nonConform(
          [],
          sentence(
            'Le PDF donné est aplati ou numérisé : ses cases ne peuvent pas être relues ni comparées. Vérifiez-le à l’œil, ou donnez le PDF à remplir.',
          ),
        )
      : conform,
  examples: [
    { name: 'with its boxes', given: {}, beside: { pdf: { fields: {} } }, expect: 'conform' },
    {
      name: 'flattened',
      given: {},
      beside: { pdf: { edition: '12434*05' } },
      expect: 'non-conform',
      says: ['aplati'],
    },
    { name: 'no PDF', given: {}, expect: 'not-applicable' },
  ],
});

export const pdfRules: readonly Rule[] = [knownEdition, sameValues, readable];
