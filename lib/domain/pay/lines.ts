import type { IsoDay } from '../calendar';
import type { PayGrid } from '../law/pay-grid';
import { count, euros, percent, sentence, day as shown } from '../rules/say';
import { isHourly, isMayotte, type PayFacts, week, weeklyMinutes } from './contract';
import { centsOf } from './floor';
import { branchMinimum, type Minimum } from './minimum';

/** The computation of a minimum as a person would write it, one step a line. */
export const linesOf = (
  f: PayFacts,
  on: IsoDay,
  age: number,
  share: number,
  minimum: Minimum,
  grid: PayGrid,
): readonly string[] => {
  const where = isMayotte(f) ? ' à Mayotte' : '';
  const [hourly, time] = [isHourly(f), weeklyMinutes(f)];
  const diploma = f['salarie.diplomeObtenu'];
  const lines = [
    `SMIC ${hourly ? 'horaire' : 'mensuel'} brut${where} au ${shown(on)} : ${euros(minimum.smicCents)}${hourly ? '' : ' pour 35 heures par semaine'} (${minimum.ref}).`,
    age < 26
      ? `Taux à ${count(age, 'an')}${diploma === undefined ? '' : `, diplôme de code ${diploma}`} : ${percent(share)} du SMIC.`
      : `À partir de 26 ans : ${percent(share)} du SMIC, et ${percent(grid.branchFrom26)} du minimum de la convention.`,
    `${euros(minimum.smicCents)} × ${percent(share)}${!hourly && time < 2100 ? ` × ${week(time)} / 35 heures` : ''} = ${euros(minimum.cents)}.`,
  ];
  const branch = f['regle.salaireMinimumBranche'];
  if (age >= 26 && branch !== undefined) {
    const part = hourly ? ' × 12 / (35 × 52)' : time < 2100 ? ` × ${week(time)} / 35 heures` : '';
    const due = branchMinimum(f, branch, grid.branchFrom26);
    lines.push(
      `${euros(centsOf(branch))} × ${percent(grid.branchFrom26)}${part} = ${euros(due)}.`,
      `Le plus élevé des deux : ${euros(Math.max(minimum.cents, due))}.`,
    );
  }
  return lines.map(sentence);
};
