import { LOOSE, OWNER_WORDS } from './owner-words';
import type { Owner, Portal } from './portal';
import { stem, tokens } from './wording';

/** One word or phrase of a text that says whose datum it speaks of, with its place among the text's words. */
export type Mention = {
  /** null: words that look like an owner's and say nobody (« organisme de prévoyance »). */
  readonly owner: Owner | null;
  readonly from: number;
  readonly to: number;
  /** A word that more often belongs to the datum's name (« entreprise », « contrat »). */
  readonly loose: boolean;
};

/** Whose datum a text speaks of: the first named, those named beside it, and which one of several alike. */
export type Said = {
  readonly owner: Owner;
  readonly beside: readonly Owner[];
  readonly loose: boolean;
  /** Nothing else is said: « Formation », « Entreprise ». */
  readonly bare: boolean;
  /** 0 for the main tutor or body, 1 for the second…; null when the text does not count. */
  readonly rank: number | null;
};

export type OwnerReader = {
  readonly said: (text: string) => Said | null;
  /** The same of a label: « Emploi du tuteur » speaks of the tutor, where a title « Contrat du salarié » is about the contract. */
  readonly labelled: (text: string) => Said | null;
  readonly mentions: (words: readonly string[]) => readonly Mention[];
};

type Form = { readonly words: readonly string[]; readonly owner: Owner | null; readonly loose: boolean };

const compile = (portal?: Portal): ReadonlyMap<string, readonly Form[]> => {
  const made = new Map<string, Form[]>();
  const add = (owner: Owner | null, phrase: string): void => {
    const words = tokens(phrase).filter((word) => !ARTICLES.has(word));
    const first = words[0];
    if (first === undefined) return;
    made.set(first, [...(made.get(first) ?? []), { words, owner, loose: LOOSE.has(phrase) }]);
  };
  for (const [owner, list] of Object.entries(OWNER_WORDS))
    for (const phrase of list) add(owner === 'nobody' ? null : (owner as Owner), phrase);
  for (const [owner, list] of Object.entries(portal?.sections ?? {}))
    for (const phrase of list ?? []) add(owner as Owner, phrase);
  for (const forms of made.values()) forms.sort((one, other) => other.words.length - one.words.length);
  return made;
};

const compiled = new Map<Portal | undefined, ReadonlyMap<string, readonly Form[]>>();

/** Before these, somebody is only where or when the thing happens. */
const ASIDE = new Set(
  'en dans chez avec avant apres pendant hors sein envers pour vers depuis selon'.split(' ').map(stem),
);
const LINKS = new Set(
  'entre le la les l un une de du des d votre notre son sa ce cette au en futur'.split(' ').map(stem),
);
const ARTICLES = new Set('le la les l un une de du des d'.split(' ').map(stem));
const TOPICS: ReadonlySet<Owner> = new Set(['contrat', 'formation']);
/** What a firm or a body is besides its name. */
const QUALITIES = new Set(
  'souscripteur souscriptrice adherent adherente demandeur demandeuse concerne signataire retenu choisi responsable cotisant affilie'
    .split(' ')
    .map(stem),
);
const JOINS = new Set(['et', 'ou', 'and', 'or']);

const aside = (words: readonly string[], from: number): boolean => {
  let at = from - 1;
  while (at >= 0 && LINKS.has(words[at] ?? '')) at -= 1;
  return at >= 0 && ASIDE.has(words[at] ?? '');
};

const ORDINALS: Readonly<Record<string, number>> = {
  premier: 0,
  premiere: 0,
  principal: 0,
  principale: 0,
  '1er': 0,
  '1ere': 0,
  second: 1,
  seconde: 1,
  deuxieme: 1,
  '2e': 1,
  '2eme': 1,
  '2nd': 1,
  '2nde': 1,
  '2d': 1,
  autre: 1,
  suppleant: 1,
  suppleante: 1,
  adjoint: 1,
  secondaire: 1,
  complementaire: 1,
  supplementaire: 1,
  another: 1,
  other: 1,
  additional: 1,
  troisieme: 2,
  third: 2,
  '3e': 2,
  '3eme': 2,
};

/** « Tuteur n° 2 », « Second organisme », « Organisme de formation (3) »: how manieth, from 0. */
const rankIn = (words: readonly string[], mention: Mention): number | null => {
  const next = words.slice(mention.to).filter((word) => word !== 'numero' && !LINKS.has(word));
  const number = /^([1-9])$/.exec(next[0] ?? '');
  if (number !== null && !/^(sur|an|mois|heure|jour|chiffre)$/.test(next[1] ?? ''))
    return Number(number[1]) - 1;
  if (words[mention.from - 1] === 'co') return 1;
  const near = [...words.slice(Math.max(0, mention.from - 2), mention.from), ...next.slice(0, 1)];
  for (const word of near) if (ORDINALS[word] !== undefined) return ORDINALS[word] ?? null;
  return null;
};

/** Reads whose datum a heading or a label speaks of. One reader per page: it remembers. */
export const ownerReader = (portal?: Portal): OwnerReader => {
  const forms = compiled.get(portal) ?? compile(portal);
  compiled.set(portal, forms);
  const mentions = (words: readonly string[]): readonly Mention[] => {
    const found: Mention[] = [];
    // « Nombre d’employés », « tuteur de l’entreprise »: articles and « de » neither make nor break a phrase.
    const places = words.flatMap((word, at) => (ARTICLES.has(word) ? [] : [at]));
    for (let at = 0; at < places.length; ) {
      const form = forms
        .get(words[places[at] ?? 0] ?? '')
        ?.find(({ words: wanted }) => wanted.every((word, step) => words[places[at + step] ?? -1] === word));
      if (form === undefined) {
        at += 1;
        continue;
      }
      const last = places[at + form.words.length - 1] ?? 0;
      found.push({ owner: form.owner, from: places[at] ?? 0, to: last + 1, loose: form.loose });
      at += form.words.length;
    }
    return found;
  };
  const read = (text: string, label: boolean): Said | null => {
    const words = tokens(text);
    const every = mentions(words);
    // « Nombre de salariés » counts them, whoever is named after.
    if (every[0]?.owner === null && /^(nombre|effectif)$/.test(words[every[0].from] ?? '')) return null;
    if (words[0] === 'nombre' && words.slice(1, every[0]?.from).every((word) => LINKS.has(word))) return null;
    const named = every.filter(({ owner, from }) => owner !== null && !aside(words, from));
    const [front, ...others] = named;
    // « Formation suivie pour devenir tuteur » is no training of the contract’s.
    const strange = every.some(
      ({ owner, loose, from }) => owner === 'tiers' && !loose && from > (front?.to ?? 0),
    );
    if (!label && front?.owner === 'formation' && strange)
      return { owner: 'tiers', beside: [], loose: false, bare: false, rank: null };
    const aboutTopic = front?.owner !== null && front !== undefined && TOPICS.has(front.owner);
    const person = front?.loose && (label || !aboutTopic) ? others.find((one) => !one.loose) : undefined;
    const first = person ?? front;
    const rest = others.filter((one) => one !== person);
    if (first === undefined || first.owner === null) return null;
    const host = every.some((one) => one.owner === 'tuteurUtilisatrice');
    const signs = every.some((one) => one.owner === 'representant');
    const owner =
      first.owner === 'tuteur' && host
        ? 'tuteurUtilisatrice'
        : first.owner === 'tiers' && signs
          ? 'representant'
          : first.owner;
    const beside = rest.flatMap((other) => {
      const between = words.slice(first.to, other.from);
      // « Employeur et tuteur » are two; « le tuteur de l’alternant » is one, « la formation du salarié » both.
      const two = between.length === 0 || between.some((word) => JOINS.has(word)) || TOPICS.has(owner);
      const linked = two && between.every((word) => LINKS.has(word) || JOINS.has(word));
      return linked && other.owner !== null && other.owner !== owner ? [other.owner] : [];
    });
    const rank = owner === 'tuteur' || owner === 'organisme' ? rankIn(words, first) : null;
    // A second employer or employee has no place in a dossier.
    const other = (owner === 'employeur' || owner === 'salarie') && (rankIn(words, first) ?? 0) > 0;
    const before = words[first.from - 1] ?? '';
    const possessed =
      /^(du|de|l|la|d|des|votre)$/.test(before) &&
      words[first.from - 2] !== 'en' &&
      first.to === words.length &&
      first.from > 1;
    const bare = words.every(
      (word, at) =>
        (at >= first.from && at < first.to) ||
        LINKS.has(word) ||
        QUALITIES.has(word) ||
        /^(\d|[ivx])+$/.test(word),
    );
    return { owner: other ? 'tiers' : owner, beside, loose: first.loose && !possessed, bare, rank };
  };
  const remembered = (label: boolean): ((text: string) => Said | null) => {
    const known = new Map<string, Said | null>();
    return (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const made = read(text, label);
      known.set(text, made);
      return made;
    };
  };
  return { said: remembered(false), labelled: remembered(true), mentions };
};
