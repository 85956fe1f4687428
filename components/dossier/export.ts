import type { StoredDossier } from '@/lib/vault';

/** The dossier as the text of a dossier.json: its fields and lists, without drafts or history. */
export const exportDossier = async (
  dossier: StoredDossier,
  fields: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const { writeDossierFile } = await import('@/lib/exchange');
  const { drafts: _drafts, ...lists } = dossier.parts;
  return writeDossierFile({
    format: 'compagnon-contrat-pro/dossier',
    version: 1,
    ...lists,
    fields,
  } as Parameters<typeof writeDossierFile>[0]);
};
