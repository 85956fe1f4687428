import { ARTICLES } from '../law/articles';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import type { Facts } from './facts';
import { withoutSecondCycle } from './publics';
import { count, sentence } from './say';

const base = { ground: 'none', purposes: ALWAYS, inForce: {} } as const;

/** Known already by another door: the advantages have been told, nothing is to be done. */
const knownOtherwise = (f: {
  readonly 'salarie.minimumSocial'?: string | undefined;
  readonly 'regle.ancienCui'?: boolean | undefined;
}): boolean => f['salarie.minimumSocial'] !== undefined || f['regle.ancienCui'] === true;

const RIGHTS =
  "le contrat peut durer jusqu'à 36 mois, dépasser 25 % d'heures de formation, et l'Opco finance en général mieux la formation et le tutorat. Dites-le à votre Opco.";

const compatible = rule({
  ...base,
  id: 'LEGAL-005',
  title: 'Le minimum social va avec la situation avant le contrat',
  severity: 'warn',
  ground: 'non-conform',
  asOf: 'day',
  sources: [ARTICLES.minimumIncome, ARTICLES.notice],
  needs: ['salarie.minimumSocial', 'salarie.situationAvant'],
  mayRead: ['salarie.inscritFranceTravail'],
  // Left empty, there is no minimum income.
  when: (f) => f['salarie.minimumSocial'] !== undefined,
  evaluate: (f) => {
    const [minimum, situation] = [f['salarie.minimumSocial'], f['salarie.situationAvant']];
    if (minimum === '2' && f['salarie.inscritFranceTravail'] === false)
      return nonConform(
        ['salarie.minimumSocial', 'salarie.inscritFranceTravail'],
        sentence(
          "L'ASS est versée à un demandeur d'emploi, et le salarié n'est pas inscrit à France Travail. À confirmer : corrigez l'une des deux réponses.",
        ),
      );
    return minimum !== '3' && (situation === '1' || situation === '3')
      ? nonConform(
          ['salarie.minimumSocial', 'salarie.situationAvant'],
          sentence(
            `Un élève ou un étudiant ne reçoit en principe ni le RSA ni l'ASS, et le dossier dit ${minimum === '1' ? 'RSA' : 'ASS'} avec la situation ${situation}. À confirmer : corrigez l'une des deux réponses.`,
          ),
        )
      : conform;
  },
  examples: [
    { name: 'looking for work, RSA', given: income('1', '9'), expect: 'conform' },
    { name: 'a student, AAH', given: income('3', '3'), expect: 'conform' },
    { name: 'a student, RSA', given: income('1', '3'), expect: 'non-conform', says: ['RSA', '3'] },
    { name: 'a pupil, ASS', given: income('2', '1'), expect: 'non-conform', says: ['ASS', '1'] },
    { name: 'an employee, RSA', given: income('1', '8'), expect: 'conform' },
    {
      name: 'ASS without registration',
      given: { ...income('2', '10'), 'salarie.inscritFranceTravail': false },
      expect: 'non-conform',
      says: ['France Travail'],
    },
    {
      name: 'ASS and registered',
      given: { ...income('2', '9'), 'salarie.inscritFranceTravail': true },
      expect: 'conform',
    },
    {
      name: 'RSA without registration',
      given: { ...income('1', '10'), 'salarie.inscritFranceTravail': false },
      expect: 'conform',
    },
    { name: 'none', given: { 'salarie.situationAvant': '3' }, expect: 'not-applicable' },
  ],
});

function income(minimum: '1' | '2' | '3', situation: '1' | '3' | '8' | '9' | '10'): Facts {
  return { 'salarie.minimumSocial': minimum, 'salarie.situationAvant': situation };
}

const longRegistered = rule({
  ...base,
  id: 'LEGAL-006',
  title: 'Plus d’un an à France Travail ouvre les avantages du public prioritaire',
  severity: 'info',
  asOf: 'day',
  sources: [ARTICLES.reinforcedPublic, ARTICLES.notice],
  needs: ['salarie.dureeInscriptionMois'],
  mayRead: ['salarie.inscritFranceTravail', 'salarie.minimumSocial', 'regle.ancienCui'],
  when: (f) => f['salarie.inscritFranceTravail'] === true && !knownOtherwise(f),
  evaluate: (f) =>
    f['salarie.dureeInscriptionMois'] > 12
      ? nonConform(
          ['salarie.dureeInscriptionMois'],
          sentence(
            `Le salarié est inscrit depuis ${count(f['salarie.dureeInscriptionMois'], 'mois', 'mois')} à France Travail, plus d'un an : il est du public prioritaire ; ${RIGHTS}`,
          ),
        )
      : conform,
  examples: [
    { name: 'a year', given: registered(12), expect: 'conform' },
    { name: 'a year and a month', given: registered(13), expect: 'non-conform', says: ['13 mois', '36'] },
    {
      name: 'not registered',
      given: { ...registered(13), 'salarie.inscritFranceTravail': false },
      expect: 'not-applicable',
    },
    {
      name: 'with the RSA, which opens the same already',
      given: { ...registered(13), 'salarie.minimumSocial': '1' },
      expect: 'not-applicable',
    },
  ],
});

function registered(months: number): Facts {
  return { 'salarie.inscritFranceTravail': true, 'salarie.dureeInscriptionMois': months };
}

const noSecondCycle = rule({
  ...base,
  id: 'LEGAL-007',
  title: 'Sans diplôme avant 26 ans, les avantages du public prioritaire',
  severity: 'info',
  asOf: 'contrat.dateConclusion',
  sources: [ARTICLES.reinforcedPublic, ARTICLES.notice],
  needs: ['salarie.dateNaissance', 'salarie.diplomeObtenu'],
  mayRead: ['salarie.minimumSocial', 'regle.ancienCui'],
  when: (f) => !knownOtherwise(f),
  evaluate: (f, { asOf }) =>
    withoutSecondCycle(f, asOf) === true
      ? nonConform(
          ['salarie.diplomeObtenu'],
          sentence(
            `Le salarié a de 16 à 25 ans et n'a aucun diplôme (code 60) : il est du public prioritaire ; ${RIGHTS}`,
          ),
        )
      : conform,
  examples: [
    { name: '25, no diploma', given: young('2000-09-29', '60'), expect: 'non-conform', says: ['60', '36'] },
    { name: '26 on the day, no diploma', given: young('2000-09-28', '60'), expect: 'conform' },
    { name: '20, a CAP', given: young('2006-01-01', '51'), expect: 'conform' },
    {
      name: 'with the RSA, which opens the same already',
      given: { ...young('2006-01-01', '60'), 'salarie.minimumSocial': '1' },
      expect: 'not-applicable',
    },
  ],
});

function young(birth: string, diploma: '51' | '60'): Facts {
  return {
    'salarie.dateNaissance': birth,
    'salarie.diplomeObtenu': diploma,
    'contrat.dateConclusion': '2026-09-28',
  };
}

const tutorTrained = rule({
  ...base,
  id: 'LEGAL-041',
  title: 'Le tuteur est formé à l’accueil des alternants',
  severity: 'info',
  asOf: 'day',
  sources: [{ ref: 'Code du travail, art. D6332-92', from: '2019-01-01' }],
  needs: ['regle.tuteurFormation'],
  // Advice, not a duty: left empty, nothing is said.
  when: (f) => f['regle.tuteurFormation'] !== undefined,
  evaluate: (f) =>
    f['regle.tuteurFormation']
      ? conform
      : nonConform(
          ['regle.tuteurFormation'],
          sentence(
            "Aucune formation n'est prévue pour le tuteur. Elle n'est pas obligatoire ; l'Opco peut la financer, à défaut d'autre niveau jusqu'à 15 € de l'heure et 40 heures.",
          ),
        ),
  examples: [
    { name: 'planned', given: { 'regle.tuteurFormation': true }, expect: 'conform' },
    {
      name: 'not planned',
      given: { 'regle.tuteurFormation': false },
      expect: 'non-conform',
      says: ['15 €', '40'],
    },
    { name: 'not said', given: {}, expect: 'not-applicable' },
  ],
});

export const adviceRules: readonly Rule[] = [compatible, longRegistered, noSecondCycle, tutorTrained];
