import { AppError } from '../shared/errors';
import type { Change, HistoryEntry, Origin, StoredDossier } from './types';

/** A dossier after a change and the entry that tells of it. */
export type Revision = { readonly dossier: StoredDossier; readonly entry: HistoryEntry };

const NAME = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/;

// What JSON keeps of a value is what will be read back, so it is also what is compared.
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? 'null');

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A field id has a dot (`salarie.prenom`), the name of a list has none (`modules`). */
const bagOf = (field: string): 'fields' | 'parts' => (field.includes('.') ? 'fields' : 'parts');

/** What a dossier holds under a field id or the name of a list. */
export const heldBy = (dossier: Pick<StoredDossier, 'fields' | 'parts'>, field: string): unknown => {
  const bag = dossier[bagOf(field)];
  return Object.hasOwn(bag, field) ? bag[field] : undefined;
};

/**
 * Changes reduced to what JSON can hold, one for each field: the last wins.
 * @throws AppError dossier/invalid when a name cannot be a field id nor a list (`__proto__`, empty, spaces…)
 */
export const checkedChanges = (changes: readonly Change[]): readonly Change[] => {
  const last = new Map<string, Change>();
  for (const { field, value, origin } of changes) {
    if (!NAME.test(field) || field.length > 100)
      throw new AppError('dossier/invalid', { faults: [{ path: 'fields', reason: 'nom de champ inconnu' }] });
    last.set(field, { field, value: plain(value), origin });
  }
  return [...last.values()];
};

/** The changes whose value the dossier does not hold already. */
export const differing = (dossier: StoredDossier, changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ field, value }) => !same(heldBy(dossier, field), value));

/** Applies changes in their order; the result's version is one more, whatever the changes are. */
export const revise = (
  dossier: StoredDossier,
  changes: readonly Change[],
  at: string,
  event?: NonNullable<HistoryEntry['event']>,
): Revision => {
  const bags = { fields: { ...dossier.fields }, parts: { ...dossier.parts } };
  const origins: Record<string, Origin> = { ...dossier.origins };
  const told = changes.map((change) => {
    const { field, value, origin } = change;
    const before = heldBy(bags, field);
    const bag: Record<string, unknown> = bags[bagOf(field)];
    if (value === undefined) {
      delete bag[field];
      delete origins[field];
    } else {
      bag[field] = value;
      origins[field] = origin;
    }
    return { ...change, before };
  });
  const version = dossier.version + 1;
  return {
    dossier: { ...dossier, ...bags, origins, version, changedAt: at },
    entry: { version, at, ...(event === undefined ? {} : { event }), changes: told },
  };
};

/** The dossier before its first version. */
export const blank = (id: string, at: string, checkedAt?: string): StoredDossier => ({
  id,
  version: 0,
  fields: {},
  parts: {},
  origins: {},
  createdAt: at,
  changedAt: at,
  ...(checkedAt === undefined ? {} : { checkedAt }),
});

/** A dossier's content as changes, origins kept: what a copy starts from. The filing and its decision stay behind. */
export const copied = (dossier: StoredDossier): readonly Change[] =>
  Object.entries({ ...dossier.fields, ...dossier.parts })
    .filter(([field]) => !field.startsWith('depot.'))
    .map(([field, value]) => ({ field, value, origin: dossier.origins[field] ?? 'typed' }));

/** The dossier out of the trash or into it. */
export const withDeletion = ({ deletedAt: _, ...dossier }: StoredDossier, at?: string): StoredDossier =>
  at === undefined ? dossier : { ...dossier, deletedAt: at };

/**
 * Which of the changes clash with what was changed since `expectedVersion`: the field was changed meanwhile, and to
 * another value. A gap in the history means we do not know, and every differing field counts.
 */
export const clashing = (
  current: StoredDossier,
  changes: readonly Change[],
  since: readonly HistoryEntry[],
  expectedVersion: number,
): readonly string[] => {
  const whole = since.length === current.version - expectedVersion && !since.some((e) => e.unreadable);
  const meanwhile = new Set(since.flatMap((entry) => entry.changes.map((change) => change.field)));
  const fields = differing(current, changes).map((change) => change.field);
  return [...new Set(whole ? fields.filter((field) => meanwhile.has(field)) : fields)];
};
