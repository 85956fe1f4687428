import type { Change, Source } from '@/lib/documents/screens';
import { fold } from '@/lib/shared/text';

/** Whether a row of the dossier already has the name of one added in the file: taking it would make it twice. */
export const isTwin = (change: Change, source: Source): boolean => {
  if (change.kind !== 'added') return false;
  if (change.list === 'competences')
    return (source.competences ?? []).some(({ intitule }) => fold(intitule) === fold(change.row));
  return (source.suivi?.points ?? []).some(({ date }) => date === change.values.date);
};

/** Changes ticked at first: those that fill a blank or add a row; nothing is replaced or removed unasked. */
export const firstTicks = (changes: readonly Change[], source: Source): ReadonlySet<string> =>
  new Set(
    changes
      .filter((change) => {
        if (change.kind === 'removed') return false;
        if (change.kind === 'added') return !isTwin(change, source);
        return change.from === undefined;
      })
      .map(({ key }) => key),
  );

export type Group = {
  readonly key: string;
  readonly title: string;
  readonly changes: readonly Change[];
};

const groupOf = (change: Change): Omit<Group, 'changes'> => {
  if (change.kind === 'field') return { key: 'fields', title: 'Réponses du dossier' };
  if (change.kind === 'removed') return { key: 'removed', title: 'Lignes absentes du fichier' };
  if (change.kind === 'added') return { key: 'added', title: 'Lignes ajoutées dans le fichier' };
  return { key: `${change.list}/${change.id}`, title: change.row };
};

/** The changes by what they are about: each row of the dossier, then rows added and gone, then the answers. */
export const groupsOf = (changes: readonly Change[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const { key, title } = groupOf(change);
    const before = groups.get(key)?.changes ?? [];
    groups.set(key, { key, title, changes: [...before, change] });
  }
  const last = ['added', 'removed', 'fields'];
  return [...groups.values()].sort((one, other) => last.indexOf(one.key) - last.indexOf(other.key));
};
