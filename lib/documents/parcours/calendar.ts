import { minutesOf, type TrainingModule } from '../../domain';
import type { Block, CalendarCell, CalendarRow, Shade } from '../blocks';
import type { Answers } from '../paper/answers';
import { hoursText } from '../paper/wording';
import type { Source } from '../written';

/** Months side by side on an upright page. */
const ABREAST = 13;
/** A period longer than this is a slip of the pen: its calendar would fill a book. */
const MOST_MONTHS = 60;

const monthOf = (day: string): string => day.slice(0, 7);

const next = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

const monthsBetween = (from: string, to: string): readonly string[] => {
  const months: string[] = [];
  for (let month = from; month <= to && months.length < MOST_MONTHS; month = next(month)) months.push(month);
  return months;
};

const shadeOf = ({ modalite, nature }: TrainingModule): Shade => {
  if (nature === 'accompagnement' || nature === 'evaluation') return 'support';
  return modalite === 'pratique' ? 'practice' : modalite === 'mixte' ? 'both' : 'theory';
};

const plannedIn = ({ prevu = [] }: TrainingModule, month: string): number =>
  prevu.filter(({ mois }) => mois === month).reduce((sum, row) => sum + (minutesOf(row) ?? 0), 0);

const short = (minutes: number): string =>
  hoursText(minutes)
    .replace(/\u00A0h$/, '')
    .replace(/\u00A0/g, '');

const cellOf = (module: TrainingModule, month: string): CalendarCell => {
  const minutes = plannedIn(module, month);
  const { dateDebut, dateFin } = module;
  const runs =
    dateDebut !== undefined &&
    dateFin !== undefined &&
    monthOf(dateDebut) <= month &&
    month <= monthOf(dateFin);
  if (minutes > 0) return { shade: shadeOf(module), text: short(minutes) };
  // With hours by month, a month without any is a month without the module.
  return { shade: runs && (module.prevu ?? []).length === 0 ? shadeOf(module) : 'none' };
};

const LEGEND: readonly { readonly shade: Shade; readonly text: string }[] = [
  { shade: 'theory', text: 'Théorie' },
  { shade: 'practice', text: 'Pratique' },
  { shade: 'both', text: 'Théorie et pratique' },
  { shade: 'support', text: 'Accompagnement, évaluation' },
  { shade: 'work', text: 'Travail dans l’entreprise' },
];

const head = (month: string): string => `${month.slice(5)}/${month.slice(2, 4)}`;

/** The alternation, month by month: work, each module with its hours where they were spread, the sum. */
export const calendarBlocks = (source: Source, { fields }: Answers): readonly Block[] => {
  const modules = source.modules ?? [];
  const days = [
    fields['contrat.dateDebut'],
    fields['contrat.dateFin'],
    ...modules.flatMap(({ dateDebut, dateFin }) => [dateDebut, dateFin]),
  ]
    .filter((day) => day !== undefined)
    .sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || modules.length === 0) return [];
  const months = monthsBetween(monthOf(first), monthOf(last));
  const begin = monthOf(fields['contrat.dateDebut'] ?? first);
  const end = monthOf(fields['contrat.dateFin'] ?? last);
  const spread = modules.some(({ prevu = [] }) => prevu.length > 0);
  const grids = Math.ceil(months.length / ABREAST);
  const each = Math.ceil(months.length / grids);
  return Array.from({ length: grids }, (_, at): Block => {
    const shown = months.slice(at * each, (at + 1) * each);
    const rows: CalendarRow[] = [
      {
        label: 'Dans l’entreprise',
        cells: shown.map((month) => ({ shade: begin <= month && month <= end ? 'work' : 'none' })),
      },
      ...modules.map((module, index) => ({
        label: `${index + 1}. ${module.intitule}`,
        cells: shown.map((month) => cellOf(module, month)),
      })),
    ];
    if (spread)
      rows.push({
        label: [{ text: 'Heures de formation du mois', strong: true }],
        cells: shown.map((month) => {
          const sum = modules.reduce((total, module) => total + plannedIn(module, month), 0);
          return { shade: 'none', ...(sum === 0 ? {} : { text: short(sum) }) };
        }),
      });
    const used = new Set(rows.flatMap(({ cells }) => cells.map(({ shade }) => shade)));
    return {
      kind: 'calendar',
      heads: shown.map(head),
      rows,
      legend: LEGEND.filter(({ shade }) => used.has(shade)),
    };
  });
};
