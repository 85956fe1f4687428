import { CERFA_FIELD_IDS, definitions, type FieldId, formatValue } from '../fields';
import { ARTICLES } from '../law/articles';
import type { Beside, Print } from '../references';
import { conform, type Example, nonConform, type Outcome, type Rule } from './define';
import type { Facts } from './facts';
import { sentence } from './say';

/** The boxes of the form that take a text as it is: what a person wrote, word for word. */
const TEXTS: readonly FieldId[] = CERFA_FIELD_IDS.filter((id) =>
  ['text', 'multiline', 'email'].includes(definitions[id].kind),
);

const judge =
  (faulty: (print: Print, id: FieldId, text: string) => boolean, say: (labels: string) => string) =>
  (facts: Facts, _day: string, beside: Beside = {}): Outcome => {
    const { print } = beside;
    if (print === undefined)
      return { status: 'not-applicable', why: 'Le formulaire et sa police n’ont pas été donnés.' };
    const filled = TEXTS.filter((id) => typeof facts[id] === 'string');
    const wrong = filled.filter((id) => faulty(print, id, formatValue(id, facts[id])));
    if (filled.length === 0) return { status: 'not-applicable' };
    if (wrong.length === 0) return conform;
    return nonConform(wrong, sentence(say(wrong.map((id) => `« ${definitions[id].label} »`).join(', '))));
  };

const printed = (id: string, title: string, judged: Rule['judge'], examples: readonly Example[]): Rule => ({
  id,
  title,
  severity: 'block',
  ground: 'technical',
  purposes: ['cerfa', 'depot', 'signature'],
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.form],
  reads: TEXTS,
  examples,
  judge: judged,
});

const print: Print = { covers: (text) => !text.includes('☺'), fits: (_, text) => text.length <= 20 };
const beside = { print };
const named = (name: string): Facts => ({ 'employeur.denomination': name });

/** FMT-031 and FMT-032: what the font cannot draw, and what is longer than its box; given by whoever has both. */
export const printedRules: readonly Rule[] = [
  printed(
    'FMT-031',
    'Tous les caractères peuvent s’imprimer',
    judge(
      (given, _, text) => !given.covers(text),
      (labels) =>
        `Un caractère de ${labels} ne peut pas s'imprimer sur le Cerfa. Remplacez-le : il a sans doute été collé d'une autre page.`,
    ),
    [
      { name: 'drawn', given: named('Café Łódź'), beside, expect: 'conform' },
      { name: 'a picture', given: named('Café ☺'), beside, expect: 'non-conform', says: ['imprimer'] },
      { name: 'no text', given: {}, beside, expect: 'not-applicable' },
      { name: 'no font', given: named('Café ☺'), expect: 'not-applicable' },
    ],
  ),
  printed(
    'FMT-032',
    'Tous les textes tiennent dans leur case',
    judge(
      (given, id, text) => !given.fits(id, text),
      (labels) => `Le texte de ${labels} est trop long pour sa case du Cerfa. Abrégez-le.`,
    ),
    [
      { name: 'at the limit', given: named('Boulangerie du pont.'), beside, expect: 'conform' },
      {
        name: 'a letter more',
        given: named('Boulangerie du ponton'),
        beside,
        expect: 'non-conform',
        says: ['trop long'],
      },
      { name: 'no font', given: named('Boulangerie du ponton'), expect: 'not-applicable' },
    ],
  ),
];
