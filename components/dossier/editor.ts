import { AppError } from '@/lib/shared/errors';
import type { Change, Origin, StoredDossier, Vault } from '@/lib/vault';

export type EditorState = {
  readonly dossier: StoredDossier;
  /** Stored fields with what is on its way to the vault already applied. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Typed text that is not a valid value yet, by field; kept too, so that nothing on screen is lost. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly failure: unknown;
  /** Fields changed in another window at the same moment; what was typed here was kept. */
  readonly contested: readonly string[];
};

export type Editor = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => EditorState;
  /** Sets a valid value, or removes it with undefined, and forgets the field's draft. */
  readonly set: (field: string, value: unknown, origin: Origin) => void;
  /** Keeps text that is not valid yet; the field's former value is removed. */
  readonly draft: (field: string, text: string) => void;
  /** Writes what is pending now. */
  readonly flush: () => Promise<void>;
  readonly settle: () => void;
  readonly close: () => void;
};

const DRAFTS = 'drafts';
const PAUSE_MS = 150;

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};

const applied = (
  fields: Readonly<Record<string, unknown>>,
  changes: Iterable<Change>,
): Record<string, unknown> => {
  const next = { ...fields };
  for (const { field, value } of changes) {
    if (field === DRAFTS) continue;
    if (value === undefined) delete next[field];
    else next[field] = value;
  }
  return next;
};

/** Edits one dossier: every change is shown at once and written to the vault within a fraction of a second. */
export const createEditor = (vault: Vault, opened: StoredDossier): Editor => {
  const listeners = new Set<() => void>();
  const pending = new Map<string, Change>();
  /** Fields whose unfinished text changed here and is not written yet: all drafts are one value of the vault. */
  const touched = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let state: EditorState = {
    dossier: opened,
    fields: opened.fields,
    drafts: textsOf(opened.parts[DRAFTS]),
    saving: 'saved',
    failure: undefined,
    contested: [],
  };

  const update = (next: Partial<EditorState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** The drafts of the vault, with on top those typed here. */
  const merged = (dossier: StoredDossier): Readonly<Record<string, string>> => {
    const drafts = { ...textsOf(dossier.parts[DRAFTS]) };
    for (const field of touched) {
      const mine = state.drafts[field];
      if (mine === undefined) delete drafts[field];
      else drafts[field] = mine;
    }
    return drafts;
  };

  const adopt = (dossier: StoredDossier) =>
    update({ dossier, drafts: merged(dossier), fields: applied(dossier.fields, pending.values()) });

  const write = async (changes: readonly Change[]): Promise<void> => {
    const now = changes.map((change) =>
      change.field === DRAFTS ? { ...change, value: state.drafts } : change,
    );
    const result = await vault.change(opened.id, state.dossier.version, now);
    if (result.ok) return adopt(result.dossier);
    // Another window was quicker: take its version, then put on top what was typed here, and say so.
    const { current, fields } = result.conflict;
    const mine = new Set(changes.map((change) => change.field));
    update({
      dossier: current,
      drafts: merged(current),
      contested: fields.filter((field) => field !== DRAFTS && mine.has(field)),
    });
    return write(changes);
  };

  const drain = async (): Promise<void> => {
    while (pending.size > 0) {
      const changes = [...pending.values()];
      pending.clear();
      try {
        update({ saving: 'saving' });
        await write(changes);
        if (!pending.has(DRAFTS)) touched.clear();
        update({ saving: pending.size > 0 ? 'saving' : 'saved', failure: undefined });
      } catch (failure) {
        for (const change of changes) if (!pending.has(change.field)) pending.set(change.field, change);
        update({ saving: 'failed', failure });
        return;
      }
    }
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running = (running ?? Promise.resolve()).then(drain);
    return running;
  };

  const enqueue = (changes: readonly Change[]) => {
    for (const change of changes) pending.set(change.field, change);
    if (state.saving === 'saved') update({ saving: 'saving' });
    // Not restarted by further typing: the first pending change leaves after the pause, come what may.
    timer ??= setTimeout(() => void flush(), PAUSE_MS);
  };

  const withoutDraft = (field: string): readonly Change[] => {
    if (!(field in state.drafts)) return [];
    touched.add(field);
    const { [field]: _gone, ...drafts } = state.drafts;
    update({ drafts });
    return [{ field: DRAFTS, value: drafts, origin: 'typed' }];
  };

  const onHidden = () => void flush();
  globalThis.addEventListener('pagehide', onHidden);
  const stop = vault.subscribe((event) => {
    if (event.type !== 'dossier' || event.id !== opened.id || event.version <= state.dossier.version) return;
    void vault.open(opened.id).then((dossier) => {
      if (dossier === undefined || dossier.version <= state.dossier.version) return;
      const clash = [...pending.values()].filter(({ field, value }) => {
        const theirs = dossier.fields[field];
        return field !== DRAFTS && theirs !== state.dossier.fields[field] && theirs !== value;
      });
      adopt(dossier);
      if (clash.length > 0) update({ contested: clash.map(({ field }) => field) });
    });
  });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => state,
    set: (field, value, origin) => {
      const changes = [...withoutDraft(field), { field, value, origin }];
      update({ fields: applied(state.fields, changes) });
      enqueue(changes);
    },
    draft: (field, text) => {
      touched.add(field);
      const drafts = { ...state.drafts, [field]: text };
      const removal: readonly Change[] =
        state.fields[field] === undefined ? [] : [{ field, value: undefined, origin: 'typed' }];
      update({ drafts, fields: applied(state.fields, removal) });
      enqueue([...removal, { field: DRAFTS, value: drafts, origin: 'typed' }]);
    },
    flush,
    settle: () => update({ contested: [] }),
    close: () => {
      void flush();
      stop();
      globalThis.removeEventListener('pagehide', onHidden);
    },
  };
};

/** The dossier, or AppError `vault/missing`. */
export const openDossier = async (vault: Vault, id: string): Promise<StoredDossier> => {
  const dossier = await vault.open(id);
  if (dossier === undefined) throw new AppError('vault/missing', {});
  return dossier;
};
