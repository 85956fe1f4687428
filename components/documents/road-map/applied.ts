import type { Source } from '@/lib/documents/screens';
import type { Editor } from '../../dossier/editor';

/** One value of a dossier, a field or a list, on both sides of a review that was applied. */
export type Altered = { readonly field: string; readonly before: unknown; readonly after: unknown };

const LISTS = ['competences', 'modules', 'suivi'] as const;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields and lists that differ between a dossier and the same after a review. */
export const alteredBetween = (before: Source, after: Source): readonly Altered[] => {
  const [old, now] = [before.fields, after.fields] as readonly Readonly<Record<string, unknown>>[];
  const ids = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
  return [
    ...[...ids].map((field) => ({ field, before: old?.[field], after: now?.[field] })),
    ...LISTS.map((field) => ({ field, before: before[field], after: after[field] })),
  ].filter((one) => !same(one.before, one.after));
};

/** Sets all of them in one go: the editor writes what comes together as one change of the vault, or not at all. */
const setAll = (editor: Editor, altered: readonly Altered[], side: 'before' | 'after'): Promise<void> => {
  for (const one of altered) editor.set(one.field, one[side], side === 'after' ? 'import' : 'typed');
  return editor.flush();
};

export const applyAll = (editor: Editor, altered: readonly Altered[]): Promise<void> =>
  setAll(editor, altered, 'after');

/** Whether the dossier still holds what was applied, so that it can be taken back as a whole. */
export const canUndo = (
  { fields, parts }: Pick<ReturnType<Editor['read']>, 'fields' | 'parts'>,
  altered: readonly Altered[],
): boolean => altered.every(({ field, after }) => same(fields[field] ?? parts[field], after));

/** Takes all of them back in one go. */
export const undoAll = (editor: Editor, altered: readonly Altered[]): Promise<void> =>
  setAll(editor, altered, 'before');
