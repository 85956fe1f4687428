import { ownWords } from './questions';
import type { Control } from './types';
import type { Unit } from './units';
import { tokens, wordsOf } from './wording';

/** Data that one box may hold together, by their name whoever they belong to, in the page's order. */
export type Joins = readonly string[];

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, ' ');

const orderOf = (words: readonly string[], wanted: Readonly<Record<string, readonly string[]>>): string[] => {
  const found: (readonly [number, string])[] = [];
  for (const [name, forms] of Object.entries(wanted)) {
    const at = words.findIndex((word) => forms.includes(word));
    if (at >= 0) found.push([at, name]);
  }
  return found.sort(([one], [other]) => one - other).map(([, name]) => name);
};

/** « Nom et prénom », « Prénom NOM »: never « Nom et prénom ou dénomination » nor « Nom d’usage (prénom…) ». */
const names = (words: readonly string[]): Joins => {
  if (words.some((word) => /^(denomination|raison|usage|prenoms?usage)$/.test(word))) return [];
  const found = orderOf(words, { nom: ['nom'], prenom: ['prenom'] });
  return found.length === 2 ? found : [];
};

const NUMBER_AND =
  /(n\s?°|\bn\.|\bnumero|\bno)\s*(de (la )?(voie|rue) ?)?(et|,|\/|&|\+|;|-)\s*(la |le |les |de |du |d |l |ta |sa |votre |ton |son )*(nom|libelle|type|nature|voie|rue|intitule|indice|adresse)/;

const AND_NUMBER =
  /\b(rue|voie|street|chemin|avenue)\s*(et|,|\/|&|\+|and)\s*(le |son )?(n\s?°|num|number)|street number and name/;

const address = (text: string, words: readonly string[]): Joins => {
  const street = words.some((word) => word === 'voie' || word === 'adresse');
  const town = orderOf(words, { codePostal: ['postal'], commune: ['commune'] });
  const number = NUMBER_AND.test(text) || AND_NUMBER.test(text);
  const extra = words.some((word) => /^(complement|batiment|etage|residence)$/.test(word));
  if (
    /adresse (postale )?complete|adresse (postale )?en (une|1) ligne|full address|complete address/.test(text)
  )
    return ['numero', 'voie', 'complement', 'codePostal', 'commune'];
  if (street && town.length === 2)
    return [...(number ? ['numero'] : []), 'voie', ...(extra ? ['complement'] : []), ...town];
  if (number && street) return ['numero', 'voie', ...(extra ? ['complement'] : []), ...town];
  if (town.length === 2 && !words.includes('naissance')) return town;
  return [];
};

const birth = (words: readonly string[]): Joins => {
  if (!words.includes('naissance')) return [];
  const found = orderOf(words, {
    dateNaissance: ['date'],
    communeNaissance: ['commune', 'lieu'],
    departementNaissance: ['departement'],
  });
  return found.length > 1 ? found : [];
};

const grade = (text: string, words: readonly string[]): Joins => {
  // « Classification : niveau » asks one of its three, « Classification, niveau » two.
  if (/(classification|categorie)[\p{L} ]* ?:/u.test(text)) return [];
  const found = orderOf(words, {
    classification: ['classification', 'categorie'],
    niveau: ['niveau', 'echelon'],
    coefficient: ['coefficient', 'coef', 'coeff', 'indice'],
  });
  return found.length > 1 && !words.includes('diplome') ? found : [];
};

const readJoins = (text: string): Joins => {
  const words = tokens(text);
  for (const found of [names(words), birth(words), address(plain(text), words), grade(plain(text), words)])
    if (found.length > 1) return found;
  return [];
};

const known = new Map<string, Joins>();
const MOST_KNOWN = 4000;

/** What a text says one box holds together, empty when one datum at most. */
export const joinsOf = (text: string): Joins => {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const made = readJoins(text);
  known.set(text, made);
  return made;
};

/** The same of a box: its label, else what explains it. A list or a date holds one thing. */
export const unitJoins = ({ shape, controls, alone }: Unit): Joins => {
  const [first] = controls;
  if (shape !== 'single' || alone || first === undefined || !writable(first)) return [];
  // A section's title read before the label (« Poste et classification Niveau ») joins nothing.
  const own = joinsOf(ownWords(first));
  if (own.length > 0) return own;
  const about = wordsOf(first.label).each.size <= 3;
  for (const text of [first.placeholder, first.help])
    if (about && text !== '' && text.length < 120) {
      const found = joinsOf(text);
      if (found.includes('numero') || found.length > 2 || !/\bnom\b/.test(tokens(first.label).join(' ')))
        return found;
    }
  return [];
};

const writable = ({ kind }: Control): boolean =>
  kind === 'text' || kind === 'multiline' || kind === 'other' || kind === 'combobox';

const ADDRESS = new Set(['numero', 'voie', 'complement', 'codePostal', 'commune']);

/** Whole names that one datum of the dossier holds. */
const WHOLE: Readonly<Record<string, string>> = {
  contact: 'depot.contactNom',
  representant: 'employeur.representant',
  employeur: 'employeur.denomination',
};

/** The datum that holds first name and name together for some owners, null for the others. */
export const wholeName = (owner: string, joins: Joins): string | null =>
  joins.length > 0 && joins.every((name) => name === 'nom' || name === 'prenom')
    ? (WHOLE[owner] ?? null)
    : null;

/** The id of a joined datum for the owner of the first: « prenom » beside « salarie.nomNaissance » is the employee's. */
export const joinedId = (owner: string, name: string): string => {
  if (ADDRESS.has(name)) return `${owner}.adresse.${name}`;
  if (name === 'nom') return owner === 'salarie' ? 'salarie.nomNaissance' : `${owner}.nom`;
  return `${owner}.${name}`;
};
