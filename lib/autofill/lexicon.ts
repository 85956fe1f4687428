import { definitions, type FieldDef, type FieldId, fieldIds } from '../domain';
import { fold } from '../shared/text';
import type { Owner, Portal } from './portal';
import { spellings, type Words, wordsOf } from './wording';

/** A datum as the matcher sees it: whose it is, how it is called, what it can be typed into. */
export type Entry = {
  readonly id: FieldId;
  readonly def: FieldDef;
  readonly owner: Owner | null;
  /** No other owner has a datum of this name: « NIR » needs no heading, « Nom » does. */
  readonly unique: boolean;
  readonly phrases: readonly Words[];
  readonly not: readonly string[];
};

/** Every datum a form may ask, and where each word leads: no label is ever held against a phrase it shares nothing with. */
export type Lexicon = {
  readonly entries: readonly Entry[];
  /** For each telling word, the phrases that say it, by the place of their entry in `entries`. */
  readonly saying: ReadonlyMap<string, ReadonlyMap<Words, number>>;
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
};

/** Data of our own documents and follow-up: never asked by a filing form, so never offered to one. */
const OURS = /^(poste|positionnement|evaluation|depot|regle)\./;

const WHO =
  '(?:salarie(?: e|e)?|employeur|tuteur|tutrice|beneficiaire|alternant(?: e|e)?|entreprise(?: utilisatrice| d accueil)?|' +
  'etablissement(?: d execution| d accueil)?|organisme(?: de formation)?|prestataire(?: de formation)?|societe)';
const AFTER = new RegExp(` (?:du|de la|de l) ${WHO}$`);
const BEFORE = new RegExp(`^${WHO}$`);

/** A label without the words that only say whose datum it is: « Nom du tuteur », « Tuteur : nom » ask a name. */
const withoutOwner = (label: string): string => {
  const [lead = '', ...rest] = label.split(/\s*[:–—]\s*|\s+-\s+/);
  if (rest.length > 0 && BEFORE.test(fold(lead))) return rest.join(' ');
  return fold(label).replace(AFTER, '');
};

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
]);

const bothWays = (text: string): readonly Words[] => {
  const words = wordsOf(text);
  const bare = wordsOf(withoutOwner(text));
  return bare.each.size === words.each.size || bare.each.size === 0 ? [words] : [words, bare];
};

export type Reading = {
  readonly words: Words;
  readonly worth: number;
};

/** Ways to read a label: as it is, without the words that only say whose, and, for less, without its brackets or beside its slash. */
export const readings = (label: string): readonly Reading[] =>
  spellings(label).flatMap((text, rank) =>
    bothWays(text).map((words) => ({ words, worth: rank === 0 ? 1 : 0.97 - 0.02 * Math.min(rank, 2) })),
  );

/** Made once per portal: the tables never change while the extension runs. */
const made = new Map<Portal | undefined, Lexicon>();

/** The lexicon of every datum a form may ask, from the field table and the portal's own words. */
export const lexicon = (portal?: Portal): Lexicon => {
  const known = made.get(portal) ?? indexed(build(portal));
  made.set(portal, known);
  return known;
};

const indexed = (entries: readonly Entry[]): Lexicon => {
  const saying = new Map<string, Map<Words, number>>();
  entries.forEach(({ phrases }, place) => {
    for (const phrase of phrases)
      for (const word of phrase.each.keys())
        saying.set(word, (saying.get(word) ?? new Map<Words, number>()).set(phrase, place));
  });
  return { entries, saying };
};

const build = (portal?: Portal): readonly Entry[] => {
  const counts = new Map<string, number>();
  for (const id of fieldIds)
    if (!OURS.test(id)) counts.set(attributeOf(id), (counts.get(attributeOf(id)) ?? 0) + 1);
  return fieldIds
    .filter((id) => !OURS.test(id))
    .map((id) => {
      const def = definitions[id];
      const labels = [...def.words.labels, def.label, ...(portal?.labels[id] ?? [])];
      const attribute = attributeOf(id);
      return {
        id,
        def,
        owner: OWNERS[def.section] ?? null,
        unique: (counts.get(attribute) ?? 0) < 2 && !SHARED.has(attribute),
        phrases: unlike(labels.flatMap(bothWays)),
        not: (def.words.not ?? []).map((word) => fold(word)),
      };
    });
};

const unlike = (phrases: readonly Words[]): readonly Words[] => {
  const seen = new Map(phrases.map((one) => [[...one.each.keys()].sort().join(' '), one] as const));
  return [...seen.values()].filter(({ each }) => each.size > 0);
};
