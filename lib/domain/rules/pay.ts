import { ageOn } from '../calendar';
import { ARTICLES } from '../law/articles';
import { type PayClass, payClass } from '../law/pay-grid';
import { smic, smicMayotte } from '../law/smic';
import { centsOf, gridOf, hourlyFloor, monthlyFloor, nearestCent, percents, smicOf } from '../pay/floor';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import type { Facts } from './facts';
import { FROM_26, UP_TO_25 } from './pay-examples';
import { count, day, euros, percent, sentence, toVerify } from './say';
import { unknownLaw } from './unknown-law';

const NEEDS = [
  'salarie.dateNaissance',
  'contrat.dateDebut',
  'contrat.nature',
  'contrat.salaireBrut',
] as const;
const WEEK = ['contrat.dureeHebdo.heures', 'contrat.dureeHebdo.minutes'] as const;
const PLACE = ['employeur.adresse.codePostal', 'formation.typeQualification', ...WEEK] as const;
type Read = {
  readonly [K in (typeof NEEDS)[number]]: NonNullable<Facts[K]>;
} & {
  readonly [K in (typeof PLACE)[number]]?: Facts[K];
};

/** The floor for a share of the SMIC, its computation in words, and whether its figures were read in a source. */
type Floor = {
  readonly cents: number;
  readonly how: string;
  readonly doubt: string;
};

const minutes = (f: Read): number =>
  (f['contrat.dureeHebdo.heures'] ?? 35) * 60 + (f['contrat.dureeHebdo.minutes'] ?? 0);

const week = (total: number): string => {
  const rest = total % 60;
  return `${count(Math.floor(total / 60), 'heure')}${rest === 0 ? '' : ` ${count(rest, 'minute')}`}`;
};

const floorOf = (f: Read, share: number): Floor | undefined => {
  const found = smicOf(f['contrat.dateDebut'], f['employeur.adresse.codePostal']);
  if (found === undefined) return undefined;
  const { value } = found.tier;
  const where = found.mayotte ? ' à Mayotte' : '';
  const doubt = found.sure
    ? toVerify(found.tier)
    : sentence(" À vérifier : cette valeur du SMIC à Mayotte n'a pas été relue dans un texte.");
  if (f['contrat.nature'] === 'TT')
    return {
      cents: hourlyFloor(value, share),
      how: `${percent(share)} du SMIC horaire${where} de ${euros(value.hourlyCents)}`,
      doubt,
    };
  const time = minutes(f);
  return {
    cents: monthlyFloor(value, share, time),
    how: `${percent(share)} du SMIC mensuel${where} de ${euros(value.monthlyCents)}${time < 2100 ? `, pour ${week(time)} par semaine au lieu de 35` : ''}`,
    doubt,
  };
};

const unit = (f: Read): string => (f['contrat.nature'] === 'TT' ? 'par heure' : 'par mois');
const notVae = (f: { readonly 'formation.typeQualification'?: string | undefined }): boolean =>
  f['formation.typeQualification'] !== '8';

const tooLow = (f: Read, age: number, floor: Floor): Outcome =>
  nonConform(
    ['contrat.salaireBrut'],
    sentence(
      `Le salaire est de ${euros(centsOf(f['contrat.salaireBrut']))} ${unit(f)} ; à ${count(age, 'an')} au début du contrat, le ${day(f['contrat.dateDebut'])}, le minimum est de ${euros(floor.cents)} ${unit(f)} (${floor.how}). Écrivez ${euros(floor.cents)} ou plus.`,
    ) + floor.doubt,
  );

/** Above the last floor we know, where a later text may have raised it, or where the figure was not read. */
const unless = (floor: Floor, outcome: Outcome): Outcome =>
  floor.doubt === ''
    ? outcome
    : undetermined(
        [],
        sentence(`Le minimum connu est de ${euros(floor.cents)} (${floor.how}).`) + floor.doubt,
      );

/** Longer weeks than 35 hours cost more than the floor of 35; how much depends on how the firm counts time. */
const overtime = (f: Read, floor: Floor): Outcome => {
  const time = minutes(f);
  if (f['contrat.nature'] === 'TT' || time <= 2100) return unless(floor, conform);
  // The hours beyond 35 are worth 25 % more up to the 43rd; beyond, the Opco will look at the week itself.
  const due = nearestCent(floor.cents * (2100 + (time - 2100) * 1.25), 2100);
  if (centsOf(f['contrat.salaireBrut']) >= due) return unless(floor, conform);
  return undetermined(
    [],
    sentence(
      `Le contrat prévoit ${week(time)} par semaine. Le minimum pour 35 heures est de ${euros(floor.cents)} ; avec les heures supplémentaires majorées de 25 %, il serait de ${euros(due)}, sauf récupération. À confirmer.`,
    ),
  );
};

/** The column of the grid; the person's own answer settles what the code of the diploma leaves open. */
const columnOf = (diploma: string, vocational: boolean | undefined): PayClass | undefined => {
  const column = payClass(diploma);
  if (column !== undefined || vocational === undefined) return column;
  if (vocational) return 'majored';
  // A technological baccalauréat that is not called vocational stays open: the texts do not settle it.
  return diploma === '43' ? undefined : 'base';
};

const upTo25 = rule({
  id: 'LEGAL-029',
  title: 'Avant 26 ans, le salaire atteint le minimum selon l’âge et le diplôme',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateDebut',
  inForce: {},
  sources: [ARTICLES.pay, ARTICLES.notice],
  needs: NEEDS,
  mayRead: ['salarie.diplomeObtenu', 'regle.diplomeProfessionnel', ...PLACE],
  when: (f) => {
    const [birth, start] = [f['salarie.dateNaissance'], f['contrat.dateDebut']];
    if (!notVae(f)) return false;
    return birth === undefined || start === undefined ? undefined : ageOn(birth, start) < 26;
  },
  evaluate: (f) => {
    const start = f['contrat.dateDebut'];
    const grid = gridOf(start);
    const age = ageOn(f['salarie.dateNaissance'], start);
    if (grid === undefined) return unknownLaw(smic, start);
    const shares = percents(grid.value, age);
    const [base, majored] = [floorOf(f, shares.base), floorOf(f, shares.majored)];
    if (base === undefined || majored === undefined) return unknownPlace(f);
    const paid = centsOf(f['contrat.salaireBrut']);
    if (paid < base.cents) return tooLow(f, age, base);
    if (paid >= majored.cents) return overtime(f, majored);
    const diploma = f['salarie.diplomeObtenu'];
    if (diploma === undefined) return undetermined(['salarie.diplomeObtenu']);
    const column = columnOf(diploma, f['regle.diplomeProfessionnel']);
    if (column === 'majored') return tooLow(f, age, majored);
    if (column === 'base') return overtime(f, base);
    return undetermined(
      [],
      sentence(
        `Le diplôme obtenu (code ${diploma}) est ambigu : les textes ne disent pas s'il ouvre le minimum de ${euros(base.cents)} (${base.how}) ou celui de ${euros(majored.cents)} (${majored.how}). Le salaire est de ${euros(paid)}. À confirmer avec votre Opco ; ${euros(majored.cents)} convient dans les deux cas.`,
      ),
    );
  },
  examples: UP_TO_25,
});

const from26 = rule({
  id: 'LEGAL-030',
  title: 'À partir de 26 ans, le salaire atteint le SMIC et 85 % du minimum de branche',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateDebut',
  inForce: {},
  sources: [ARTICLES.payFrom26, ARTICLES.notice],
  needs: NEEDS,
  mayRead: ['regle.salaireMinimumBranche', ...PLACE],
  when: (f) => {
    const [birth, start] = [f['salarie.dateNaissance'], f['contrat.dateDebut']];
    if (!notVae(f)) return false;
    return birth === undefined || start === undefined ? undefined : ageOn(birth, start) >= 26;
  },
  evaluate: (f) => {
    const start = f['contrat.dateDebut'];
    const grid = gridOf(start);
    const age = ageOn(f['salarie.dateNaissance'], start);
    if (grid === undefined) return unknownLaw(smic, start);
    const floor = floorOf(f, grid.value.from26);
    if (floor === undefined) return unknownPlace(f);
    const paid = centsOf(f['contrat.salaireBrut']);
    if (paid < floor.cents) return tooLow(f, age, floor);
    const branch = f['regle.salaireMinimumBranche'];
    if (branch === undefined)
      return undetermined(
        ['regle.salaireMinimumBranche'],
        sentence(
          `Le salaire atteint le SMIC. À partir de 26 ans il doit aussi atteindre ${percent(grid.value.branchFrom26)} du minimum de votre convention collective pour cet emploi : écrivez ce minimum pour le vérifier.`,
        ),
      );
    // The branch minimum is asked by the month at 35 hours: temporary work compares an hour of it.
    const time = f['contrat.nature'] === 'TT' ? 2100 : Math.min(minutes(f), 2100);
    const share = centsOf(branch) * grid.value.branchFrom26;
    const due =
      f['contrat.nature'] === 'TT'
        ? nearestCent(share * 12, 100 * 35 * 52)
        : nearestCent(share * time, 100 * 2100);
    if (paid >= due) return overtime(f, floor);
    return tooLow(f, age, {
      cents: due,
      how: `${percent(grid.value.branchFrom26)} du minimum de branche de ${euros(centsOf(branch))}${time < 2100 ? ', en proportion des heures' : ''}`,
      doubt: '',
    });
  },
  examples: FROM_26,
});

function unknownPlace(f: Read): Outcome {
  const mayotte = f['employeur.adresse.codePostal']?.startsWith('976') === true;
  return unknownLaw(mayotte ? smicMayotte : smic, f['contrat.dateDebut']);
}

export const payRules: readonly Rule[] = [upTo25, from26];
