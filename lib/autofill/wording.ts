import { fold } from '../shared/text';

const EMPTY = new Set(
  (
    'de du des la le les l d un une et ou a au aux en pour par sur si ce cet cette son sa ses votre vos notre nos ' +
    'obligatoire requis requise facultatif optionnel champ saisir saisissez renseigner indiquer indiquez veuillez ' +
    'merci preciser precisez the of dans avec que qui est s y il elle'
  ).split(' '),
);

/** Words that say little of a datum: they are in many labels. */
const WEAK: Readonly<Record<string, number>> = {
  numero: 0.35,
  code: 0.35,
  date: 0.4,
  type: 0.4,
  nom: 0.6,
  duree: 0.5,
  intitule: 0.6,
  libelle: 0.3,
  contrat: 0.35,
  professionnalisation: 0.15,
  formation: 0.6,
  nature: 0.6,
  actuel: 0.3,
  total: 0.6,
  prevu: 0.3,
  exact: 0.2,
  complet: 0.3,
  mensuel: 0.4,
  jour: 0.3,
  mois: 0.3,
  annee: 0.3,
  heure: 0.4,
  chiffre: 0.1,
  caractere: 0.1,
  exemple: 0.05,
  jj: 0.05,
  mm: 0.05,
  aaaa: 0.05,
  format: 0.1,
};

const JOINED: readonly (readonly [RegExp, string])[] = [
  [
    /\b(e mail|email|mail|mel|adresse electronique|adresse mail|adresse courriel|adresse de messagerie|messagerie)\b/g,
    'courriel',
  ],
  [/\badresse courriel\b/g, 'courriel'],
  [/\b(n|no|num)\b/g, 'numero'],
  [/\btel\b/g, 'telephone'],
  [/\bcp\b/g, 'code postal'],
  [/\bremuneration\b/g, 'salaire'],
  [/\bpole emploi\b/g, 'france travail'],
  [/\b(qte|nb|nbre|nombre)\b/g, 'nombre'],
  [/\bdep\b/g, 'departement'],
  [/\b(ne e|ne|nee) le\b/g, 'date naissance'],
  [/\b(ne e|ne|nee) a\b/g, 'commune naissance'],
  [/\bsecu\b/g, 'securite sociale'],
  [/\bofs?\b/g, 'organisme formation'],
  [/\b(ccn)\b/g, 'convention collective'],
];

/** Most texts hold none of them: one look spares a dozen. */
const ANY_JOINED = new RegExp(JOINED.map(([form]) => form.source).join('|'));

const stem = (word: string): string => {
  if (word.length <= 3) return word;
  const bare = word.replace(/(?<=[a-z]{3})(s|x)$/, '');
  return bare.length > 5 ? bare.replace(/ee$/, 'e').replace(/(el|uel)le$/, '$1') : bare;
};

const weigh = (word: string): number => WEAK[word] ?? (/^\d+$/.test(word) ? 0.2 : 1);

/** The telling words of a text with the weight of each, and of all together. */
export type Words = {
  readonly each: ReadonlyMap<string, number>;
  readonly weight: number;
};

/** The telling words of a label, without repeats: folded, synonyms joined, plurals opened. */
export const wordsOf = (text: string): Words => wordsOfFolded(fold(text));

/** The same of a text already folded. */
export const wordsOfFolded = (text: string): Words => {
  let folded = text;
  if (ANY_JOINED.test(folded)) for (const [form, single] of JOINED) folded = folded.replace(form, single);
  const each = new Map<string, number>();
  let weight = 0;
  for (const raw of folded.split(' ')) {
    if (raw === '' || EMPTY.has(raw)) continue;
    const word = stem(raw);
    if (each.has(word)) continue;
    each.set(word, weigh(word));
    weight += weigh(word);
  }
  return { each, weight };
};

/**
 * How well a label says a phrase, 0 to 1: all of both is 1; a phrase inside a longer label loses by what the
 * label says beyond it; a phrase said in part only never reaches certainty.
 */
export const likeness = (label: Words, phrase: Words): number => {
  let shared = 0;
  let common = 0;
  for (const [word, weight] of phrase.each) {
    if (!label.each.has(word)) continue;
    shared += 1;
    common += weight;
  }
  if (shared === 0) return 0;
  const whole = shared === phrase.each.size;
  if (whole && shared === label.each.size) return 1;
  const ofLabel = common / label.weight;
  if (whole) return 0.35 + 0.62 * ofLabel;
  const ofPhrase = common / phrase.weight;
  return (1.5 * ofLabel * ofPhrase) / (ofLabel + ofPhrase);
};

/** Spellings of a label worth comparing: whole, without what stands in brackets, each side of a slash. */
export const spellings = (label: string): readonly string[] => {
  const bare = label
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const sides = / [/|] /.test(bare) ? bare.split(/ [/|] /) : [];
  return [...new Set([label, bare, ...sides])].filter((text) => text === label || fold(text) !== '');
};
