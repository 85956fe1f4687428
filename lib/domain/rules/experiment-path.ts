import { ARTICLES } from '../law/articles';
import { regimeOf } from '../law/regime';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import type { Aim, Facts } from './facts';
import { sentence } from './say';

const base = {
  severity: 'warn',
  purposes: ALWAYS,
  asOf: 'day',
  inForce: {},
  sources: [ARTICLES.experiment],
  needs: ['formation.typeQualification'],
  when: (f: { readonly 'formation.typeQualification'?: string | undefined }): boolean =>
    regimeOf(f['formation.typeQualification']) === 'experimental',
} as const;

const path = (more: Facts = {}): Facts => ({ 'formation.typeQualification': '4', ...more });

/** Not a row of checks.tsv: skills defined by the employer and the Opco, in agreement with the employee. */
const agreed = rule({
  ...base,
  id: 'LEGAL-EXP-ACCORD',
  title: 'L’Opco et le salarié sont d’accord sur les compétences visées',
  ground: 'non-conform',
  mayRead: ['regle.accordOpcoParcours'],
  evaluate: (f): Outcome => {
    const answer = f['regle.accordOpcoParcours'];
    const words =
      "Le contrat expérimental vise des compétences définies par l'employeur et l'Opco, en accord avec le salarié.";
    if (answer === undefined)
      return undetermined(
        ['regle.accordOpcoParcours'],
        sentence(
          `${words} À confirmer : dites si l'Opco a accepté le parcours par écrit ; l'accord du salarié est sa signature.`,
        ),
      );
    return answer
      ? conform
      : nonConform(
          ['regle.accordOpcoParcours'],
          sentence(
            `${words} L'Opco n'a pas accepté le parcours : demandez son accord écrit avant de signer.`,
          ),
        );
  },
  examples: [
    { name: 'agreed', given: path({ 'regle.accordOpcoParcours': true }), expect: 'conform' },
    {
      name: 'not agreed',
      given: path({ 'regle.accordOpcoParcours': false }),
      expect: 'non-conform',
      says: ['Opco'],
    },
    { name: 'not said', given: path(), expect: 'undetermined' },
    { name: 'an ordinary contract', given: { 'formation.typeQualification': '1' }, expect: 'not-applicable' },
  ],
});

const faultOf = (aim: Aim, missions: string | undefined): string | undefined => {
  if (aim.kind === 'bloc' && !/^RNCP\d+BC\d+$/.test(aim.code ?? ''))
    return `le bloc « ${aim.intitule.slice(0, 60)} » n'a pas de code de bloc (RNCP12345BC01)`;
  if (aim.kind === 'RS' && !/^RS\d+$/.test(aim.code ?? ''))
    return `la certification « ${aim.intitule.slice(0, 60)} » n'a pas de code du répertoire spécifique (RS1234)`;
  if (aim.kind === 'poste' && missions === undefined)
    return `les compétences « ${aim.intitule.slice(0, 60)} » sont liées à un poste qui n'est pas décrit`;
  return undefined;
};

/** The three objects of the leaflet: block, RS, skills of the post; each is told so that the Opco can look it up. */
const told = rule({
  ...base,
  id: 'LEGAL-EXP-OBJET',
  title: 'Chaque objectif du contrat expérimental peut être reconnu',
  ground: 'incomplete',
  mayRead: ['objectifs', 'poste.missions'],
  evaluate: (f): Outcome => {
    const faults = (f.objectifs ?? []).flatMap((aim) => faultOf(aim, f['poste.missions']) ?? []);
    return faults.length === 0
      ? conform
      : nonConform(
          ['objectifs', 'poste.missions'],
          sentence(
            `Parmi les objectifs, ${faults.slice(0, 3).join(', ')}. Complétez, pour que l'Opco reconnaisse ce qui est visé.`,
          ),
        );
  },
  examples: [
    {
      name: 'a block with its code',
      given: path({ objectifs: [{ kind: 'bloc', intitule: 'Vendre', code: 'RNCP37098BC01' }] }),
      expect: 'conform',
    },
    {
      name: 'a block without',
      given: path({ objectifs: [{ kind: 'bloc', intitule: 'Vendre' }] }),
      expect: 'non-conform',
      says: ['Vendre', 'RNCP12345BC01'],
    },
    {
      name: 'a block with the code of its certification',
      given: path({ objectifs: [{ kind: 'bloc', intitule: 'Vendre', code: 'RNCP37098' }] }),
      expect: 'non-conform',
    },
    {
      name: 'an RS with its code',
      given: path({ objectifs: [{ kind: 'RS', intitule: 'Hygiène', code: 'RS1234' }] }),
      expect: 'conform',
    },
    {
      name: 'an RS without',
      given: path({ objectifs: [{ kind: 'RS', intitule: 'Hygiène' }] }),
      expect: 'non-conform',
      says: ['RS1234'],
    },
    {
      name: 'skills of a described post',
      given: path({ objectifs: [{ kind: 'poste', intitule: 'Accueil' }], 'poste.missions': 'Accueillir' }),
      expect: 'conform',
    },
    {
      name: 'skills of a post not described',
      given: path({ objectifs: [{ kind: 'poste', intitule: 'Accueil' }] }),
      expect: 'non-conform',
      says: ['poste'],
    },
    { name: 'no aim: another row says so', given: path(), expect: 'conform' },
    { name: 'a VAE contract', given: { 'formation.typeQualification': '8' }, expect: 'not-applicable' },
  ],
});

const MISSIONS = [
  ['formation.organisation', "la répartition entre théorie et pratique, que l'Opco établit avec vous"],
  ['formation.programme', "le programme, dont l'Opco suit le déroulement"],
  ['formation.evaluation', "l'évaluation, à laquelle l'Opco contribue"],
] as const;

/** The Opco's three missions (décret n° 2018-1263): it sets the path up, follows it, and helps to assess it. */
const missions = rule({
  ...base,
  id: 'LEGAL-EXP-MISSIONS',
  title: 'Le parcours permet à l’Opco ses trois missions',
  ground: 'incomplete',
  purposes: ['depot', 'signature'],
  mayRead: MISSIONS.map(([id]) => id),
  evaluate: (f): Outcome => {
    const wanting = MISSIONS.filter(([id]) => f[id] === undefined);
    return wanting.length === 0
      ? conform
      : nonConform(
          wanting.map(([id]) => id),
          sentence(
            `Pour un contrat expérimental, l'Opco établit le parcours, le suit et contribue à l'évaluation. Il manque ${wanting.map(([, words]) => words).join(' ; ')}.`,
          ),
        );
  },
  examples: [
    {
      name: 'all three',
      given: path({
        'formation.organisation': 'Un jour par semaine',
        'formation.programme': 'Vendre',
        'formation.evaluation': 'Mise en situation',
      }),
      expect: 'conform',
    },
    {
      name: 'no assessment',
      given: path({ 'formation.organisation': 'Un jour par semaine', 'formation.programme': 'Vendre' }),
      expect: 'non-conform',
      says: ['évaluation'],
    },
    { name: 'nothing', given: path(), expect: 'non-conform', says: ['théorie', 'programme'] },
    { name: 'an ordinary contract', given: { 'formation.typeQualification': '2' }, expect: 'not-applicable' },
  ],
});

export const experimentPathRules: readonly Rule[] = [agreed, told, missions];
