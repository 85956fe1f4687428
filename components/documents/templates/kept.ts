import type { Mapping } from '@/lib/documents/screens';
import type { Vault } from '@/lib/vault';

/** A person's own model, kept on this machine: its file apart, under the same id. */
export type KeptTemplate = {
  /** Name of its record in the vault: « modele- » and a random part. */
  readonly id: string;
  /** How the person calls it. */
  readonly title: string;
  /** The name its file had. */
  readonly file: string;
  readonly kind: 'docx' | 'xlsx';
  /** sha256 of the file. */
  readonly fingerprint: string;
  /** What each place and each mark of its author's stands for. */
  readonly mapping: Mapping;
};

type Bytes = Uint8Array<ArrayBuffer>;
type Keeper = Pick<Vault, 'readFile' | 'saveFile' | 'removeFile'>;

/** Name of the record that lists them. */
export const TEMPLATES = 'modeles-de-documents';

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((name) => typeof name === 'string');

const isTemplate = (value: unknown): value is KeptTemplate => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, file, kind, fingerprint, mapping } = value as Readonly<Record<string, unknown>>;
  return (
    [id, title, file, fingerprint].every((text) => typeof text === 'string') &&
    (kind === 'docx' || kind === 'xlsx') &&
    isMapping(mapping)
  );
};

/** The models kept, in the order they came; what cannot be read as one is left out. */
export const readTemplates = async (vault: Keeper): Promise<readonly KeptTemplate[]> => {
  const file = await vault.readFile(TEMPLATES);
  if (file === undefined) return [];
  try {
    const kept: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
    return Array.isArray(kept) ? kept.filter(isTemplate) : [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
};

const keepList = async (vault: Keeper, all: readonly KeptTemplate[]): Promise<void> => {
  const bytes = new TextEncoder().encode(JSON.stringify(all));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  await vault.saveFile({ id: TEMPLATES, name: `${TEMPLATES}.json`, sha256, bytes });
};

/** Keeps a new model; its file first, so that the list never names one that is not there. */
export const keepTemplate = async (vault: Keeper, template: KeptTemplate, bytes: Bytes): Promise<void> => {
  const { id, file, fingerprint } = template;
  await vault.saveFile({ id, name: file, sha256: fingerprint, bytes });
  await keepList(vault, [...(await readTemplates(vault)), template]);
};

/** Changes a model's title or mapping; the list is read again first, for another window may have changed it. */
export const changeTemplate = async (
  vault: Keeper,
  id: string,
  alter: (before: KeptTemplate) => KeptTemplate,
): Promise<void> => {
  const all = await readTemplates(vault);
  await keepList(
    vault,
    all.map((one) => (one.id === id ? alter(one) : one)),
  );
};

/** Forgets a model and its file. */
export const removeTemplate = async (vault: Keeper, id: string): Promise<void> => {
  await keepList(
    vault,
    (await readTemplates(vault)).filter((one) => one.id !== id),
  );
  await vault.removeFile(id);
};

/** The file of a model; undefined when another window has just deleted it. */
export const templateBytes = async (vault: Keeper, id: string): Promise<Bytes | undefined> =>
  (await vault.readFile(id))?.bytes;
