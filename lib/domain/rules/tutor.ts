import { fold } from '../../shared/text';
import { ageOn } from '../calendar';
import { ARTICLES } from '../law/articles';
import { enVigueur } from '../law/parameter';
import { tutorLimits } from '../law/tutor-limits';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { count, day, sentence, toVerify } from './say';
import { unknownLaw } from './unknown-law';

const base = {
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  inForce: {},
} as const;

const grownUp = rule({
  ...base,
  id: 'LEGAL-038',
  title: 'Le tuteur est majeur au début du contrat',
  asOf: 'contrat.dateDebut',
  sources: [ARTICLES.tutor],
  needs: ['tuteur.dateNaissance', 'contrat.dateDebut'],
  evaluate: (f) => {
    const age = ageOn(f['tuteur.dateNaissance'], f['contrat.dateDebut']);
    return age >= 18
      ? conform
      : nonConform(
          ['tuteur.dateNaissance'],
          sentence(
            age < 0
              ? `D'après sa date de naissance, le tuteur n'est pas né au début du contrat, le ${day(f['contrat.dateDebut'])}. Corrigez-la.`
              : `D'après sa date de naissance, le tuteur a ${count(age, 'an')} au début du contrat, le ${day(f['contrat.dateDebut'])} ; il en faut 18. Vérifiez qu'elle n'a pas été confondue avec celle du salarié.`,
          ),
        );
  },
  examples: [
    {
      name: '18 on the day',
      given: {
        'tuteur.dateNaissance': '2008-10-01',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'conform',
    },
    {
      name: '18 the day after',
      given: {
        'tuteur.dateNaissance': '2008-10-02',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'non-conform',
      says: ['17', '18', '01/10/2026'],
    },
    {
      name: 'born on the day of the start',
      given: { 'tuteur.dateNaissance': '2026-10-01', 'contrat.dateDebut': '2026-10-01' },
      expect: 'non-conform',
      says: ['0 an'],
    },
    {
      name: 'not born yet',
      given: {
        'tuteur.dateNaissance': '2027-10-02',
        'contrat.dateDebut': '2026-10-01',
      },
      expect: 'non-conform',
    },
  ],
});

const experienced = rule({
  ...base,
  id: 'LEGAL-039',
  title: 'Le tuteur a deux ans d’expérience en rapport avec l’objectif',
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.tutor],
  needs: ['regle.tuteurExperienceAnnees'],
  evaluate: (f, { asOf }) => {
    const law = enVigueur(tutorLimits, asOf);
    if (law === undefined) return unknownLaw(tutorLimits, asOf);
    const years = f['regle.tuteurExperienceAnnees'];
    return years >= law.value.minYears
      ? conform
      : nonConform(
          ['regle.tuteurExperienceAnnees'],
          sentence(
            `Le tuteur a ${count(years, 'an')} d'expérience dans une qualification en rapport avec l'objectif visé ; il en faut ${law.value.minYears}. Choisissez un autre tuteur.`,
          ) + toVerify(law),
        );
  },
  examples: [
    {
      name: 'two years',
      given: {
        'contrat.dateConclusion': '2026-09-28',
        'regle.tuteurExperienceAnnees': 2,
      },
      expect: 'conform',
    },
    {
      name: 'one year',
      given: {
        'contrat.dateConclusion': '2026-09-28',
        'regle.tuteurExperienceAnnees': 1,
      },
      expect: 'non-conform',
      says: ['1 an', '2'],
    },
    {
      name: 'not said',
      given: { 'contrat.dateConclusion': '2026-09-28' },
      expect: 'undetermined',
    },
  ],
});

const available = rule({
  ...base,
  id: 'LEGAL-040',
  title: 'Le tuteur suit trois personnes au plus, deux s’il est l’employeur',
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.tutorLoad],
  needs: ['regle.tuteurNombreAlternants'],
  mayRead: ['regle.tuteurEstEmployeur'],
  evaluate: (f, { asOf }) => {
    const law = enVigueur(tutorLimits, asOf);
    if (law === undefined) return unknownLaw(tutorLimits, asOf);
    const others = f['regle.tuteurNombreAlternants'];
    const isEmployer = f['regle.tuteurEstEmployeur'];
    const { max, maxEmployer } = law.value;
    if (others < maxEmployer) return conform;
    if (others < max && isEmployer === undefined)
      return { status: 'undetermined', missing: ['regle.tuteurEstEmployeur'] };
    const most = isEmployer === true ? maxEmployer : max;
    return others < most
      ? conform
      : nonConform(
          ['regle.tuteurNombreAlternants'],
          sentence(
            `Le tuteur suit déjà ${count(others, 'personne')} en alternance ; avec ce contrat, ${count(others + 1, 'personne')}. Le maximum est de ${most}${isEmployer === true ? " quand le tuteur est l'employeur" : ''} : choisissez un autre tuteur.`,
          ) + toVerify(law),
        );
  },
  examples: [
    { name: 'two others', given: load(2, false), expect: 'conform' },
    {
      name: 'three others',
      given: load(3, false),
      expect: 'non-conform',
      says: ['3 personnes', '4', '3'],
    },
    {
      name: 'one other, the employer',
      given: load(1, true),
      expect: 'conform',
    },
    {
      name: 'two others, the employer',
      given: load(2, true),
      expect: 'non-conform',
      says: ['employeur', '2 personnes'],
    },
    {
      name: 'two others, who the tutor is not said',
      given: load(2),
      expect: 'undetermined',
    },
    {
      name: 'three others, who the tutor is not said',
      given: load(3),
      expect: 'non-conform',
    },
    {
      name: 'one other, who the tutor is not said',
      given: load(1),
      expect: 'conform',
    },
  ],
});

function load(others: number, employer?: boolean) {
  return {
    'contrat.dateConclusion': '2026-09-28',
    'regle.tuteurNombreAlternants': others,
    ...(employer === undefined ? {} : { 'regle.tuteurEstEmployeur': employer }),
  };
}

const somebodyElse = rule({
  ...base,
  id: 'XREF-009',
  title: 'Le tuteur n’est pas le salarié',
  asOf: 'day',
  sources: [ARTICLES.tutor, ARTICLES.form],
  needs: ['salarie.nomNaissance', 'salarie.prenom', 'tuteur.nom', 'tuteur.prenom'],
  mayRead: ['salarie.dateNaissance', 'tuteur.dateNaissance', 'salarie.nomUsage'],
  evaluate: (f) => {
    const [born, tutorBorn] = [f['salarie.dateNaissance'], f['tuteur.dateNaissance']];
    const names = [f['salarie.nomNaissance'], f['salarie.nomUsage'] ?? f['salarie.nomNaissance']].map(fold);
    const sameName =
      names.includes(fold(f['tuteur.nom'])) && fold(f['salarie.prenom']) === fold(f['tuteur.prenom']);
    // Two people may bear the same name; only different days of birth tell them apart.
    const toldApart = born !== undefined && tutorBorn !== undefined && born !== tutorBorn;
    return !sameName || toldApart
      ? conform
      : nonConform(
          ['tuteur.nom', 'tuteur.prenom', 'tuteur.dateNaissance'],
          sentence(
            `Le tuteur et le salarié ont le même nom, ${f['tuteur.prenom']} ${f['tuteur.nom']}${born === tutorBorn && born !== undefined ? `, et la même date de naissance, le ${day(born)}` : ''}. Une personne ne peut pas être son propre tuteur : indiquez le salarié qui l'accompagnera.`,
          ),
        );
  },
  examples: [
    {
      name: 'two people',
      given: pair('Garnier', 'Paul', '1980-01-02'),
      expect: 'conform',
    },
    {
      name: 'the same person, accents apart',
      given: pair('LEFEVRE', 'Zoe', '2005-03-14'),
      expect: 'non-conform',
      says: ['LEFEVRE', '14/03/2005'],
    },
    {
      name: 'the same name, dates unknown',
      given: pair('Lefèvre', 'Zoé'),
      expect: 'non-conform',
    },
    {
      name: 'the same name, another day of birth',
      given: pair('Lefèvre', 'Zoé', '1980-01-02'),
      expect: 'conform',
    },
    {
      name: 'the same family name only',
      given: pair('Lefèvre', 'Paul', '2005-03-14'),
      expect: 'conform',
    },
    {
      name: 'the usage name',
      given: {
        ...pair('Martin', 'Zoé', '2005-03-14'),
        'salarie.nomUsage': 'Martin',
      },
      expect: 'non-conform',
    },
  ],
});

function pair(nom: string, prenom: string, birth?: string) {
  return {
    'salarie.nomNaissance': 'Lefèvre',
    'salarie.prenom': 'Zoé',
    'salarie.dateNaissance': '2005-03-14',
    'tuteur.nom': nom,
    'tuteur.prenom': prenom,
    ...(birth === undefined ? {} : { 'tuteur.dateNaissance': birth }),
  };
}

export const tutorRules: readonly Rule[] = [grownUp, experienced, available, somebodyElse];
