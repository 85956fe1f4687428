import { ageOn } from '../calendar';
import { ARTICLES } from '../law/articles';
import { smic, smicMayotte } from '../law/smic';
import { columnOf } from '../pay/column';
import { isMayotte, isPartTime, type PayFacts, unit, week, weeklyMinutes } from '../pay/contract';
import { amountOf, centsOf, gridOf, percents } from '../pay/floor';
import { branchMinimum, type Minimum, minimumOn, withOvertime } from '../pay/minimum';
import { ALWAYS, conform, type Fix, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import type { Facts } from './facts';
import { FROM_26, UP_TO_25 } from './pay-examples';
import { MAYOTTE, PART_TIME } from './pay-examples-more';
import { count, day, euros, percent, sentence } from './say';
import { unknownLaw } from './unknown-law';

const NEEDS = [
  'salarie.dateNaissance',
  'contrat.dateDebut',
  'contrat.nature',
  'contrat.salaireBrut',
] as const;
const WEEK = ['contrat.dureeHebdo.heures', 'contrat.dureeHebdo.minutes'] as const;
const PLACE = ['employeur.adresse.codePostal', 'formation.typeQualification', ...WEEK] as const;
const OWN = [
  'salarie.diplomeObtenu',
  'regle.diplomeProfessionnel',
  'contrat.dateConclusion',
  ...PLACE,
] as const;
type Read = PayFacts & { readonly [K in (typeof NEEDS)[number]]: NonNullable<Facts[K]> } & {
  readonly 'contrat.dateConclusion'?: Facts['contrat.dateConclusion'] | undefined;
};

/** The row that speaks of the share of the SMIC: one only, whatever the contract. */
const rowOf = (f: PayFacts, age: number): string => {
  if (isMayotte(f)) return 'LEGAL-034';
  if (isPartTime(f)) return 'LEGAL-033';
  return age < 26 ? 'LEGAL-029' : 'LEGAL-030';
};

const ageAtStart = (f: PayFacts): number | undefined => {
  const [birth, start] = [f['salarie.dateNaissance'], f['contrat.dateDebut']];
  return birth === undefined || start === undefined ? undefined : ageOn(birth, start);
};
const notVae = (f: PayFacts): boolean => f['formation.typeQualification'] !== '8';

const proposal = (f: Read, cents: number, why: string): readonly Fix[] => [
  { field: 'contrat.salaireBrut', value: amountOf(withOvertime(f, cents)), why },
];

const tooLow = (f: Read, age: number, floor: Minimum, safe: boolean): Outcome =>
  nonConform(
    ['contrat.salaireBrut'],
    sentence(
      `Le salaire est de ${euros(centsOf(f['contrat.salaireBrut']))} ${unit(f)} ; à ${count(age, 'an')} au début du contrat, le ${day(f['contrat.dateDebut'])}, le minimum est de ${euros(floor.cents)} ${unit(f)} (${floor.how}). Écrivez ${euros(floor.cents)} ou plus.`,
    ) + floor.doubt,
    safe && floor.doubt === '' ? proposal(f, floor.cents, `Le minimum : ${floor.how}`) : [],
  );

/** Above the last floor we know, where a later text may have raised it, or where the figure was not read. */
const unless = (floor: Minimum, outcome: Outcome): Outcome =>
  floor.doubt === ''
    ? outcome
    : undetermined(
        [],
        sentence(`Le minimum connu est de ${euros(floor.cents)} (${floor.how}).`) + floor.doubt,
      );

/** Longer weeks than 35 hours cost more than the floor of 35; how much depends on how the firm counts time. */
const overtime = (f: Read, floor: Minimum): Outcome => {
  const due = withOvertime(f, floor.cents);
  if (centsOf(f['contrat.salaireBrut']) >= due) return unless(floor, conform);
  return undetermined(
    [],
    sentence(
      `Le contrat prévoit ${week(weeklyMinutes(f))} par semaine. Le minimum pour 35 heures est de ${euros(floor.cents)} ; avec les heures supplémentaires majorées de 25 %, il serait de ${euros(due)}, sauf récupération. À confirmer.`,
    ),
  );
};

const unknownPlace = (f: Read): Outcome =>
  unknownLaw(isMayotte(f) ? smicMayotte : smic, f['contrat.dateDebut']);

/** At part time, a cent may separate the two ways to count the floor. */
const betweenTwo = (f: Read, floor: Minimum): Outcome =>
  undetermined(
    [],
    sentence(
      `Le salaire est de ${euros(centsOf(f['contrat.salaireBrut']))} ${unit(f)}. Selon que l'on multiplie le SMIC horaire par les heures ou que l'on réduit le SMIC mensuel en proportion, le minimum est de ${euros(floor.low)} ou de ${euros(floor.cents)}. À confirmer ; ${euros(floor.cents)} convient dans les deux cas.`,
    ) + floor.doubt,
  );

/** Under 26: the column of the grid, and what the diploma leaves open. */
const judgeYoung = (f: Read, age: number): Outcome => {
  const start = f['contrat.dateDebut'];
  const grid = gridOf(start);
  if (grid === undefined) return unknownLaw(smic, start);
  const shares = percents(grid.value, age);
  const [base, majored] = [minimumOn(f, start, shares.base), minimumOn(f, start, shares.majored)];
  if (base === undefined || majored === undefined) return unknownPlace(f);
  const paid = centsOf(f['contrat.salaireBrut']);
  const diploma = f['salarie.diplomeObtenu'];
  const column = diploma === undefined ? undefined : columnOf(diploma, f['regle.diplomeProfessionnel']);
  if (paid < base.low) return tooLow(f, age, column === 'majored' ? majored : base, column !== undefined);
  if (paid >= majored.cents) return overtime(f, majored);
  if (diploma === undefined) return undetermined(['salarie.diplomeObtenu']);
  if (column === 'majored')
    return paid < majored.low ? tooLow(f, age, majored, true) : betweenTwo(f, majored);
  if (column === 'base') return paid < base.cents ? betweenTwo(f, base) : overtime(f, base);
  return undetermined(
    [],
    sentence(
      `Le diplôme obtenu (code ${diploma}) est ambigu : les textes ne disent pas s'il ouvre le minimum de ${euros(base.cents)} (${base.how}) ou celui de ${euros(majored.cents)} (${majored.how}). Le salaire est de ${euros(paid)}. À confirmer avec votre Opco ; ${euros(majored.cents)} convient dans les deux cas.`,
    ),
  );
};

/** From 26: the whole SMIC. */
const judgeAdult = (f: Read, age: number): Outcome => {
  const start = f['contrat.dateDebut'];
  const grid = gridOf(start);
  if (grid === undefined) return unknownLaw(smic, start);
  const floor = minimumOn(f, start, grid.value.from26);
  if (floor === undefined) return unknownPlace(f);
  const paid = centsOf(f['contrat.salaireBrut']);
  if (paid < floor.low) return tooLow(f, age, floor, false);
  return paid < floor.cents ? betweenTwo(f, floor) : overtime(f, floor);
};

/** 26 between the conclusion and the start: the texts do not say which of the two days counts. */
const bothAges = (f: Read, adult: Outcome): Outcome => {
  const conclusion = f['contrat.dateConclusion'];
  if (adult.status !== 'non-conform' || conclusion === undefined) return adult;
  const age = ageOn(f['salarie.dateNaissance'], conclusion);
  if (age >= 26 || judgeYoung(f, age).status === 'non-conform') return adult;
  return undetermined(
    [],
    sentence(
      `Le salarié a ${count(age, 'an')} à la conclusion, le ${day(conclusion)}, et 26 ans au début du contrat. Selon que l'on retient l'un ou l'autre jour, le salaire convient ou non : à confirmer avec votre Opco. À 26 ans : `,
    ) + adult.message,
  );
};

const judge = (f: Read): Outcome => {
  const age = ageOn(f['salarie.dateNaissance'], f['contrat.dateDebut']);
  return age < 26 ? judgeYoung(f, age) : bothAges(f, judgeAdult(f, age));
};

const base = {
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateDebut',
  inForce: {},
  sources: [ARTICLES.pay, ARTICLES.notice],
  needs: NEEDS,
} as const;

const upTo25 = rule({
  ...base,
  id: 'LEGAL-029',
  title: 'Avant 26 ans, le salaire atteint le minimum selon l’âge et le diplôme',
  mayRead: OWN,
  when: (f) => {
    if (!notVae(f) || isMayotte(f) || isPartTime(f)) return false;
    const age = ageAtStart(f);
    return age === undefined ? undefined : age < 26;
  },
  evaluate: judge,
  examples: UP_TO_25,
});

/** 85 % of the branch minimum, asked of everybody from 26. */
const judgeBranch = (f: Read, age: number): Outcome => {
  const grid = gridOf(f['contrat.dateDebut']);
  if (grid === undefined) return unknownLaw(smic, f['contrat.dateDebut']);
  const share = grid.value.branchFrom26;
  const branch = f['regle.salaireMinimumBranche'];
  if (branch === undefined)
    return undetermined(
      ['regle.salaireMinimumBranche'],
      sentence(
        `À partir de 26 ans, le salaire doit atteindre le SMIC et ${percent(share)} du minimum de votre convention collective pour cet emploi : écrivez ce minimum pour le vérifier.`,
      ),
    );
  const due = branchMinimum(f, branch, share);
  if (centsOf(f['contrat.salaireBrut']) >= due) return conform;
  const how = `${percent(share)} du minimum de branche de ${euros(centsOf(branch))}${isPartTime(f) ? ', en proportion des heures' : ''}`;
  return nonConform(
    ['contrat.salaireBrut'],
    sentence(
      `Le salaire est de ${euros(centsOf(f['contrat.salaireBrut']))} ${unit(f)} ; à ${count(age, 'an')} au début du contrat, le ${day(f['contrat.dateDebut'])}, le minimum est de ${euros(due)} ${unit(f)} (${how}). Écrivez ${euros(due)} ou plus.`,
    ),
    proposal(f, due, `Le minimum : ${how}`),
  );
};

const from26 = rule({
  ...base,
  id: 'LEGAL-030',
  title: 'À partir de 26 ans, le salaire atteint le SMIC et 85 % du minimum de branche',
  sources: [ARTICLES.payFrom26, ARTICLES.notice],
  mayRead: ['regle.salaireMinimumBranche', ...OWN],
  when: (f) => {
    const age = ageAtStart(f);
    if (!notVae(f)) return false;
    return age === undefined ? undefined : age >= 26;
  },
  evaluate: (f) => {
    const age = ageOn(f['salarie.dateNaissance'], f['contrat.dateDebut']);
    const own = rowOf(f, age) === 'LEGAL-030';
    const onSmic = own ? judgeAdult(f, age) : conform;
    if (onSmic.status === 'non-conform') return bothAges(f, onSmic);
    const onBranch = bothAges(f, judgeBranch(f, age));
    return onBranch.status === 'conform' ? onSmic : onBranch;
  },
  examples: FROM_26,
});

const partTime = rule({
  ...base,
  id: 'LEGAL-033',
  title: 'À temps partiel, le minimum est réduit en proportion des heures',
  sources: [ARTICLES.pay, ARTICLES.hourlySmic, ARTICLES.notice],
  mayRead: OWN,
  when: (f) => notVae(f) && !isMayotte(f) && isPartTime(f),
  evaluate: judge,
  examples: PART_TIME,
});

const mayotte = rule({
  ...base,
  id: 'LEGAL-034',
  title: 'À Mayotte, le salaire atteint le minimum calculé sur le SMIC de Mayotte',
  mayRead: OWN,
  when: (f) => notVae(f) && isMayotte(f),
  evaluate: judge,
  examples: MAYOTTE,
});

export const payRules: readonly Rule[] = [upTo25, from26, partTime, mayotte];
