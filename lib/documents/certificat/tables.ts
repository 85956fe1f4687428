import { minutesOf, plannedMinutes } from '../../domain';
import type { Block, Column, Text } from '../blocks';
import { hoursText, monthText } from '../paper/wording';
import { minutesDone, type Part } from './part';

const HOURS: readonly Column[] = [
  { head: 'Prévu', share: 4, align: 'right' },
  { head: 'Réalisé', share: 4, align: 'right' },
  { head: 'Écart', share: 4, align: 'right' },
];

const strong = (text: string): Text => (text === '' ? '' : [{ text, strong: true }]);

/** Planned, done, and the difference; nothing where nothing was planned by month. */
const compared = (planned: number | undefined, done: number): readonly string[] => [
  planned === undefined ? '–' : hoursText(planned),
  hoursText(done),
  planned === undefined ? '–' : hoursText(done - planned),
];

const monthRows = ({ modules, done }: Part): readonly (readonly Text[])[] => {
  const planned = new Map<string, number>();
  const add = (to: Map<string, number>, month: string, minutes: number) =>
    to.set(month, (to.get(month) ?? 0) + minutes);
  for (const { prevu = [] } of modules) for (const row of prevu) add(planned, row.mois, minutesOf(row) ?? 0);
  const made = new Map<string, number>();
  for (const row of done) add(made, row.mois, minutesOf(row) ?? 0);
  const months = [...new Set([...planned.keys(), ...made.keys()])].sort();
  return months.map((month) => [
    monthText(month),
    ...compared(planned.size === 0 ? undefined : (planned.get(month) ?? 0), made.get(month) ?? 0),
  ]);
};

const moduleRows = ({ modules, done }: Part): readonly (readonly Text[])[] => {
  const of = (id: string): number =>
    done.filter(({ module }) => module === id).reduce((sum, row) => sum + (minutesOf(row) ?? 0), 0);
  const known = new Set(modules.map(({ id }) => id));
  const other = done.filter(({ module }) => module === undefined || !known.has(module));
  const rest = other.reduce((sum, row) => sum + (minutesOf(row) ?? 0), 0);
  return [
    ...modules.map((module) => [module.intitule, ...compared(minutesOf(module), of(module.id))]),
    ...(rest === 0 ? [] : [['Heures sans module', ...compared(undefined, rest)]]),
  ];
};

const table = (head: string, part: Part, rows: readonly (readonly Text[])[]): Block => {
  const { total } = plannedMinutes(part.modules);
  const sum = compared(part.modules.length === 0 ? undefined : total, minutesDone(part));
  return {
    kind: 'table',
    columns: [{ head, share: 14 }, ...HOURS],
    rows: [...rows, [strong('Total'), ...sum.map(strong)]],
  };
};

/** Hours planned and done, by month and by module. */
export const detailBlocks = (part: Part): readonly Block[] => {
  if (part.done.length === 0) return [];
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Détail des heures' },
    { kind: 'heading', level: 2, text: 'Par période' },
    table('Mois', part, monthRows(part)),
    ...(part.modules.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: 'Par module' },
          table('Module', part, moduleRows(part)),
        ]),
  ];
};
