import type { Control, Part } from '@/lib/autofill';
import { definitions, type FieldId } from '@/lib/domain';

/** A way a control may hold a datum: the whole, a part of it, or one of its answers. */
export type PartChoice = { readonly part: Part | null; readonly words: string };

const WHOLE: PartChoice = { part: null, words: 'Toute la donnée' };

const PARTS: Readonly<Record<string, readonly PartChoice[]>> = {
  date: [
    { part: 'jour', words: 'Le jour' },
    { part: 'mois', words: 'Le mois' },
    { part: 'annee', words: 'L’année' },
  ],
  nir: [
    { part: 'nir13', words: 'Les 13 premiers caractères' },
    { part: 'cle', words: 'La clé' },
  ],
  email: [
    { part: 'local', words: 'Ce qui précède @' },
    { part: 'domaine', words: 'Ce qui suit @' },
    { part: 'confirmation', words: 'La confirmation' },
  ],
  amount: [
    { part: 'euros', words: 'Les euros' },
    { part: 'centimes', words: 'Les centimes' },
  ],
  phone: [
    { part: 'indicatif', words: 'L’indicatif du pays' },
    { part: 'national', words: 'Le numéro sans l’indicatif' },
  ],
  siret: [
    { part: '1-9', words: 'Le SIREN (9 chiffres)' },
    { part: '10-14', words: 'Le NIC (5 chiffres)' },
  ],
};

/** The parts of a datum that a control may hold; for a radio button, the answers it may stand for. */
export const partsOf = (id: FieldId, control: Pick<Control, 'kind'>): readonly PartChoice[] => {
  const { kind, codes } = definitions[id];
  if (control.kind !== 'radio') return [WHOLE, ...(PARTS[kind] ?? [])];
  // What is said of one button of a group is said of all, each by its own words.
  const each: PartChoice = { part: null, words: 'Sa réponse, d’après ses mots' };
  if (kind === 'boolean') return [each, { part: '=oui', words: 'Oui' }, { part: '=non', words: 'Non' }];
  const answers = (codes?.entries ?? []).map(({ code, label }) => ({
    part: `=${code}` as const,
    words: `${code} – ${label}`,
  }));
  return [each, ...answers];
};
