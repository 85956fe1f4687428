import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type DossierDraft,
  type DossierFile,
  fieldIds,
  migrate,
  partNames,
  zDossierDraft,
  zDossierFile,
} from '../domain';
import { AppError } from '../shared/errors';
import type * as z from '../shared/z';
import { faultsOf, reasonOf } from './faults';
import { type ScanFault, scanJson } from './scan';

/** Largest file read, in bytes of UTF-8. */
export const DOSSIER_LIMIT = 5_000_000;
const DEPTH = 32;

const SCAN_REASONS: Readonly<Record<ScanFault['kind'], string>> = {
  deep: 'Le fichier est imbriqué trop profondément.',
  forbidden: 'Ce nom est interdit.',
  duplicate: 'Ce nom est donné deux fois.',
};

const invalid = (path: string, reason: string): AppError =>
  new AppError('dossier/invalid', { faults: [{ path, reason }] });

const guardSize = (text: string): void => {
  // A text of n UTF-16 units has at least n bytes: the exact count is made on small texts only.
  const bytes = text.length > DOSSIER_LIMIT ? text.length : new TextEncoder().encode(text).length;
  if (bytes > DOSSIER_LIMIT) throw new AppError('dossier/too-large', { bytes, limit: DOSSIER_LIMIT });
};

const readJson = (text: string): unknown => {
  const fault = scanJson(text, DEPTH);
  if (fault?.kind === 'deep') throw invalid(fault.path, SCAN_REASONS.deep);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The engine's message quotes the text: it is not kept as a cause.
    throw new AppError('dossier/not-json', {});
  }
  if (fault) throw invalid(fault.path, SCAN_REASONS[fault.kind]);
  return json;
};

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const toPresent = (json: unknown): unknown => {
  if (!isObject(json) || json.format !== DOSSIER_FORMAT) throw new AppError('dossier/not-a-dossier', {});
  const { version } = json;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    throw invalid('version', 'Il faut un numéro de version : un nombre entier, 1 ou plus.');
  if (version > DOSSIER_VERSION) throw new AppError('dossier/newer-version', { version });
  const file = migrate(json, version);
  if (!file) throw invalid('version', 'Cette version n’est plus lue.');
  return file;
};

const read = <S extends z.ZodType>(text: string, schema: S): z.output<S> => {
  guardSize(text);
  const file = toPresent(readJson(text.replace(/^\uFEFF/, '')));
  const parsed = schema.safeParse(file, { error: reasonOf });
  if (!parsed.success) throw new AppError('dossier/invalid', { faults: faultsOf(parsed.error) });
  return parsed.data;
};

/**
 * Reads a dossier.json in which every value must be valid. Throws AppError `dossier/too-large`, `not-json`,
 * `not-a-dossier`, `newer-version` or `invalid` (each fault with its path and a French reason), and nothing else.
 */
export const parseDossierFile = (text: string): DossierFile => read(text, zDossierFile);

/**
 * Reads a dossier.json still being filled: the same guards and refusals, but a field may hold a text that is not yet
 * a valid value, so that the checker reports it and nothing typed is lost.
 */
export const parseDossierDraft = (text: string): DossierDraft => read(text, zDossierDraft);

/** Writes a dossier as JSON text, keys in the order of the field table; parsing it gives the same dossier back. */
export const writeDossierFile = (file: DossierFile | DossierDraft): string => {
  const values: Readonly<Record<string, unknown>> = file.fields;
  const fields = Object.fromEntries(
    fieldIds.flatMap((id) => (values[id] === undefined ? [] : [[id, values[id]]])),
  );
  const parts = Object.fromEntries(
    partNames.flatMap((name) => (file[name] === undefined ? [] : [[name, file[name]]])),
  );
  return `${JSON.stringify({ format: DOSSIER_FORMAT, version: DOSSIER_VERSION, fields, ...parts }, null, 2)}\n`;
};
