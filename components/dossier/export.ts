type Bag = Readonly<Record<string, unknown>>;

/** The dossier as the text of a dossier.json: its fields and lists, without drafts or history. */
export const exportDossier = async (fields: Bag, parts: Bag): Promise<string> => {
  const { writeDossierFile } = await import('@/lib/exchange');
  const { drafts: _drafts, ...lists } = parts;
  return writeDossierFile({
    format: 'compagnon-contrat-pro/dossier',
    version: 1,
    ...lists,
    fields,
  } as Parameters<typeof writeDossierFile>[0]);
};
