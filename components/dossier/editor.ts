import { AppError } from '@/lib/shared/errors';
import type { Change, Origin, StoredDossier, Vault } from '@/lib/vault';
import { type Contest, contestsOf, DRAFTS, draftsOf, isList, joined, type Shown } from './contest';

export type EditorState = Shown & {
  readonly dossier: StoredDossier;
  /** Stored fields with what is on its way to the vault already applied. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The lists, in the same way. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** Typed text that is not a valid value yet, by field; kept too, so that nothing on screen is lost. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Stays 'failed' while the vault is tried again, until all is kept. */
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly failure: unknown;
  /** Fields changed in another window at the same moment, until each is answered; what was typed here was kept. */
  readonly contested: readonly Contest[];
  /** The dossier is no longer in the vault: what was typed cannot be kept. */
  readonly gone: boolean;
};

export type Editor = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => EditorState;
  /** Sets a valid value of a field, or a list by its name; undefined removes it. Forgets the field's draft. */
  readonly set: (field: string, value: unknown, origin: Origin) => void;
  /** Keeps text that is not valid yet; the field's former value is removed. */
  readonly draft: (field: string, text: string) => void;
  /** Writes what is pending now. */
  readonly flush: () => Promise<void>;
  /** Answers a contested field, or all: what is on screen stays. */
  readonly keepMine: (field?: string) => void;
  /** Answers a contested field with the other window's value. */
  readonly takeTheirs: (field: string) => void;
  readonly close: () => void;
};

const PAUSE_MS = 150;
/** How long after a failure the vault is tried again, in milliseconds. */
export const RETRY_MS = 5_000;

const over = <T>(held: Readonly<Record<string, T>>, field: string, value: T | undefined) => {
  const { [field]: _former, ...rest } = held;
  return value === undefined ? rest : { ...rest, [field]: value };
};

const isMissing = (failure: unknown) => failure instanceof AppError && failure.code === 'vault/missing';

/** Edits one dossier: every change is shown at once and written to the vault within a fraction of a second. */
export const createEditor = (vault: Vault, opened: StoredDossier): Editor => {
  const listeners = new Set<() => void>();
  /** By field, not written yet; then those being written, with what was on screen when they left. */
  const pending = new Map<string, Change>();
  let flying: ReadonlyMap<string, Change> = new Map();
  let sent: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let closed = false;
  let state: EditorState = {
    dossier: opened,
    fields: opened.fields,
    parts: opened.parts,
    drafts: draftsOf(opened),
    saving: 'saved',
    failure: undefined,
    contested: [],
    gone: false,
  };

  const update = (next: Partial<EditorState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** What was typed here and is not known to be kept, the latest last. */
  const mine = (): ReadonlyMap<string, Change> => new Map([...flying, ...pending]);

  /** Takes a version of the vault, with on top what was typed here. */
  const adopt = (dossier: StoredDossier, more: readonly Contest[] = []) => {
    let { fields, parts } = dossier;
    let drafts = draftsOf(dossier);
    for (const { field, value } of mine().values()) {
      if (isList(field)) parts = over(parts, field, value);
      else fields = over(fields, field, value);
      drafts = over(drafts, field, state.drafts[field]);
    }
    update({ dossier, fields, parts, drafts, contested: joined(state.contested, more) });
  };

  /** Takes a version that another window may have written, and notes where it differs from what was typed here. */
  const adoptOthers = (dossier: StoredDossier) => {
    const shown = sent === undefined ? [state] : [state, sent];
    adopt(dossier, contestsOf(mine().keys(), state.dossier, dossier, shown));
  };

  const write = async (): Promise<void> => {
    sent = { fields: state.fields, parts: state.parts, drafts: state.drafts };
    // All unfinished texts are one value of the vault, which takes no change that changes nothing.
    const value = Object.keys(sent.drafts).length === 0 ? undefined : sent.drafts;
    const drafts: Change = { field: DRAFTS, value, origin: 'typed' };
    const result = await vault.change(opened.id, state.dossier.version, [...flying.values(), drafts]);
    if (!result.ok) {
      adoptOthers(result.conflict.current);
      return write();
    }
    flying = new Map();
    sent = undefined;
    adopt(result.dossier);
  };

  const fail = async (failure: unknown): Promise<void> => {
    for (const [field, change] of flying) if (!pending.has(field)) pending.set(field, change);
    flying = new Map();
    sent = undefined;
    const gone = isMissing(failure) && (await vault.open(opened.id).catch(() => opened)) === undefined;
    update({ saving: 'failed', failure, gone });
    if (!closed && !gone) retry ??= setTimeout(() => void flush(), RETRY_MS);
  };

  const drain = async (): Promise<void> => {
    while (pending.size > 0) {
      flying = new Map(pending);
      pending.clear();
      try {
        if (state.saving !== 'failed') update({ saving: 'saving' });
        await write();
        update({ saving: pending.size > 0 ? 'saving' : 'saved', failure: undefined });
      } catch (failure) {
        return fail(failure);
      }
    }
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    clearTimeout(retry);
    timer = undefined;
    retry = undefined;
    running = (running ?? Promise.resolve()).then(drain);
    return running;
  };

  const enqueue = (change: Change, draft: string | undefined) => {
    const { field, value } = change;
    pending.set(field, change);
    update({
      ...(isList(field)
        ? { parts: over(state.parts, field, value) }
        : { fields: over(state.fields, field, value) }),
      drafts: over(state.drafts, field, draft),
      saving: state.saving === 'saved' ? 'saving' : state.saving,
    });
    // Not restarted by further typing: the first pending change leaves after the pause, come what may.
    timer ??= setTimeout(() => void flush(), PAUSE_MS);
  };

  const keepMine = (field?: string) =>
    update({ contested: field === undefined ? [] : state.contested.filter((one) => one.field !== field) });

  const onHidden = () => void flush();
  // The browser then asks before it closes a tab whose last words are not kept.
  const onLeave = (event: Event) => {
    if (state.saving === 'failed' && !state.gone) event.preventDefault();
  };
  globalThis.addEventListener('pagehide', onHidden);
  globalThis.addEventListener('beforeunload', onLeave);
  const stop = vault.subscribe((event) => {
    if (event.type !== 'dossier' || event.id !== opened.id || event.version <= state.dossier.version) return;
    const look = vault.open(opened.id).then((dossier) => {
      if (dossier === undefined) {
        update({ saving: 'failed', failure: new AppError('vault/missing', {}), gone: true });
      } else if (dossier.version > state.dossier.version) adoptOthers(dossier);
    });
    // A vault that cannot be read now says so at the next write.
    look.catch(() => undefined);
  });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => state,
    set: (field, value, origin) => enqueue({ field, value, origin }, undefined),
    draft: (field, text) => enqueue({ field, value: undefined, origin: 'typed' }, text),
    flush,
    keepMine,
    takeTheirs: (field) => {
      const contest = state.contested.find((one) => one.field === field);
      if (contest === undefined) return;
      keepMine(field);
      const value = contest.draft === undefined ? contest.theirs : undefined;
      enqueue({ field, value, origin: 'typed' }, contest.draft);
    },
    close: () => {
      closed = true;
      void flush();
      stop();
      globalThis.removeEventListener('pagehide', onHidden);
      globalThis.removeEventListener('beforeunload', onLeave);
    },
  };
};

/** The dossier, or AppError `vault/missing` when there is none or it is in the trash. */
export const openDossier = async (vault: Vault, id: string): Promise<StoredDossier> => {
  const dossier = await vault.open(id);
  if (dossier?.deletedAt !== undefined || dossier === undefined) throw new AppError('vault/missing', {});
  return dossier;
};
