import { definitions, type FieldDef, type FieldId, fieldIds } from '../domain';
import type { Mention, OwnerReader } from './owners';
import { type Phrase, phraseBook, type Raise } from './phrases';
import type { Owner, Portal } from './portal';
import { shortAsked } from './short';
import { spellings, stem, tokens, type Words, wordsOfTokens } from './wording';

/** A datum as the matcher sees it: whose it is, how it is called, what it can be typed into. */
export type Entry = {
  readonly id: FieldId;
  readonly def: FieldDef;
  readonly owner: Owner;
  /** No other owner has a datum of this name: « NIR » needs no heading, « Nom » does. */
  readonly unique: boolean;
  readonly phrases: readonly Words[];
  /** Every telling word of its phrases. */
  readonly words: ReadonlySet<string>;
  /** Phrases of one or more words that mean it is another datum. */
  readonly not: readonly string[];
};

/** Every datum a form may ask, and how well words name each of them. */
export type Lexicon = {
  readonly entries: readonly Entry[];
  readonly raise: Raise;
  /** Data one of whose own words is among these, however the others are put together. */
  readonly bag: (words: Words) => ReadonlyMap<number, number>;
  /** Is it a word of any datum? */
  readonly knows: (word: string) => boolean;
};

const OWNERS: Readonly<Record<string, Owner>> = {
  employeur: 'employeur',
  salarie: 'salarie',
  tuteur: 'tuteur',
  tuteurUtilisatrice: 'tuteurUtilisatrice',
  organisme: 'organisme',
  contrat: 'contrat',
  formation: 'formation',
  opco: 'opco',
  depot: 'contact',
};

/** Data of our own documents and follow-up: never asked by a filing form, so never offered to one. */
const OURS = /^(poste|positionnement|evaluation|regle)\.|^depot\.(?!contact)/;

const REPRESENTATIVE = /^employeur\.(representant|qualiteRepresentant)$/;

const attributeOf = (id: string): string => id.slice(id.indexOf('.') + 1);

/** Names under which several owners hold a datum, and those that are close enough to be mistaken. */
const SHARED = new Set([
  'nom',
  'nomNaissance',
  'denomination',
  'emploi',
  'dateDebut',
  'dateFin',
  'dateNaissance',
  'representant',
  'qualiteRepresentant',
  'contactNom',
  'contactFonction',
  'contactCourriel',
]);

/** Topics that are part of a datum’s name more often than they say whose it is: « Intitulé du poste ». */
const KEPT = /^(?!contrat$|formation$|travail$|session$|mission$)/;
const strips = (words: readonly string[], { owner, from, to }: Mention): boolean =>
  owner !== null &&
  !((owner === 'contrat' || owner === 'formation') && KEPT.test(words.slice(from, to).join(' ')));

const LINKS = new Set(
  'de du des d la le l les un une son sa votre notre au en a chez par pour concernant ou et'
    .split(' ')
    .map(stem),
);

/** Words without those at either end that only say whose datum it is: « Nom du tuteur », « Tuteur : nom » ask a name. */
export const withoutOwner = (words: readonly string[], { mentions }: OwnerReader): readonly string[] => {
  let from = 0;
  let to = words.length;
  for (const mention of mentions(words)) {
    if (!strips(words, mention)) continue;
    const lead = words.slice(from, mention.from).every((word) => LINKS.has(word));
    if (lead && mention.to < to) from = mention.to;
  }
  for (const mention of [...mentions(words)].reverse()) {
    if (!strips(words, mention) || mention.from <= from) continue;
    if (!words.slice(mention.to, to).every((word) => LINKS.has(word) || /^[1-9]$/.test(word))) break;
    to = mention.from;
    while (to > from + 1 && LINKS.has(words[to - 1] ?? '')) to -= 1;
  }
  return words.slice(from, to);
};

/** « Numéro », « Code » or « Date » left alone ask nothing. */
const LEAST = 0.5;

type Way = { readonly words: Words; readonly all: readonly string[] };

const bothWays = (text: string, reader: OwnerReader): readonly Way[] => {
  const all = tokens(text);
  const words = wordsOfTokens(all);
  const left = withoutOwner(all, reader);
  // « Travail : du », « Salarié entré le »: what is left asks a day.
  const short = left.length < all.length ? shortAsked(left) : undefined;
  const rest = short === undefined ? left : tokens(short);
  const bare = wordsOfTokens(rest);
  const whole = { words, all };
  return bare.each.size === words.each.size || bare.weight < LEAST ? [whole] : [whole, { words: bare, all }];
};

export type Reading = Way & { readonly worth: number };

const CODED = /^(n ?°|num[ée]ro|code|identifiant)/i;

/** « Comment s’appelle-t-il ? (nom de naissance) »: brackets may hold the form’s own word. */
const insideBrackets = (label: string): readonly string[] =>
  [...label.matchAll(/\(([^)]{4,60})\)/g)]
    .map(([, inside]) => inside ?? '')
    .filter((text) => wordsOfTokens(tokens(text)).weight >= 0.9);

/** Ways to read a label: as it is, without the words that only say whose, and, for less, without its brackets or beside its slash. */
export const readings = (label: string, reader: OwnerReader): readonly Reading[] => [
  ...insideBrackets(label).map((text) => {
    const all = tokens(text);
    // « Certification préparée (n° de fiche RNCP) »: a number or a code in brackets is what is wanted.
    return { words: wordsOfTokens(all), all, worth: CODED.test(text) ? 1 : 0.78 };
  }),
  ...spellings(label).flatMap((text, rank) =>
    bothWays(text, reader).map((way, bare) => ({
      ...way,
      worth: (rank === 0 ? 1 : 0.97 - 0.02 * Math.min(rank, 2)) - 0.01 * bare,
    })),
  ),
];

/** Made once per portal: the tables never change while the extension runs. */
const made = new Map<Portal | undefined, Lexicon>();

/** The lexicon of every datum a form may ask, from the field table and the portal's own words. */
export const lexicon = (portal?: Portal): Lexicon => {
  const known = made.get(portal) ?? indexed(build(portal));
  made.set(portal, known);
  return known;
};

/** Words that name their datum wherever they stand, and how far they count alone. */
const ALONE = 0.82;
const ALONE_WORDS = new Set(
  (
    'urssaf cesu pajemploi raison denomination complement batiment etage escalier appartement postal telephone siret ' +
    'siren effectif idcc retraite prevoyance usage vitale civilite sexe genre handicape equivalence extension chomage ' +
    'echelon coefficient essai salaire brut conclusion epreuve examen intervenant rncp nsf specialite adherent adhesion ' +
    'categorie classification terme metier courriel prenom naf ape nda nir demarrage embauche enseignement ' +
    'intitule commune voie'
  )
    .split(' ')
    .map(stem),
);

const indexed = (entries: readonly Entry[]): Lexicon => {
  const phrases: Phrase[] = entries.flatMap((entry, place) =>
    entry.phrases.map((words) => ({ place, words, worth: 1 })),
  );
  const bearers = new Map<string, Set<string>>();
  for (const { id, words } of entries)
    for (const word of words) bearers.set(word, (bearers.get(word) ?? new Set()).add(attributeOf(id)));
  // A telling word that leads to one datum only names it by itself: « essai », « conclusion », « prévoyance ».
  entries.forEach(({ words }, place) => {
    for (const word of words) {
      if (!ALONE_WORDS.has(word) || bearers.get(word)?.size !== 1) continue;
      phrases.push({ place, words: wordsOfTokens([word]), worth: ALONE });
    }
  });
  return {
    entries,
    raise: phraseBook(
      phrases,
      entries.map(({ words }) => words),
    ),
    knows: (word) => bearers.has(word),
    bag: bagOf(entries, bearers),
  };
};

/** « Combien d’heures de cours en tout ? »: words of one datum in an order no phrase has. */
const bagOf = (
  entries: readonly Entry[],
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
): Lexicon['bag'] => {
  const owned = new Map<string, number[]>();
  entries.forEach(({ words }, place) => {
    for (const word of words)
      if (ALONE_WORDS.has(word) && bearers.get(word)?.size === 1)
        owned.set(word, [...(owned.get(word) ?? []), place]);
  });
  return ({ each, weight }) => {
    const made = new Map<number, number>();
    for (const word of each.keys())
      for (const place of owned.get(word) ?? []) {
        const { words } = entries[place] as Entry;
        let said = 0;
        for (const [other, own] of each) if (words.has(other)) said += own;
        const share = said / Math.max(weight, 0.01);
        if (share >= 0.5) made.set(place, 0.45 + 0.5 * share);
      }
    return made;
  };
};

const build = (portal?: Portal): readonly Entry[] => {
  const asked = fieldIds.filter((id) => !OURS.test(id));
  const counts = new Map<string, number>();
  for (const id of asked) counts.set(attributeOf(id), (counts.get(attributeOf(id)) ?? 0) + 1);
  return asked.map((id) => {
    const def = definitions[id];
    const labels = [...def.words.labels, def.label, ...(portal?.labels[id] ?? [])];
    const attribute = attributeOf(id);
    const phrases = unlike(labels.map((label) => wordsOfTokens(tokens(label))));
    return {
      id,
      def,
      owner: REPRESENTATIVE.test(id) ? 'representant' : (OWNERS[id.split('.')[0] ?? ''] ?? 'tiers'),
      // The name of a fund is never asked as « Nom » alone.
      unique: id === 'opco.nom' || ((counts.get(attribute) ?? 0) < 2 && !SHARED.has(attribute)),
      phrases,
      words: new Set(phrases.flatMap(({ each }) => [...each.keys()])),
      not: (def.words.not ?? []).map((word) => tokens(word).join(' ')),
    };
  });
};

const unlike = (phrases: readonly Words[]): readonly Words[] => {
  const seen = new Map(phrases.map((one) => [[...one.each.keys()].sort().join(' '), one] as const));
  return [...seen.values()].filter(({ each }) => each.size > 0);
};
