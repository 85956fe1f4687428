import type { RegisterEntry } from '../replica/server.mjs';

/** What the replica's invented register of companies answers for the employer of a dossier. */
export const registerOf = (fields: Readonly<Record<string, unknown>>): readonly RegisterEntry[] => {
  const text = (id: string) => (typeof fields[id] === 'string' ? { value: fields[id] } : undefined);
  const of = (id: string, key: keyof RegisterEntry) => {
    const found = text(id);
    return found === undefined ? {} : { [key]: found.value };
  };
  const siret = text('employeur.siret')?.value;
  if (siret === undefined) return [];
  const effectif = fields['employeur.effectif'];
  return [
    {
      siret,
      ...of('employeur.denomination', 'denomination'),
      ...of('employeur.adresse.numero', 'numero'),
      ...of('employeur.adresse.voie', 'voie'),
      ...of('employeur.adresse.complement', 'complement'),
      ...of('employeur.adresse.codePostal', 'codePostal'),
      ...of('employeur.adresse.commune', 'commune'),
      ...of('employeur.naf', 'naf'),
      ...(typeof effectif === 'number' ? { effectif } : {}),
    },
  ];
};
