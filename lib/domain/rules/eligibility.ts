import { ageOn } from '../calendar';
import { ARTICLES, type LawSource } from '../law/articles';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import type { Facts } from './facts';
import { count, day, sentence } from './say';

const NEEDS = ['salarie.dateNaissance', 'contrat.dateConclusion'] as const;
const MAY_READ = [
  'contrat.dateDebut',
  'formation.typeQualification',
  'salarie.situationAvant',
  'salarie.minimumSocial',
  'salarie.inscritFranceTravail',
  'regle.ancienCui',
] as const;
type Person = {
  readonly [K in (typeof NEEDS)[number]]: NonNullable<Facts[K]>;
} & {
  readonly [K in (typeof MAY_READ)[number]]?: Facts[K];
};

/** From 26: a job-seeker, a minimum income or a former CUI. Leavers of other situations are the Opco's to judge. */
const fromTwentySix = (f: Person, age: number): Outcome => {
  const situation = f['salarie.situationAvant'];
  const registered = f['salarie.inscritFranceTravail'];
  if (f['salarie.minimumSocial'] !== undefined || situation === '6') return conform;
  if (registered === true || f['regle.ancienCui'] === true) return conform;
  const missing = (['salarie.situationAvant', 'salarie.inscritFranceTravail'] as const).filter(
    (id) => f[id] === undefined,
  );
  if (missing.length > 0) return undetermined(missing);
  const words = `Le salarié a ${count(age, 'an')} à la conclusion du contrat et n'est pas inscrit à France Travail. À partir de 26 ans, le contrat est ouvert aux demandeurs d'emploi, aux bénéficiaires du RSA, de l'ASS ou de l'AAH et aux anciens titulaires d'un contrat aidé (CUI).`;
  return situation !== undefined && ['3', '4', '5', '7', '8'].includes(situation)
    ? undetermined(
        [],
        sentence(
          `${words} Il sort d'une autre situation (code ${situation}) : selon les Opco, l'inscription peut ne pas être demandée. À confirmer avec le vôtre avant de signer.`,
        ),
      )
    : nonConform(
        ['salarie.situationAvant', 'salarie.inscritFranceTravail', 'salarie.minimumSocial'],
        sentence(`${words} Complétez l'inscription à France Travail ou le minimum social, s'il y en a un.`),
      );
};

const evaluate = (f: Person): Outcome => {
  const age = ageOn(f['salarie.dateNaissance'], f['contrat.dateConclusion']);
  if (age > 25) return fromTwentySix(f, age);
  const start = f['contrat.dateDebut'];
  if (start === undefined || ageOn(f['salarie.dateNaissance'], start) <= 25) return conform;
  const later = fromTwentySix(f, 26);
  return later.status === 'conform'
    ? conform
    : undetermined(
        [],
        sentence(
          `Le salarié a 25 ans à la conclusion et 26 ans au début du contrat, le ${day(start)}. Les Opco retiennent en général l'âge à la signature : à confirmer avec le vôtre, ou faites commencer le contrat avant son anniversaire.`,
        ),
      );
};

const given = (birth: string, more: Partial<Facts> = {}) =>
  ({
    'salarie.dateNaissance': birth,
    'contrat.dateConclusion': '2026-05-04',
    ...more,
  }) as Facts;
const later = { 'contrat.dateConclusion': '2026-10-05' } as Partial<Facts>;

/** One rule for each wording of L6325-1; the second has not been read, and only the object seems to have changed. */
const eligible = (
  variant: string,
  inForce: { from?: string; to?: string },
  source: LawSource,
  shift: Partial<Facts>,
) =>
  rule({
    id: 'LEGAL-003',
    variant,
    title: 'Le salarié fait partie du public du contrat',
    severity: 'block',
    ground: 'non-conform',
    purposes: ALWAYS,
    asOf: 'contrat.dateConclusion',
    inForce,
    sources: [source, ARTICLES.notice],
    needs: NEEDS,
    mayRead: MAY_READ,
    // The « VAE inversée » contract is open to anybody of 16 and more.
    when: (f) => f['formation.typeQualification'] !== '8',
    evaluate,
    examples: [
      {
        name: 'twenty-five, the day before the birthday',
        given: given(shift['contrat.dateConclusion'] === undefined ? '2000-05-05' : '2000-10-06', shift),
        expect: 'conform',
      },
      {
        name: 'twenty-six on the day, studying, no minimum',
        given: given(shift['contrat.dateConclusion'] === undefined ? '2000-05-04' : '2000-10-05', {
          ...shift,
          'salarie.situationAvant': '1',
          'salarie.inscritFranceTravail': false,
        }),
        expect: 'non-conform',
        says: ['26', 'France Travail'],
      },
      {
        name: 'inactive, not registered',
        given: given('1990-01-01', {
          ...shift,
          'salarie.situationAvant': '10',
          'salarie.inscritFranceTravail': false,
        }),
        expect: 'non-conform',
      },
      {
        name: 'inactive, with the RSA',
        given: given('1990-01-01', {
          ...shift,
          'salarie.situationAvant': '10',
          'salarie.inscritFranceTravail': false,
          'salarie.minimumSocial': '1',
        }),
        expect: 'conform',
      },
      {
        name: 'registered',
        given: given('1990-01-01', {
          ...shift,
          'salarie.situationAvant': '9',
          'salarie.inscritFranceTravail': true,
        }),
        expect: 'conform',
      },
      {
        name: 'a subsidised contract, some time ago',
        given: given('1990-01-01', {
          ...shift,
          'salarie.situationAvant': '10',
          'salarie.inscritFranceTravail': false,
          'regle.ancienCui': true,
        }),
        expect: 'conform',
      },
      {
        name: 'after a subsidised contract',
        given: given('1990-01-01', {
          ...shift,
          'salarie.situationAvant': '6',
          'salarie.inscritFranceTravail': false,
        }),
        expect: 'conform',
      },
      {
        name: 'an employee, not registered: the Opco judges',
        given: given('1990-01-01', {
          ...shift,
          'salarie.situationAvant': '8',
          'salarie.inscritFranceTravail': false,
        }),
        expect: 'undetermined',
        says: ['code 8', 'confirmer'],
      },
      {
        name: 'twenty-five still at the start',
        given: given('2000-10-07', {
          'contrat.dateConclusion': shift['contrat.dateConclusion'] ?? '2026-05-04',
          'contrat.dateDebut': '2026-10-06',
          'salarie.situationAvant': '1',
          'salarie.inscritFranceTravail': false,
        }),
        expect: 'conform',
      },
      {
        name: 'twenty-six between signature and start',
        given: given('2000-10-06', {
          'contrat.dateConclusion': shift['contrat.dateConclusion'] ?? '2026-05-04',
          'contrat.dateDebut': '2026-10-06',
          'salarie.situationAvant': '1',
          'salarie.inscritFranceTravail': false,
        }),
        expect: 'undetermined',
        says: ['26', '06/10/2026'],
      },
      {
        name: 'inactive, registration unknown',
        given: given('1990-01-01', { ...shift, 'salarie.situationAvant': '10' }),
        expect: 'undetermined',
      },
      {
        name: 'on the last day of this wording, or its first',
        given: given('2004-01-01', {
          'contrat.dateConclusion': inForce.to === undefined ? '2026-06-03' : '2026-06-02',
        }),
        expect: 'conform',
      },
      {
        name: 'a day beyond it',
        given: given('2004-01-01', {
          'contrat.dateConclusion': inForce.to === undefined ? '2026-06-02' : '2026-06-03',
        }),
        expect: 'not-applicable',
      },
      {
        name: 'situation unknown',
        given: given('1990-01-01', shift),
        expect: 'undetermined',
      },
      {
        name: 'type 8 is open to all',
        given: given('1990-01-01', {
          ...shift,
          'formation.typeQualification': '8',
        }),
        expect: 'not-applicable',
      },
    ],
  });

export const eligibilityRules: readonly Rule[] = [
  eligible('jusqu-a-juin-2026', { to: '2026-06-02' }, ARTICLES.publicBeforeJune2026, {}),
  eligible('depuis-juin-2026', { from: '2026-06-03' }, ARTICLES.publicSinceJune2026, later),
];
