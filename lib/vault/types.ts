/** Who set a value. */
export type Origin = 'typed' | 'profile' | 'import' | 'portal' | 'pdf' | 'demo';

/** One change of a dossier: a field id or the name of a list; `value` undefined removes it. */
export type Change = { readonly field: string; readonly value: unknown; readonly origin: Origin };

export type HistoryEntry = {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  /** What happened when it was more than a change of values. */
  readonly event?: 'create' | 'duplicate' | 'remove' | 'restore';
  readonly changes: readonly (Change & { readonly before: unknown })[];
  /** The entry exists but cannot be opened; it then tells its version only. */
  readonly unreadable?: true;
};

/** A dossier as kept: `parts` are the lists of the exchange format (competences, modules, …). */
export type StoredDossier = {
  readonly id: string;
  readonly version: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly deletedAt?: string;
  /** For a demonstration dossier: the fixed day it is checked at. */
  readonly checkedAt?: string;
};

/** A line of the list; built in memory from opened records, never stored in clear. */
export type DossierSummary = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly subtitle: string;
  readonly changedAt: string;
  /** When it was put in the trash; absent elsewhere. ISO instant. */
  readonly deletedAt?: string;
  readonly demo: boolean;
  /** The record cannot be opened; it is listed all the same, and hides no other. */
  readonly unreadable?: true;
};

/** How a dossier is called in a list, from its fields. */
export type Summarise = (fields: Readonly<Record<string, unknown>>) => {
  readonly title: string;
  readonly subtitle: string;
};

/**
 * `conflict.fields`: those of the wanted changes that were changed meanwhile to another value. When it is empty, the
 * same changes can be sent again with `conflict.current.version`; otherwise a person chooses.
 */
export type ChangeResult =
  | { readonly ok: true; readonly dossier: StoredDossier }
  | {
      readonly ok: false;
      readonly conflict: { readonly current: StoredDossier; readonly fields: readonly string[] };
    };

export type VaultState = 'locked' | 'unlocked' | 'unreadable';

/**
 * A file the person gave us (the official PDF): bytes and what we know of it.
 * `id` is a key of the database: a fixed name in lower case, digits and hyphens ('cerfa-12434-05'), never a file's name.
 */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly addedAt: string;
};

/**
 * Seals and opens payloads. The first one only encodes (UTF-8 JSON); an encrypting one takes its place later.
 * `address` (table, id, version) must be authenticated by an encrypting implementation, which refuses with
 * AppError vault/locked while it has no key.
 */
export type Sealer = {
  readonly seal: (
    payload: Uint8Array<ArrayBuffer>,
    address: RecordAddress,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly open: (
    payload: Uint8Array<ArrayBuffer>,
    address: RecordAddress,
  ) => Promise<Uint8Array<ArrayBuffer>>;
};
export type RecordAddress = { readonly table: string; readonly id: string; readonly version: number };

export type VaultEvent =
  | { readonly type: 'dossier'; readonly id: string; readonly version: number }
  | { readonly type: 'file'; readonly id: string }
  | { readonly type: 'state'; readonly state: VaultState };

/** Everything asynchronous; every failure is an AppError of `vault/*`. */
export type Vault = {
  readonly state: () => Promise<VaultState>;
  readonly list: () => Promise<readonly DossierSummary[]>;
  /** What `remove` put aside, latest first; `restore` brings it back. */
  readonly trash: () => Promise<readonly DossierSummary[]>;
  readonly search: (words: string) => Promise<readonly DossierSummary[]>;
  readonly create: (
    changes: readonly Change[],
    options?: { readonly checkedAt?: string },
  ) => Promise<StoredDossier>;
  readonly open: (id: string) => Promise<StoredDossier | undefined>;
  readonly change: (id: string, expectedVersion: number, changes: readonly Change[]) => Promise<ChangeResult>;
  readonly history: (id: string) => Promise<readonly HistoryEntry[]>;
  /** A copy under an id of its own; the copy of an example is an ordinary dossier, checked at its own day. */
  readonly duplicate: (id: string) => Promise<StoredDossier>;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<StoredDossier>;
  /**
   * Erases for good a dossier of the trash, or a record that cannot be opened: record and history in one strict
   * transaction. Answers false, and erases nothing, when it is not in the trash (another window brought it back).
   */
  readonly erase: (id: string) => Promise<boolean>;
  /** Erases, in one strict transaction, what was put in the trash before an ISO instant; answers how many. */
  readonly purge: (olderThan: string) => Promise<number>;
  readonly saveFile: (file: Omit<StoredFile, 'addedAt'>) => Promise<void>;
  readonly readFile: (id: string) => Promise<StoredFile | undefined>;
  readonly removeFile: (id: string) => Promise<void>;
  /** Tells of changes made here or in another window; returns the way to stop. */
  readonly subscribe: (listener: (event: VaultEvent) => void) => () => void;
  readonly close: () => Promise<void>;
};
