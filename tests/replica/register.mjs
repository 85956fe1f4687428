/**
 * The portal's register of establishments, invented. An entry: { siret, denomination, numero, voie, complement,
 * codePostal, commune, naf, effectif, nda }, canonical values, every part but siret optional.
 */
export const REGISTER = [
  {
    siret: '99900001200016',
    denomination: 'Atelier du Grand Large',
    numero: '12',
    voie: 'rue de l’Éperon',
    complement: 'Bâtiment B',
    codePostal: '44000',
    commune: 'Nantes',
    naf: '1071C',
    effectif: 48,
  },
  { siret: '99900002000019', denomination: 'École des Métiers d’Été', nda: '52440000144' },
  { siret: '99900003800011', denomination: 'Institut Côte Sauvage', nda: '52440000244' },
];

const capitals = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, ' ').toUpperCase();

/** Same words as the entry, or the register's capitals without accents; undefined when unknown. */
export function lookUp(entries, siret, spelling) {
  const entry = entries.find((e) => e.siret === siret);
  if (!entry || spelling === 'same') return entry;
  const spelled = { ...entry };
  for (const part of ['denomination', 'voie', 'complement', 'commune']) {
    if (entry[part]) spelled[part] = capitals(entry[part]);
  }
  return spelled;
}
