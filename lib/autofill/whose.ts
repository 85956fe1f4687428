import type { Entry } from './lexicon';
import type { OwnerReader, Said } from './owners';
import type { Owner } from './portal';
import type { Unit } from './units';
import { isEmptyWord, tokens } from './wording';

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

/** A unit with how well each datum is named by its words, whoever it belongs to. */
export type Asked = {
  readonly unit: Unit;
  readonly named: ReadonlyMap<Entry, number>;
};

/** Before anything is read: people beside the file are rarer. */
const BEFORE: Partial<Readonly<Record<Owner, number>>> = { representant: 0.3, contact: 0.5, tiers: 0.1 };

/** How little a text that names one owner leaves to the others, by where it stands. */
const LEFT = {
  label: 0.0004,
  looseLabel: 0.35,
  around: 0.005,
  looseAround: 0.08,
  further: 0.4,
  page: 0.3,
  topic: 0.75,
  over: 0.4,
} as const;

const STAY = 0.9;
const STAY_ACROSS = 0.55;

type Weights = number[];

const bareWords = (text: string): string =>
  tokens(text)
    .filter((word) => !/^\d+$/.test(word))
    .join(' ');
const HIS = /^\W*(son|sa|ses|leur|leurs|his|her|their)\s/i;
const TOPICS: ReadonlySet<Owner> = new Set(['contrat', 'formation', 'opco', 'tiers']);

/** A page called after them is about them; one called « Salarié » or « Employeur » often holds the whole file. */
const SMALL: ReadonlySet<Owner> = new Set([
  'tuteur',
  'tuteurUtilisatrice',
  'organisme',
  'contact',
  'representant',
]);

/** Topics often stand together: a datum may be asked under a neighbour's heading, at a small cost. */
const NEAR: Partial<Record<Owner, Partial<Record<Owner, number>>>> = {
  contrat: { salarie: 0.9, employeur: 0.86, formation: 0.84, opco: 0.8, tuteur: 0.4, organisme: 0.7 },
  formation: { organisme: 0.93, contrat: 0.88, salarie: 0.8, employeur: 0.65 },
  organisme: { formation: 0.9 },
  opco: { employeur: 0.93, contrat: 0.9, formation: 0.8, contact: 0.8, organisme: 0.75 },
  salarie: { contrat: 0.55, formation: 0.6 },
  employeur: { contrat: 0.55, opco: 0.55, contact: 0.4, representant: 0.3 },
  representant: { employeur: 0.4, contact: 0.3 },
  contact: { employeur: 0.3 },
};

/** Whose part often holds whose: who signs for the employer, the body under its training. */
const WITHIN: Partial<Readonly<Record<Owner, Partial<Readonly<Record<Owner, number>>>>>> = {
  employeur: { representant: 0.12, contact: 0.05 },
  formation: { organisme: 0.4 },
  organisme: { formation: 0.2 },
  contrat: { formation: 0.06 },
};

const spread = (said: Said, left: number): Weights =>
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

/** What each text around a unit leaves of each owner: its label, then from the nearest outwards; the first to speak decides. */
const heard = (unit: Unit, read: OwnerReader, page: ReadonlySet<string>): Weights => {
  const made: Weights = OWNERS.map(() => 1);
  const take = (said: Said, left: number): void => {
    spread(said, left).forEach((one, at) => {
      made[at] = (made[at] ?? 0) * one;
    });
  };
  const [first] = unit.controls;
  if (first === undefined) return made;
  const label = ofFirm(read.labelled(unit.questions[0]?.text ?? ''), unit, read);
  if (label !== null) take(label, label.loose ? LEFT.looseLabel : LEFT.label);
  let spoken = label !== null && !label.loose;
  const own = unit.questions[0]?.text;
  const host = first.headings.some((text) => read.said(text)?.owner === 'tuteurUtilisatrice');
  for (const text of [first.cell, first.legend, ...[...first.headings].reverse()]) {
    // A cell « 1 – Poste » only numbers the row of the label « Poste ».
    if (text === '' || text === own || bareWords(text) === bareWords(own ?? '')) continue;
    const heardHere = text === first.cell ? read.labelled(text) : read.said(text);
    if (heardHere === null) continue;
    // A tutor asked for inside the user company's part is hers.
    const said: Said =
      host && heardHere.owner === 'tuteur' ? { ...heardHere, owner: 'tuteurUtilisatrice' } : heardHere;
    const nearest = text === first.headings.at(-1);
    if (page.has(text)) {
      // A title over the whole page about somebody: said once for each question, softly, where nothing nearer speaks.
      if (!spoken && !TOPICS.has(said.owner))
        take(said, !SMALL.has(said.owner) ? LEFT.over : nearest ? LEFT.around : LEFT.looseAround);
      break;
    }
    // Under somebody the dossier does not hold, no label makes it ours.
    if (said.owner === 'tiers' && !said.loose) {
      made.fill(1);
      take(said, LEFT.label);
      break;
    }
    // « Sa fonction », « son courriel » are about whoever was just named.
    if (!spoken && HIS.test(own ?? '')) {
      take(said, LEFT.further);
      break;
    }
    if (spoken) take(said, LEFT.further);
    else take(said, said.loose && !said.bare ? LEFT.looseAround : LEFT.around);
    if (spoken) break;
    spoken = true;
  }
  return made;
};

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
    OWNERS.forEach((owner, at) => {
      const here = score * (owner === entry.owner ? 1 : (NEAR[entry.owner]?.[owner] ?? 0));
      if (here > (best[at] ?? 0)) best[at] = here;
    });
    if (score > most) {
      most = score;
      unique = entry.unique;
      common = REACHING.test(entry.id);
      topic = false;
    }
    if (score >= most * 0.9 && TOPICS.has(entry.owner)) topic = true;
  }
  if (most < 0.45) return OWNERS.map(() => 1);
  const floor = unique ? 0.03 : 0.1;
  return OWNERS.map((owner, at) =>
    owner === 'tiers'
      ? unique || topic
        ? floor
        : 0.6
      : Math.max(common && REACHED.has(owner) ? 0.4 : floor, ((best[at] ?? 0) / most) ** 2),
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

/** A NIR asked of a tutor is not the employee's; an IDCC under the employee is still the firm's. */
const aloof = (owner: Owner, said: Owner): number =>
  (owner === 'salarie' && REACHED.has(said)) || said === 'organisme' ? 0.2 : 0.72;

/** Both have a beginning and an end: one is no witness for the other. */
const TWINS = new Set(['contrat formation', 'formation contrat']);

/** The likeliest owner by far need not be certain. */
const BOLD = 0.75;

/** A title about something unknown may be about somebody the dossier does not hold. */
const STRANGER = 4;

const scaled = (weights: Weights): Weights => {
  const sum = weights.reduce((total, one) => total + one, 0);
  return sum === 0 ? weights.map(() => 1 / weights.length) : weights.map((one) => one / sum);
};

/** From one unit to the next the owner mostly stays, less so under another heading. */
const passed = (from: Weights, stay: number): Weights => {
  const leave = (1 - stay) / (OWNERS.length - 1);
  return from.map((one) => one * stay + (1 - one) * leave);
};

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
  const seen = asked.map((one) => {
    const told = explained(one);
    return heard(one.unit, read, page).map((weight, at) => weight * (told[at] ?? 1));
  });
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
  const named = asked.map(({ unit }) => {
    const said = read.labelled(unit.questions[0]?.text ?? '');
    return said !== null && !said.loose;
  });
  // A label that names somebody begins their part.
  const stayAt = (at: number): number =>
    sections[at] === sections[at - 1] && !named[at] ? STAY : STAY_ACROSS;
  const starts = sections.map((section, at) => at === 0 || section !== sections[at - 1]);
  starts.forEach((start, at) => {
    if (!start) return;
    const heading = asked[at]?.unit.controls[0]?.headings.at(-1) ?? '';
    const strange = heading !== '' && !page.has(heading) && isUnknown(heading, read, known) ? STRANGER : 1;
    seen[at] = (seen[at] ?? []).map(
      (one, place) => one * (over[place] ?? 1) * (OWNERS[place] === 'tiers' ? strange : 1),
    );
  });
  const prior = scaled(OWNERS.map((owner) => BEFORE[owner] ?? 1));
  const forward: Weights[] = [];
  seen.forEach((weights, at) => {
    const before = at === 0 ? prior : passed(forward[at - 1] ?? prior, stayAt(at));
    forward.push(scaled(weights.map((one, place) => one * (before[place] ?? 0))));
  });
  const backward: Weights[] = seen.map(() => OWNERS.map(() => 1));
  for (let at = seen.length - 2; at >= 0; at -= 1) {
    const next = seen[at + 1]?.map((one, place) => one * (backward[at + 1]?.[place] ?? 1)) ?? [];
    backward[at] = scaled(passed(scaled(next), stayAt(at + 1)));
  }
  return forward.map((weights, at) =>
    scaled(weights.map((one, place) => one * (backward[at]?.[place] ?? 1))),
  );
};

/**
 * How a datum of `owner` may stand under what the page says, 0 to 1. `unique`: no other owner has such a datum,
 * so that no heading is needed.
 */
const standsUnder = ({ owner, unique }: Entry, said: Owner): number => {
  if (said === owner) return 1;
  if (said === 'tiers') return 0;
  const near = (NEAR[owner]?.[said] ?? 0) * (unique ? 1 : TWINS.has(`${owner} ${said}`) ? 0.4 : 0.8);
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
