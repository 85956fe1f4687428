import { ageOn, type IsoDay } from '../calendar';
import type { FieldId } from '../fields';
import { enVigueur } from '../law/parameter';
import { payGrid } from '../law/pay-grid';
import { smic } from '../law/smic';
import { euros, sentence, day as shown } from '../rules/say';
import { columnOf } from './column';
import { isHourly, isMayotte, type PayFacts, unit, week, weeklyMinutes } from './contract';
import { amountOf, percents } from './floor';
import { linesOf } from './lines';
import { branchMinimum, minimumOn, withOvertime } from './minimum';
import { rateAge, stretches } from './periods';

/** A stretch of the contract with one floor. Amounts are in the stored form, "1306.91"; `hours` a week, decimal. */
export type PayPeriod = {
  readonly from: IsoDay;
  /** Last day, included; undefined while the end of the contract is not given. */
  readonly to: IsoDay | undefined;
  /** The age whose rate is due. */
  readonly age: number;
  readonly percent: number;
  /** The SMIC of that day, of a month at 35 hours, or of an hour for temporary work. */
  readonly smic: string;
  readonly hours: number;
  readonly unit: 'mois' | 'heure';
  readonly amount: string;
  readonly lines: readonly string[];
};

/** `proposal`: an amount that conforms at the start in every reading of the texts; undefined when nobody can say. */
export type PayFloor = {
  readonly periods: readonly PayPeriod[];
  readonly proposal: string | undefined;
  readonly missing: readonly FieldId[];
  readonly doubts: readonly string[];
};

const NEEDS = ['salarie.dateNaissance', 'contrat.dateDebut', 'contrat.nature'] as const;

const nothing = (missing: readonly FieldId[], ...doubts: readonly string[]): PayFloor => ({
  periods: [],
  proposal: undefined,
  missing,
  doubts: doubts.map(sentence),
});

/** Why the diploma or the branch leaves the floor open at the start: what to fill in, and what nobody settles. */
const openness = (
  f: PayFacts,
  age: number,
): { readonly missing: readonly FieldId[]; readonly open: boolean } => {
  if (age >= 26)
    return f['regle.salaireMinimumBranche'] === undefined
      ? { missing: ['regle.salaireMinimumBranche'], open: true }
      : { missing: [], open: false };
  const diploma = f['salarie.diplomeObtenu'];
  if (diploma === undefined) return { missing: ['salarie.diplomeObtenu'], open: true };
  return { missing: [], open: columnOf(diploma, f['regle.diplomeProfessionnel']) === undefined };
};

/**
 * The floor of the pay of a contract, stretch by stretch: age at the start and rise after the 21st birthday, column
 * of the diploma, SMIC of each day (that of Mayotte in 976), weekly hours, 85 % of the branch minimum from 26.
 * `day`: what was known on that day only; without it, everything we know. Never throws on valid fields.
 */
export const floorOf = (f: PayFacts, day?: IsoDay): PayFloor => {
  if (f['formation.typeQualification'] === '8')
    return nothing(
      [],
      "Les règles de rémunération du contrat « VAE inversée » n'ont pas été relues : à vérifier auprès de votre Opco.",
    );
  const [birth, start] = [f['salarie.dateNaissance'], f['contrat.dateDebut']];
  const wanting = NEEDS.filter((id) => f[id] === undefined);
  if (birth === undefined || start === undefined || wanting.length > 0) return nothing(wanting);
  const first = ageOn(birth, start);
  const { missing, open } = openness(f, first);
  const column = columnOf(f['salarie.diplomeObtenu'] ?? '60', f['regle.diplomeProfessionnel']);
  const doubts: string[] = [];
  const periods: PayPeriod[] = [];
  for (const { from, to } of stretches(
    birth,
    start,
    f['contrat.dateFin'],
    f['employeur.adresse.codePostal'],
    day,
  )) {
    const grid = enVigueur(payGrid, from)?.value;
    const age = rateAge(birth, start, from);
    const share = grid === undefined ? 0 : percents(grid, age)[column ?? 'base'];
    const minimum = minimumOn(f, from, share);
    if (grid === undefined || minimum === undefined) {
      doubts.push(
        sentence(
          `Aucune valeur du SMIC${isMayotte(f) ? ' à Mayotte' : ''} n'est connue au ${shown(from)} : à vérifier.`,
        ),
      );
      continue;
    }
    const branch = f['regle.salaireMinimumBranche'];
    const due = first >= 26 && branch !== undefined ? branchMinimum(f, branch, grid.branchFrom26) : 0;
    if (minimum.doubt !== '') doubts.push(minimum.doubt.trim());
    periods.push({
      from,
      to,
      age,
      percent: share,
      smic: amountOf(minimum.smicCents),
      hours: weeklyMinutes(f) / 60,
      unit: isHourly(f) ? 'heure' : 'mois',
      amount: amountOf(Math.max(minimum.cents, due)),
      lines: linesOf(f, from, age, share, minimum, grid),
    });
  }
  const proposal =
    periods[0]?.from === start && missing.length === 0 ? proposalOf(f, first, start) : undefined;
  return {
    periods,
    proposal: proposal === undefined ? undefined : amountOf(proposal),
    missing: f['contrat.dateFin'] === undefined ? [...missing, 'contrat.dateFin'] : missing,
    doubts: [...new Set([...doubts, ...startDoubts(f, open, first, proposal), ...laterDoubt(f, day)])],
  };
};

/** Cents that conform at the start whatever the column, with the hours beyond 35 paid 25 % more. */
const proposalOf = (f: PayFacts, age: number, start: IsoDay): number | undefined => {
  const grid = enVigueur(payGrid, start)?.value;
  if (grid === undefined) return undefined;
  const column = columnOf(f['salarie.diplomeObtenu'] ?? '60', f['regle.diplomeProfessionnel']) ?? 'majored';
  const minimum = minimumOn(f, start, percents(grid, age)[column]);
  if (minimum === undefined) return undefined;
  const branch = f['regle.salaireMinimumBranche'];
  const due = age >= 26 && branch !== undefined ? branchMinimum(f, branch, grid.branchFrom26) : 0;
  return withOvertime(f, Math.max(minimum.cents, due));
};

const startDoubts = (
  f: PayFacts,
  open: boolean,
  age: number,
  proposal: number | undefined,
): readonly string[] => {
  const doubts: string[] = [];
  const safe = proposal === undefined ? '' : ` ; ${euros(proposal)} ${unit(f)} convient dans tous les cas`;
  if (open && age < 26 && f['salarie.diplomeObtenu'] !== undefined)
    doubts.push(
      `Le diplôme de code ${f['salarie.diplomeObtenu']} est ambigu : les textes ne disent pas quelle colonne de la grille il ouvre${safe}. À confirmer.`,
    );
  if (open && age >= 26)
    doubts.push(
      "Le minimum de la convention pour cet emploi n'est pas indiqué : il faut 85 % de ce minimum s'il dépasse le SMIC.",
    );
  if (!isHourly(f) && weeklyMinutes(f) > 2100)
    doubts.push(
      `Le contrat prévoit ${week(weeklyMinutes(f))} par semaine : les heures après la 35e sont comptées 25 % de plus, sauf récupération${safe}. À confirmer.`,
    );
  return doubts.map(sentence);
};

/** The SMIC may still change before the end of the contract. */
const laterDoubt = (f: PayFacts, day: IsoDay | undefined): readonly string[] => {
  const known = day ?? smic.sureJusquau ?? smic.verifieLe;
  const end = f['contrat.dateFin'];
  return end === undefined || end <= known
    ? []
    : [
        sentence(
          `Le SMIC peut encore changer après le ${shown(known)} : le salaire devra suivre, jusqu'à la fin du contrat, le ${shown(end)}.`,
        ),
      ];
};
