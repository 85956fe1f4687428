import type { Suivi, TrainingModule } from './file';

type Timed = { readonly heures?: number; readonly minutes?: number };

/** Minutes of a row; undefined when neither hours nor minutes are given. */
export const minutesOf = ({ heures, minutes }: Timed): number | undefined =>
  heures === undefined && minutes === undefined ? undefined : (heures ?? 0) * 60 + (minutes ?? 0);

const sum = (rows: readonly Timed[]): number => rows.reduce((total, row) => total + (minutesOf(row) ?? 0), 0);

/** Minutes planned in the modules: all, and the teaching that the Cerfa tells from assessment and support. */
export const plannedMinutes = (
  modules: readonly TrainingModule[],
): { readonly total: number; readonly teaching: number } => ({
  total: sum(modules),
  teaching: sum(modules.filter(({ nature }) => nature === 'enseignement')),
});

export type Done = {
  readonly total: number;
  /** Months in order, AAAA-MM, with their minutes. */
  readonly months: readonly { readonly month: string; readonly minutes: number }[];
  /** By id of module; hours that name no module are under "". */
  readonly modules: Readonly<Record<string, number>>;
};

/** Minutes really done: all, by month, by module. */
export const doneMinutes = (suivi: Suivi | undefined): Done => {
  const months = new Map<string, number>();
  const modules = new Map<string, number>();
  for (const row of suivi?.heures ?? []) {
    const minutes = minutesOf(row) ?? 0;
    months.set(row.mois, (months.get(row.mois) ?? 0) + minutes);
    modules.set(row.module ?? '', (modules.get(row.module ?? '') ?? 0) + minutes);
  }
  return {
    total: sum(suivi?.heures ?? []),
    months: [...months].sort().map(([month, minutes]) => ({ month, minutes })),
    modules: Object.fromEntries(modules),
  };
};
