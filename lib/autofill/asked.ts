import { fold } from './folded';

/** What a label adds for the eye only: stars, « (obligatoire) », examples, counters, signs of help. */
const ASIDE =
  /\*|\(?(?<![\p{L}])(?:o ?\/ ?n|oui ?\/ ?non|y ?\/ ?n|yes ?\/ ?no)(?![\p{L}])\)?|\((obligatoire|facultatif|requis|optionnel|nécessaire|required|optional|mandatory)[^)]*\)|\bex(emple|\.)?\s*[:.].*$|\bpar exemple\b.*$|\be\.g\..*$/giu;

const HELP =
  /\s*[ⓘℹ🛈❓?]*\s*\b(aide|info-?bulle|infos?|en savoir plus|plus d[’']infos?|afficher l[’']aide|ouvrir l[’']aide|help|more info|champ (obligatoire|requis|facultatif)|required|optional|requis|obligatoire|facultatif)\s*[.:)]*$/iu;

/** First words of the sentence that explains a label, written in the same element after it. */
const STARTS = new Set(
  (
    'le la les l un une des du tel telle tels telles cette ce ces cet c format saisir saisissez indiquer indiquez inscrire ' +
    'inscrivez renseigner renseignez precisez preciser exemple ex il elle ils si sans avec au aux en voir pour a champ doit vous ' +
    'votre vos nous ne attention merci maximum minimum uniquement seulement laissez celui celle ceux selon sauf dans ' +
    'par comme commencez commencer numero14 chiffres composez entrez tapez choisissez selectionnez cochez utilisez enter please the this used ' +
    'as must will your we format leave only attendu conseil astuce note rappel information informations obligatoire facultatif'
  ).split(' '),
);

const NUMBERED =
  /^\W*(?:(?:[a-z]{0,2}\d{1,3}(?:[.-]\d{1,2})*|(?!n)[a-z]|[ivx]{1,4})\s*[.):–—-]+\s+|\[\w{1,5}\]\s*|\d{1,3}\s+)(?=\p{L}{3})/iu;

/** « Nom de naissance Tel qu’il figure… »: the sentence that begins inside a label explains it. */
const beforeSentence = (text: string): string => {
  const words = text.split(/\s+/);
  for (let at = 1; at <= words.length - 3; at += 1) {
    const word = words[at] ?? '';
    const begins = /^\p{Lu}(\p{Ll}|[’'])/u.test(word) || /^À$/u.test(word);
    if (begins && STARTS.has(fold(word).split(' ')[0] ?? '')) return words.slice(0, at).join(' ');
  }
  return text;
};

/** After a dash or a comma, words that explain rather than name. */
const EXPLAINS =
  /\s*(?:[–—-]|,|;|:)\s*(?:à (?:renseigner|remplir|compléter|saisir|indiquer|préciser)|voir|selon|si (?:connue?|différente?|existante?|applicable|besoin|possible|oui|non concerné)|s[’']il y a lieu|s[’']il (?:y en a|existe)|le cas échéant|à défaut|tel(?:le)? que|telle? qu|au format|en chiffres|en toutes lettres|sans (?:espace|tiret|point|accent)|format|requis|obligatoire|facultatif|max|\d+ (?:chiffres|caractères)|if any|if applicable|as (?:stated|shown|written)).*$/iu;

/**
 * The words of a label, legend or title that ask: without number, stars, examples or the sentence that explains.
 * The whole text when nothing would be left.
 */
export const askedIn = (text: string): string => {
  let kept = text.replace(ASIDE, ' ').replace(NUMBERED, '').trim();
  const first = kept.split(/(?<=\p{Ll}{3}|\)|\d)[.!]\s+(?=\p{Lu}\p{Ll})/u)[0] ?? kept;
  for (const shorter of [first, beforeSentence(first), beforeSentence(first).replace(EXPLAINS, '')]) {
    const bare = shorter.replace(HELP, '').trim();
    if (/\p{L}{2,}/u.test(bare)) kept = bare;
  }
  return fold(kept) === '' ? text : kept;
};
