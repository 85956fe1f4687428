import type { Entry } from './lexicon';
import type { OwnerReader, Said } from './owners';
import type { Owner } from './portal';
import type { Unit } from './units';
import { tokens } from './wording';

/** A unit with how well each datum is named by its words, whoever it belongs to. */
export type Asked = {
  readonly unit: Unit;
  readonly named: ReadonlyMap<Entry, number>;
};

/** Everybody a part of a page may be about, in the order forms go. */
export const OWNERS: readonly Owner[] = [
  'employeur',
  'representant',
  'contact',
  'salarie',
  'tuteur',
  'tuteurUtilisatrice',
  'contrat',
  'organisme',
  'formation',
  'opco',
  'tiers',
];

/** One figure for each of OWNERS. */
export type Weights = number[];

/** How little a text that names one owner leaves to the others, by where it stands. */
export const LEFT = {
  label: 0.0001,
  cell: 0.0005,
  possessed: 0.05,
  looseLabel: 0.35,
  around: 0.005,
  looseAround: 0.08,
  further: 0.4,
  page: 0.3,
  topic: 0.75,
  over: 0.4,
} as const;

const bareWords = (text: string): string =>
  tokens(text)
    .filter((word) => !/^\d+$/.test(word))
    .join(' ');
const HIS = /^\W*(?:et\s+)?(?:son|sa|ses|leur|leurs|his|her|their|(?:agissant )?(?:en|ès) qualité)\s/i;

/** « Son e-mail », « Sa fonction » go on about whoever was just named. */
export const isPossessive = ({ questions, controls: [first] }: Unit): boolean =>
  HIS.test(questions[0]?.text ?? '') || HIS.test(first?.label ?? '');
export const TOPICS: ReadonlySet<Owner> = new Set(['contrat', 'formation', 'opco', 'tiers']);

/** A page called after them is about them; one called « Salarié » or « Employeur » often holds the whole file. */
const SMALL: ReadonlySet<Owner> = new Set([
  'tuteur',
  'tuteurUtilisatrice',
  'organisme',
  'contact',
  'representant',
]);

/** Whose part often holds whose: who signs for the employer, the body under its training. */
const WITHIN: Partial<Readonly<Record<Owner, Partial<Readonly<Record<Owner, number>>>>>> = {
  employeur: { representant: 0.12, contact: 0.05 },
  formation: { organisme: 0.4, tuteur: 0.05 },
  organisme: { formation: 0.2 },
  contrat: { formation: 0.06, tuteur: 0.05 },
};

export const spread = (said: Said, left: number): Weights =>
  OWNERS.map((owner) =>
    said.owner === owner
      ? 1
      : said.beside.includes(owner)
        ? 0.6
        : Math.max(left, left < 0.1 ? (WITHIN[said.owner]?.[owner] ?? 0) : 0),
  );

/** Under the employer, « représentant légal » is the one who signs for it, not a minor's parent. */
const ofFirm = (
  said: Said | null,
  { questions, controls: [first] }: Unit,
  read: OwnerReader,
): Said | null => {
  const firm = said?.owner === 'tiers';
  if (said?.owner === 'contact' || said?.owner === 'representant') {
    // Somebody of the training body follows no file of the employer's.
    const near = [...(first?.headings ?? [])]
      .reverse()
      .map((text) => read.said(text))
      .find((one) => one !== null);
    return near?.owner === 'organisme' ? { ...said, owner: 'tiers' } : said;
  }
  if (!firm || !tokens(questions[0]?.text ?? '').includes('representant')) return said;
  const around = [...(first?.headings ?? [])]
    .reverse()
    .map((text) => read.said(text))
    .find((one) => one !== null);
  return around?.owner === 'employeur' ? { ...said, owner: 'representant' } : said;
};

/** What a user company is called under its own title. */
const HOSTS = new Set(tokens('entreprise adhérent structure société établissement'));

/** Where the user company is spoken of, « l’entreprise » and « l’adhérent » are it, and a tutor is hers. */
const atHost = (
  said: Said | null,
  { questions, controls: [first] }: Unit,
  read: OwnerReader,
): Said | null => {
  if (said?.owner !== 'employeur' && said?.owner !== 'tuteur') return said;
  const around = [...(first?.headings ?? [])].reverse().flatMap((text) => read.said(text) ?? []);
  const host = around.some(({ owner }) => owner === 'tuteurUtilisatrice');
  const nearest = around[0]?.owner === 'tuteurUtilisatrice';
  if (said.owner === 'tuteur' ? !nearest : !host || around.some(({ loose }) => loose)) return said;
  const words = tokens(questions[0]?.text ?? '');
  const firm = words.some((word) => HOSTS.has(word));
  const hers =
    (said.owner === 'employeur' && firm) ||
    (said.owner === 'tuteur' && !words.some((word) => word === 'employeur' || word === 'agence'));
  return hers ? { ...said, owner: 'tuteurUtilisatrice' } : said;
};

/** Named so well, a datum that nobody else has lends its own words to nobody. */
const OWN_WORDS = 0.85;

/**
 * « Salariés (total) » counts them, « Organisme de prévoyance » is a fund, « Intitulé du poste » may be anybody’s:
 * words that belong to the name of every datum the question may ask are not somebody’s.
 */
const inName = (said: Said | null, { unit, named }: Asked, read: OwnerReader): Said | null => {
  if (said === null) return null;
  const sure = [...named].filter(([, score]) => score >= OWN_WORDS).map(([entry]) => entry);
  const owners = new Set(sure.map(({ owner }) => owner));
  const elsewhere = sure.every(({ owner, unique }) => unique && owner !== said.owner);
  const anybody = owners.size > 1 && owners.has(said.owner) && TOPICS.has(said.owner);
  if (sure.length === 0 || !(elsewhere || anybody)) return said;
  const words = tokens(unit.questions[0]?.text ?? '');
  const spoken = read.mentions(words).filter(({ owner }) => owner === said.owner);
  const own = spoken.every(({ from, to }) =>
    words
      .slice(from, to)
      .every((word) =>
        anybody ? sure.every((entry) => entry.words.has(word)) : sure.some((entry) => entry.words.has(word)),
      ),
  );
  return own ? null : said;
};

/** « salariés, tél. », « ), sise »: of a line of text the last words before the box ask, the others follow the box before. */
const ownClause = ({ questions, controls: [first] }: Unit): string => {
  const text = questions[0]?.text ?? '';
  if (first?.labelSource !== 'near' || text !== first.label) return text;
  const last =
    text
      .replace(/\([^()]*\)/g, ' ')
      .split(/[,;)]\s+(?=\p{L})/u)
      .at(-1) ?? text;
  return tokens(last).length > 0 ? last : text;
};

/** Whom a question itself names, once its own words and what stands around it are heard. */
export const namedBy = (asked: Asked, read: OwnerReader): Said | null => {
  const { unit } = asked;
  const said = inName(read.labelled(ownClause(unit)), asked, read);
  return atHost(ofFirm(said, unit, read), unit, read);
};

/** A title is said once, where its part begins: the questions after the first only recall it. */
const WITHIN_PART = 0.5;

/** What each text around a unit leaves of each owner: its label, then from the nearest outwards; the first to speak decides. */
export const heard = (
  unit: Unit,
  label: Said | null,
  read: OwnerReader,
  page: ReadonlySet<string>,
  starts: boolean,
): Weights => {
  const made: Weights = OWNERS.map(() => 1);
  const take = (said: Said, left: number): void => {
    spread(said, left).forEach((one, at) => {
      made[at] = (made[at] ?? 0) * one;
    });
  };
  const [first] = unit.controls;
  if (first === undefined) return made;
  const host = first.headings.some((text) => read.said(text)?.owner === 'tuteurUtilisatrice');
  if (label !== null) take(label, label.loose ? LEFT.looseLabel : LEFT.label);
  let spoken = label !== null && !label.loose;
  const own = unit.questions[0]?.text;
  for (const text of [first.cell, first.legend, ...[...first.headings].reverse()]) {
    // A cell « 1 – Poste » only numbers the row of the label « Poste ».
    if (text === '' || text === own || bareWords(text) === bareWords(own ?? '')) continue;
    const heardHere = text === first.cell ? read.labelled(text) : read.said(text);
    if (heardHere === null) continue;
    // A tutor asked for inside the user company's part is hers.
    const said: Said =
      host && heardHere.owner === 'tuteur' ? { ...heardHere, owner: 'tuteurUtilisatrice' } : heardHere;
    const nearest = text === first.headings.at(-1);
    const stranger = said.owner === 'tiers' && !said.loose;
    if (page.has(text) && !(stranger && nearest)) {
      // A title over the whole page about somebody: said once for each question, softly, where nothing nearer speaks.
      if (!spoken && !TOPICS.has(said.owner))
        take(said, !SMALL.has(said.owner) ? LEFT.over : nearest ? LEFT.around : LEFT.looseAround);
      break;
    }
    // Under somebody the dossier does not hold, no label makes it ours.
    if (stranger) {
      made.fill(1);
      take(said, LEFT.label);
      break;
    }
    // « Sa fonction », « son courriel » are about whoever was just named, whatever the title.
    if (!spoken && !starts && isPossessive(unit)) break;
    if (spoken) take(said, LEFT.further);
    else if (text === first.cell && !said.loose) take(said, LEFT.cell);
    else take(said, (said.loose ? LEFT.looseAround : LEFT.around) ** (starts ? 1 : WITHIN_PART));
    if (spoken) break;
    spoken = true;
  }
  return made;
};
