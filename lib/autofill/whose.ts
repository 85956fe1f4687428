import { smoothed } from './chain';
import {
  type Asked,
  heard,
  isPossessive,
  LEFT,
  namedBy,
  OWNERS,
  spread,
  TOPICS,
  type Weights,
} from './hearing';
import type { Entry } from './lexicon';
import { beside, besideAll } from './nearby';
import type { OwnerReader, Said } from './owners';
import type { Owner } from './portal';
import { askedOnce } from './repeated';
import type { Unit } from './units';
import { isEmptyWord, tokens } from './wording';

const STAY = 0.9;
const STAY_ACROSS = 0.55;
/** « Son e-mail » after « Personne chargée du dossier ». */
const STAY_WITH = 0.99;

/** What only somebody has: no contract, training or fund. */
const OF_SOMEBODY = /\.(prenom|nom|nomNaissance|dateNaissance)$/;
const PERSONAL = 0.02;

/** How anybody is reached: forms ask it of people and bodies of whom the dossier does not hold it. */
const REACHING = /\.(telephone|courriel|adresse\..*)$/;
const REACHED: ReadonlySet<Owner> = new Set([
  'tuteur',
  'tuteurUtilisatrice',
  'organisme',
  'contact',
  'representant',
]);

/** How well each owner's data, and those often asked with them, explain what a unit asks. */
const explained = ({ named }: Asked): Weights => {
  const best = OWNERS.map(() => 0);
  let most = 0;
  let unique = false;
  let common = false;
  let topic = false;
  for (const [entry, score] of named) {
    const beside = besideAll(entry.owner);
    for (let at = 0; at < OWNERS.length; at += 1) {
      const here = score * (beside[at] ?? 0);
      if (here > (best[at] ?? 0)) best[at] = here;
    }
    if (score > most) {
      most = score;
      unique = entry.unique;
      common = REACHING.test(entry.id);
      topic = false;
    }
    if (score >= most * 0.9 && TOPICS.has(entry.owner)) topic = true;
  }
  if (most < 0.45) return OWNERS.map(() => 1);
  const personal = [...named].some(([entry, score]) => score >= most * 0.9 && OF_SOMEBODY.test(entry.id));
  const floor = unique ? 0.03 : 0.1;
  return OWNERS.map((owner, at) =>
    owner === 'tiers'
      ? unique || topic
        ? floor
        : 0.6
      : Math.max(
          common && REACHED.has(owner) ? 0.4 : personal && TOPICS.has(owner) ? PERSONAL : floor,
          ((best[at] ?? 0) / most) ** 2,
        ),
  );
};

/** Headings that stand over nearly everything: titles of the page rather than of a part. */
const pageTitles = (asked: readonly Asked[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { unit } of asked)
    for (const heading of new Set(unit.controls[0]?.headings))
      counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const most = asked.length > 3 ? asked.length * 0.85 : Number.POSITIVE_INFINITY;
  return new Set([...counts].filter(([, count]) => count > most).map(([heading]) => heading));
};

/** Words of titles that name no one: what is asked there goes on being about whoever it was. */
const NEUTRAL = new Set(
  tokens(
    'identité coordonnées adresse état civil naissance situation informations renseignements données générales général ' +
      'détails détail domicile joindre personnel personnelles administratives administratif étape section partie rubrique ' +
      'volet cadre annexe fiche page suite complément complémentaires identification caractéristiques description nature ' +
      'dates durées moyens activité profil dossier demande saisie formulaire principal principale divers autres autre ' +
      'parlons sur vos votre son sa ses leur pour concernant relatif relatives propos tout savoir i ii iii iv v vi vii a b c d e f',
  ).filter((word) => word.length > 0),
);

/** Does a title name something we know nothing of, be it a person, a body or a matter? */
const isUnknown = (text: string, read: OwnerReader, known: (word: string) => boolean): boolean =>
  read.said(text) === null &&
  // A sentence under a title tells what to do; it names no one.
  !/[.!]\s*$/.test(text) &&
  tokens(text).length <= 7 &&
  tokens(text).some((word) => word.length > 3 && !isEmptyWord(word) && !NEUTRAL.has(word) && !known(word));

const sectionOf = ({ controls: [first] }: Unit, read: OwnerReader): string => {
  if (first === undefined) return '';
  const spoken = [first.cell, first.legend].find((text) => text !== '' && read.said(text) !== null) ?? '';
  return `${first.frame}|${first.headings.join('|')}|${spoken}`;
};

/** A NIR or a diploma asked of a tutor is not the employee's; an IDCC under the employee is still the firm's. */
const aloof = (owner: Owner, said: Owner): number =>
  ((owner === 'salarie' || owner === 'formation') && REACHED.has(said)) || said === 'organisme' ? 0.2 : 0.72;

/** Both have a beginning and an end: one is no witness for the other. */
const TWINS = new Set(['contrat formation', 'formation contrat']);

/** The likeliest owner by far need not be certain. */
const BOLD = 0.75;

/** A block taken from its owner may be too much for the next one as well. */
const ROUNDS = 3;

/** A title about something unknown may be about somebody the dossier does not hold. */
const STRANGER = 4;

const product = (one: Weights, other: Weights): Weights =>
  one.map((weight, place) => weight * (other[place] ?? 1));

/**
 * For each unit, how likely each owner is, all units of the page weighed together (forward and backward over the
 * reading order): a NIR tells whose the name before it is, a heading whose the fields under it are.
 */
export const whose = (
  asked: readonly Asked[],
  read: OwnerReader,
  title: string,
  known: (word: string) => boolean,
): readonly Weights[] => {
  const page = pageTitles(asked);
  // A title over the whole page says whose it mostly is, once where it begins and once for each part.
  const over = OWNERS.map(() => 1);
  for (const text of [title, ...page]) {
    const said = read.said(text);
    if (said === null) continue;
    spread(said, TOPICS.has(said.owner) ? LEFT.topic : LEFT.page).forEach((one, at) => {
      over[at] = (over[at] ?? 1) * one;
    });
  }
  const sections = asked.map(({ unit }) => sectionOf(unit, read));
  const labels = asked.map((one) => namedBy(one, read));
  const named = labels.map((label) => label !== null && !label.loose);
  const goesOn = asked.map(
    ({ unit }, at) => sections[at] === sections[at - 1] && !named[at] && isPossessive(unit),
  );
  // A label that names somebody begins their part.
  const stays = asked.map((_, at) =>
    goesOn[at] ? STAY_WITH : sections[at] === sections[at - 1] && !named[at] ? STAY : STAY_ACROSS,
  );
  const starts = sections.map((section, at) => at === 0 || section !== sections[at - 1]);
  let last: Said | null = null;
  const said = asked.map((one, at) => {
    // After « N° d’adhérent à l’Opco » the title has to be recalled.
    const recalled = named[at - 1] === true && !goesOn[at];
    const weights = heard(one.unit, labels[at] ?? null, read, page, starts[at] === true || recalled);
    if (!goesOn[at]) last = named[at] ? (labels[at] ?? null) : null;
    else if (last !== null) return product(weights, spread(last, LEFT.possessed));
    if (!starts[at]) return weights;
    const heading = one.unit.controls[0]?.headings.at(-1) ?? '';
    const strange = heading !== '' && !page.has(heading) && isUnknown(heading, read, known) ? STRANGER : 1;
    return weights.map(
      (weight, place) => weight * (over[place] ?? 1) * (OWNERS[place] === 'tiers' ? strange : 1),
    );
  });
  const seenOf = (one: Asked, at: number): Weights => product(said[at] ?? [], explained(one));
  let once = asked;
  let seen: readonly Weights[] = asked.map(seenOf);
  let weights = smoothed(seen, stays);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [before, again] = [once, askedOnce(once, weights)];
    if (again === null) break;
    seen = seen.map((row, at) => {
      const one = again[at];
      return one === undefined || one === before[at] ? row : seenOf(one, at);
    });
    once = again;
    weights = smoothed(seen, stays);
  }
  return weights;
};

/**
 * How a datum of `owner` may stand under what the page says, 0 to 1. `unique`: no other owner has such a datum,
 * so that no heading is needed.
 */
const standsUnder = ({ owner, unique }: Entry, said: Owner): number => {
  if (said === owner) return 1;
  if (said === 'tiers') return 0;
  const near = beside(owner, said) * (unique ? 1 : TWINS.has(`${owner} ${said}`) ? 0.4 : 0.8);
  return unique ? Math.max(near, near > 0.5 ? 0.88 : aloof(owner, said)) : near;
};

/** How a datum stands where a unit is, over all the owners it may be about. */
export const standing = (entry: Entry, weights: Weights): number =>
  OWNERS.reduce((sum, owner, at) => sum + (weights[at] ?? 0) * standsUnder(entry, owner), 0) ** BOLD;

/** The likeliest owner and how likely. */
export const likeliest = (weights: Weights): { readonly owner: Owner; readonly share: number } => {
  let at = 0;
  weights.forEach((one, place) => {
    if (one > (weights[at] ?? 0)) at = place;
  });
  return { owner: OWNERS[at] ?? 'tiers', share: weights[at] ?? 0 };
};
