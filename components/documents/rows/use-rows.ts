import { useState } from 'react';
import { PARTS } from '@/lib/domain';
import { useEditor, useList } from '../../field/editing';
import { freshId, type Row, withoutSkill, withValue } from './row-list';

type List = 'competences' | 'modules';
const PREFIX = { competences: 'c', modules: 'm' } as const;
const DEFAULTS = { competences: { kind: 'savoir-faire' }, modules: { organisme: 'interne' } } as const;

/** The values of the lists before a row was removed, by list. */
type Removed = { readonly title: string; readonly before: ReadonlyMap<string, unknown> };

export type RowsState = {
  readonly rows: readonly Row[];
  /** The list in the vault cannot be read: it is left as it is. */
  readonly broken: boolean;
  /** Sets one value of a row; false when the dossier does not take it, and nothing changed. */
  readonly set: (id: string, key: string, value: unknown) => boolean;
  /** Adds a row of this title and answers its id; undefined when the dossier does not take it. */
  readonly add: (title: string) => string | undefined;
  readonly remove: (row: Row) => void;
  readonly removed: Removed | undefined;
  readonly restore: () => void;
};

/** A list of the dossier on screen, changed row by row; a list that would not be valid is never kept. */
export const useRows = (list: List): RowsState => {
  const editor = useEditor();
  const held = useList(list);
  const stored = PARTS[list].safeParse(held);
  const broken = held !== undefined && !stored.success;
  const rows = (stored.success ? stored.data : []) as unknown as readonly Row[];
  const [removed, setRemoved] = useState<Removed>();
  const keep = (next: readonly Row[]): boolean => {
    if (broken || !PARTS[list].safeParse(next).success) return false;
    editor.set(list, next.length === 0 ? undefined : next, 'typed');
    setRemoved(undefined);
    return true;
  };
  return {
    rows,
    broken,
    set: (id, key, value) => keep(withValue(rows, id, key, value)),
    add: (title) => {
      const id = freshId(PREFIX[list], rows);
      return keep([...rows, { ...DEFAULTS[list], id, intitule: title }]) ? id : undefined;
    },
    remove: (row) => {
      const { parts } = editor.read();
      const modules = PARTS.modules.safeParse(parts.modules);
      const before = new Map<string, unknown>([[list, parts[list]]]);
      keep(rows.filter(({ id }) => id !== row.id));
      if (list === 'competences' && modules.success) {
        before.set('modules', parts.modules);
        editor.set('modules', withoutSkill(modules.data as unknown as readonly Row[], row.id), 'typed');
      }
      setRemoved({ title: row.intitule, before });
    },
    removed,
    restore: () => {
      for (const [name, value] of removed?.before ?? []) editor.set(name, value, 'typed');
      setRemoved(undefined);
    },
  };
};
