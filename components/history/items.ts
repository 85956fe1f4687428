import type { HistoryEntry, Origin } from '@/lib/vault';

/** What one field was and became; several changes in a row, as a person types, are one. */
export type Line = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly origin: Origin;
};

export type Item = {
  /** Unique among the items of a dossier. */
  readonly key: string;
  /** ISO instant of the last change; that of the entry before when the entry cannot be read. */
  readonly at: string;
} & (
  | { readonly kind: 'change'; readonly line: Line }
  | {
      readonly kind: 'event';
      readonly event: NonNullable<HistoryEntry['event']>;
      readonly lines: readonly Line[];
    }
  | { readonly kind: 'unreadable' }
);

/** Changes of one field no further apart than this, in milliseconds, are one: what is typed is kept at each pause. */
const TOGETHER_MS = 120_000;

// Unfinished texts are kept with the dossier, but are no value of it.
const HIDDEN = new Set(['drafts']);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const linesOf = (entry: HistoryEntry): readonly Line[] =>
  entry.changes
    .filter(({ field }) => !HIDDEN.has(field))
    .map(({ field, before, value, origin }) => ({ field, before, after: value, origin }));

/** A history as a person reads it, newest first: field by field, typing in one go put together. */
export const itemsOf = (entries: readonly HistoryEntry[]): readonly Item[] => {
  const items = new Map<string, Item>();
  /** The key of the last item of each field. */
  const last = new Map<string, string>();
  let known = '';

  const put = (item: Item) => {
    // Deleted first: an item that goes on moves to the end.
    items.delete(item.key);
    items.set(item.key, item);
  };

  for (const entry of [...entries].sort((one, other) => one.version - other.version)) {
    if (entry.unreadable) {
      put({ kind: 'unreadable', key: `${entry.version}`, at: known });
      last.clear();
      continue;
    }
    known = entry.at;
    if (entry.event !== undefined) {
      put({
        kind: 'event',
        key: `${entry.version}`,
        at: entry.at,
        event: entry.event,
        lines: linesOf(entry),
      });
      last.clear();
      continue;
    }
    for (const line of linesOf(entry)) {
      const former = items.get(last.get(line.field) ?? '');
      const goesOn =
        former?.kind === 'change' &&
        former.line.origin === line.origin &&
        Date.parse(entry.at) - Date.parse(former.at) <= TOGETHER_MS;
      const key = goesOn ? former.key : `${entry.version} ${line.field}`;
      const before = goesOn ? former.line.before : line.before;
      put({ kind: 'change', key, at: entry.at, line: { ...line, before } });
      last.set(line.field, key);
    }
  }
  return [...items.values()]
    .filter((item) => item.kind !== 'change' || !same(item.line.before, item.line.after))
    .reverse();
};

/** Items by local day, in their order. `dayOf`: the day of an instant on the person's calendar. */
export const byDay = (
  items: readonly Item[],
  dayOf: (instant: string) => string,
): readonly { readonly day: string; readonly items: readonly Item[] }[] => {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const day = item.at === '' ? '' : dayOf(item.at);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, mine]) => ({ day, items: mine }));
};
