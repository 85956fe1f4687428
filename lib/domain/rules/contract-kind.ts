import { ageOn } from '../calendar';
import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule } from './define';
import type { Facts } from './facts';
import { count, sentence } from './say';

const base = { purposes: ALWAYS, asOf: 'day', inForce: {}, needs: ['contrat.type'] } as const;
type Typed = { readonly 'contrat.type'?: string | undefined };
const of =
  (...types: readonly string[]) =>
  (f: Typed): boolean | undefined =>
    f['contrat.type'] === undefined ? undefined : types.includes(f['contrat.type']);

const renewed = rule({
  ...base,
  id: 'LEGAL-042',
  title: 'Un renouvellement dit quel contrat il suit',
  severity: 'warn',
  ground: 'non-conform',
  sources: [ARTICLES.renewal, ARTICLES.notice],
  mayRead: ['regle.contratPrecedent'],
  when: of('21', '22', '23', '24'),
  evaluate: (f) =>
    f['regle.contratPrecedent'] === undefined
      ? nonConform(
          ['regle.contratPrecedent', 'contrat.type'],
          sentence(
            `Le contrat est un renouvellement (type ${f['contrat.type']}) et le contrat précédent du même salarié n'est pas indiqué. Écrivez son numéro ou ses dates : un CDD ne se renouvelle qu'une fois, et chaque motif ne sert qu'une fois.`,
          ),
        )
      : conform,
  examples: [
    { name: 'after a failure, known', given: type('21', '2022-0007781'), expect: 'conform' },
    { name: 'after a failure, unknown', given: type('21'), expect: 'non-conform', says: ['type 21'] },
    { name: 'a higher qualification, unknown', given: type('24'), expect: 'non-conform' },
    { name: 'a first contract', given: type('11'), expect: 'not-applicable' },
    { name: 'an amendment', given: type('30'), expect: 'not-applicable' },
  ],
});

function type(code: '11' | '12' | '21' | '24' | '30', before?: string): Facts {
  return { 'contrat.type': code, ...(before === undefined ? {} : { 'regle.contratPrecedent': before }) };
}

const tripartite = rule({
  ...base,
  id: 'LEGAL-043',
  title: 'Avec deux employeurs, la convention tripartite est jointe',
  severity: 'block',
  ground: 'incomplete',
  purposes: ['depot', 'signature'],
  sources: [ARTICLES.seasonal, ARTICLES.notice],
  mayRead: ['pieces'],
  when: of('12'),
  evaluate: (f) =>
    f.pieces?.some(({ kind, etat }) => kind === 'convention-tripartite' && etat !== 'a-faire') === true
      ? conform
      : nonConform(
          ['pieces', 'contrat.type'],
          sentence(
            "Le contrat est conclu avec deux employeurs (type 12) : l'Opco ne l'accepte qu'avec la convention tripartite, signée par les deux employeurs et le salarié. Ajoutez-la aux pièces.",
          ),
        ),
  examples: [
    {
      name: 'signed',
      given: { ...type('12'), pieces: [{ kind: 'convention-tripartite', etat: 'signee' }] },
      expect: 'conform',
    },
    {
      name: 'to be written',
      given: { ...type('12'), pieces: [{ kind: 'convention-tripartite', etat: 'a-faire' }] },
      expect: 'non-conform',
    },
    {
      name: 'another piece',
      given: { ...type('12'), pieces: [{ kind: 'cerfa', etat: 'signee' }] },
      expect: 'non-conform',
    },
    { name: 'no piece', given: type('12'), expect: 'non-conform', says: ['tripartite'] },
    { name: 'one employer', given: type('11'), expect: 'not-applicable' },
  ],
});

/** What L6325-4-1 asks of a contract of type 12 beyond its agreement; checks.tsv has no row for it. */
const seasonal = rule({
  ...base,
  id: 'LEGAL-SAISON',
  title: 'Le contrat à deux employeurs est un CDD, avant 26 ans, et nomme les deux',
  severity: 'warn',
  ground: 'non-conform',
  sources: [ARTICLES.seasonal],
  needs: ['contrat.type', 'contrat.nature', 'salarie.dateNaissance', 'contrat.dateConclusion'],
  mayRead: ['employeurs'],
  when: of('12'),
  evaluate: (f): Outcome => {
    const age = ageOn(f['salarie.dateNaissance'], f['contrat.dateConclusion']);
    if (f['contrat.nature'] !== 'CDD')
      return nonConform(
        ['contrat.nature', 'contrat.type'],
        sentence(
          'Le contrat à deux employeurs (type 12) est un contrat saisonnier à durée déterminée : choisissez CDD.',
        ),
        [{ field: 'contrat.nature', value: 'CDD', why: 'Seule nature permise avec deux employeurs' }],
      );
    if (age > 25)
      return nonConform(
        ['salarie.dateNaissance', 'contrat.type'],
        sentence(
          `Le contrat à deux employeurs (type 12) est ouvert de 16 à 25 ans ; le salarié a ${count(age, 'an')} à la conclusion. À confirmer avec votre Opco.`,
        ),
      );
    return (f.employeurs?.length ?? 0) > 0
      ? conform
      : nonConform(
          ['employeurs', 'contrat.type'],
          sentence('Le contrat est conclu avec deux employeurs (type 12) et le second manque : ajoutez-le.'),
        );
  },
  examples: [
    { name: 'two employers, 25', given: season('2000-09-29', 'CDD', true), expect: 'conform' },
    { name: '26 on the day', given: season('2000-09-28', 'CDD', true), expect: 'non-conform', says: ['26'] },
    { name: 'permanent', given: season('2004-09-29', 'CDI', true), expect: 'non-conform', says: ['CDD'] },
    { name: 'one employer only', given: season('2004-09-29', 'CDD', false), expect: 'non-conform' },
    { name: 'an ordinary contract', given: type('11'), expect: 'not-applicable' },
  ],
});

function season(birth: string, nature: 'CDD' | 'CDI', second: boolean): Facts {
  return {
    ...type('12'),
    'contrat.nature': nature,
    'salarie.dateNaissance': birth,
    'contrat.dateConclusion': '2026-09-28',
    ...(second ? { employeurs: [{ denomination: 'Hôtel des Cimes' }] } : {}),
  };
}

const amended = rule({
  ...base,
  id: 'LEGAL-044',
  title: 'Un avenant dit ce qu’il change',
  severity: 'warn',
  ground: 'incomplete',
  sources: [ARTICLES.notice],
  mayRead: ['regle.objetAvenant'],
  when: of('30'),
  evaluate: (f) =>
    f['regle.objetAvenant'] === undefined
      ? nonConform(
          ['regle.objetAvenant', 'contrat.type'],
          sentence(
            "Le contrat est un avenant (type 30) et ce qu'il change n'est pas écrit. Dites-le en une ligne.",
          ),
        )
      : conform,
  examples: [
    {
      name: 'said',
      given: { ...type('30'), 'regle.objetAvenant': 'Nouvelle date de fin de formation' },
      expect: 'conform',
    },
    { name: 'not said', given: type('30'), expect: 'non-conform', says: ['type 30'] },
    { name: 'a first contract', given: type('11'), expect: 'not-applicable' },
  ],
});

export const contractKindRules: readonly Rule[] = [renewed, tripartite, seasonal, amended];
