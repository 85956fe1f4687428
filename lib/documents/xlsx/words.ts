import { formatValue } from '../../domain';
import { day, hoursText, levelText } from '../paper/wording';
import type { ReadValue } from './cell-value';
import { POINT_KINDS, ROW_KINDS, TABLES } from './columns';
import type { Change, ListName } from './review';

const COLUMNS = {
  competences: [...TABLES.positionnement, ...TABLES.suivi],
  points: TABLES.points,
} as const satisfies Record<ListName, unknown>;

const columnOf = (list: ListName, field: string) =>
  COLUMNS[list].find(({ key, holds }) => key === field && holds !== 'shown');

const cellText = (list: ListName, field: string, value: ReadValue | undefined): string => {
  if (value === undefined) return '';
  const text = String(value);
  switch (columnOf(list, field)?.holds) {
    case 'level':
      return levelText(Number(value));
    case 'hours':
      return hoursText(Number(value) * 60);
    case 'day':
      return day(text);
    case 'kind':
      return (ROW_KINDS as Readonly<Record<string, string>>)[text] ?? text;
    case 'pointKind':
      return (POINT_KINDS as Readonly<Record<string, string>>)[text] ?? text;
    case 'modules':
      return Array.isArray(value) ? value.join('\n') : text;
    default:
      return text;
  }
};

/** A line of a row added in the file: the head of its column, and what it holds. */
export type AddedCell = { readonly label: string; readonly text: string };

/** Both sides of a change of one value, as a reader expects them; an empty text is no value. */
export const changeTexts = (
  change: Extract<Change, { readonly from: unknown }>,
): { readonly before: string; readonly after: string } => {
  const said = (value: unknown): string => {
    if (change.kind === 'cell') return cellText(change.list, change.field, value as ReadValue | undefined);
    return value === undefined ? '' : formatValue(change.id, value);
  };
  return { before: said(change.from), after: said(change.to) };
};

/** What a row added in the file holds, column by column. */
export const addedCells = ({
  list,
  values,
}: Extract<Change, { readonly kind: 'added' }>): readonly AddedCell[] =>
  Object.entries(values).map(([field, value]) => ({
    label: columnOf(list, field)?.head ?? field,
    text: cellText(list, field, value),
  }));
