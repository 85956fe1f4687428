import { fold } from './folded';
import { joined } from './synonyms';

/** A word without its plural and feminine, as every list here is compared. */
export const stem = (word: string): string => {
  if (word.length <= 3) return word;
  const bare = word.replace(/(?<=[a-z]{3})(s|x)$/, '');
  return bare.length > 5 ? bare.replace(/ee$/, 'e').replace(/(el|uel)le$/, '$1') : bare;
};

const EMPTY = new Set(
  (
    'de du des la le les l d un une et ou a au aux en pour par sur si ce cet cette son sa ses votre vos notre nos ' +
    'leur leurs obligatoire requis requise facultatif optionnel champ saisir saisissez renseigner renseignez indiquer ' +
    'indiquez veuillez merci preciser precisez the of dans avec que qui quel quelle quels quelles est sont s y il elle tout ' +
    'ils elles on vous nous t qu c n j je an in at is are to your their this and or please enter for was does ' +
    'will be if required optional quand comment where when what which who how many much etes avez ' +
    'ton ta tes mon ma mes tu chez lui meme ou donc bien svp only yes oui non aussi deja ici etre avoir avez avons ont ai es suis etait etaient sera seront peut peuvent ' +
    'peut pouvez doit doivent faut tous toutes toute quelqu cela ceci dont y compris meme ainsi puis'
  )
    .split(' ')
    .map(stem),
);

/** Words that say little of a datum: they are in many labels. */
const LITTLE: Readonly<Record<string, number>> = {
  numero: 0.35,
  code: 0.35,
  date: 0.4,
  type: 0.4,
  nom: 0.6,
  duree: 0.5,
  intitule: 0.6,
  contrat: 0.35,
  professionnalisation: 0.15,
  pro: 0.1,
  formation: 0.6,
  nature: 0.6,
  actuel: 0.3,
  total: 0.6,
  nombre: 0.45,
  prevu: 0.1,
  prevue: 0.1,
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
  ex: 0.05,
  jj: 0.05,
  mm: 0.05,
  aaaa: 0.05,
  format: 0.1,
  euro: 0.2,
  eur: 0.2,
  adresse: 0.7,
  entreprise: 0.5,
  salarie: 0.5,
  employeur: 0.5,
  etablissement: 0.5,
  organisme: 0.6,
  concerne: 0.3,
  titulaire: 0.4,
  personnel: 0.4,
  professionnel: 0.5,
  legal: 0.3,
  global: 0.15,
  quotidien: 0.2,
  exercee: 0.4,
  occupee: 0.5,
  principal: 0.3,
  compte: 0.2,
  releve: 0.2,
  debute: 0.3,
  prend: 0.15,
  prendra: 0.15,
  deroule: 0.2,
  deroulera: 0.2,
  dependez: 0.2,
  depend: 0.2,
  cotisez: 0.2,
  assure: 0.3,
  chaque: 0.2,
  rattachement: 0.4,
  actuellement: 0.2,
  aujourd: 0.2,
  hui: 0.1,
  vise: 0.7,
  souhaite: 0.5,
  different: 0.2,
  eventuel: 0.2,
  eventuelle: 0.2,
  existe: 0.2,
  cas: 0.1,
  echeant: 0.1,
  partie: 0.2,
  celui: 0.1,
  celle: 0.1,
  percevoir: 0.2,
  percoit: 0.2,
  beneficie: 0.4,
  dispose: 0.3,
  applique: 0.3,
  appliquez: 0.3,
  agit: 0.2,
  declare: 0.3,
  concern: 0.3,
  travaille: 0.4,
  travaillera: 0.3,
  capitale: 0.1,
  majuscule: 0.1,
  officiel: 0.4,
  saisi: 0.2,
  gestionnaire: 0.5,
  identite: 0.4,
  civil: 0.3,
  etat: 0.4,
  appelle: 0.4,
  sera: 0.1,
  exerce: 0.4,
  nouveau: 0.5,
};

const WEAK = new Map(Object.entries(LITTLE).map(([word, weight]) => [stem(word), weight]));

/** « travaillera », « suivrez », « dispenserons »: what somebody will do is told beside what is asked. */
const FUTURE = /^[a-z]{3,}(er|ir|dr|tr|vr)(a|ez|ons|ont)$/;

/** « officiellement », « habituellement »: how, never what. */
const ADVERB = /(iel|uel|iv|ct)lement$|ivement$|ellement$|ctement$/;

export const weightOf = (word: string): number =>
  WEAK.get(word) ?? (/^\d+$/.test(word) ? 0.2 : FUTURE.test(word) || ADVERB.test(word) ? 0.25 : 1);

/** A word that so many labels hold that it finds nothing by itself. */
export const isWeakWord = (word: string): boolean => weightOf(word) < 0.5;

/** The telling words of a text with the weight of each, and of all together. */
export type Words = {
  readonly each: ReadonlyMap<string, number>;
  readonly weight: number;
};

/** « OF » in capitals is a training body; « of » is an English word. */
const spelled = (text: string): string => text.replace(/\bOFs?\b(?! [A-Z])/g, 'organisme de formation');

/** A page repeats its texts, and several readers ask for the same one. */
const read = new Map<string, readonly string[]>();
const MOST_READ = 6000;

/** Every word of a text as it is compared, in order, the empty ones included. */
export const tokens = (text: string): readonly string[] => {
  const before = read.get(text);
  if (before !== undefined) return before;
  if (read.size > MOST_READ) read.clear();
  const made = joined(fold(spelled(text))).map(stem);
  read.set(text, made);
  return made;
};

export const isEmptyWord = (word: string): boolean => EMPTY.has(word);

/** The telling words of a label, without repeats: folded, synonyms joined, plurals opened. */
export const wordsOf = (text: string): Words => wordsOfTokens(tokens(text));

/** The same of a text already folded. */
export const wordsOfFolded = (text: string): Words => wordsOfTokens(joined(text).map(stem));

export const wordsOfTokens = (all: readonly string[]): Words => {
  const each = new Map<string, number>();
  let weight = 0;
  for (const word of all) {
    if (word === '' || EMPTY.has(word) || each.has(word)) continue;
    each.set(word, weightOf(word));
    weight += weightOf(word);
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

const SIDES =
  / [/|–—-] |\/| ou |(?<=^(?:adresse|coordonn|naissance|logement|domicile|identit|contact|[ée]tat)[\p{L} ’']{0,14}) ?: (?=\p{L})/iu;

const MAY_SIDE = /[/|–—:-]| ou /;

/** Spellings of a label worth comparing: whole, without what stands in brackets, each side of a slash. */
export const spellings = (label: string): readonly string[] => {
  const bare = label.includes('(')
    ? label
        .replace(/\([^)]*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : label;
  // Most labels have no side at all: one plain look spares a slow one.
  const sides = MAY_SIDE.test(bare) && SIDES.test(bare) ? bare.split(SIDES) : [];
  return [...new Set([label, bare, ...sides])].filter((text) => text === label || fold(text) !== '');
};
