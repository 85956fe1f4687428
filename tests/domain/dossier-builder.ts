import { check, type Dossier, type DossierFile, type Finding, type Purpose } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';

const base = DEMOS.find(({ id }) => id === 'ordinaire-2026');

/**
 * The ordinary demo dossier of 2026 with some fields replaced; `undefined` removes one. Conform on 2026-10-05 when
 * nothing is replaced. Values that no field accepts may be given, as an import would.
 */
export const unDossier = (
  changes: { readonly [id: string]: unknown } = {},
  lists: Partial<Omit<DossierFile, 'format' | 'version' | 'fields'>> = {},
): DossierFile => {
  if (base === undefined) throw new Error('the ordinary demo is missing');
  const fields = Object.fromEntries(
    Object.entries({ ...base.file.fields, ...changes }).filter(([, value]) => value !== undefined),
  );
  return { ...base.file, ...lists, fields: fields as Dossier };
};

/** The findings of {@link unDossier} on its own day. */
export const constats = (
  changes: { readonly [id: string]: unknown } = {},
  options: { readonly day?: string; readonly purpose?: Purpose } = {},
): readonly Finding[] => check(unDossier(changes), options.day ?? '2026-10-05', options.purpose ?? 'depot');
