import { typeset } from '../shared/text';
import { assign, type Candidate } from './assign';
import { attestations } from './attests';
import { codesOf } from './choices';
import { confirmed, isConfirmation } from './confirm';
import { asExpected } from './expected';
import { sentence } from './explain';
import { fold } from './folded';
import { joinedId, wholeName } from './joins';
import { type Entry, lexicon } from './lexicon';
import { namer } from './naming';
import { besideOthers, type Heard } from './neighbours';
import { type OwnerReader, ownerReader } from './owners';
import type { Owner, Portal } from './portal';
import { keptAt, ranks } from './ranks';
import { refusal } from './refuse';
import { choicesOf, fits } from './score';
import type { Control, Match, Part, Rival, Snapshot } from './types';
import { type Unit, unitsOf } from './units';
import { likeliest, standing, whose } from './whose';

/** Below this a control is left alone: a wrong write costs more than an empty field. */
export const THRESHOLD = 0.6;
/** Below this it is not even worth asking the person. */
export const ASKING = 0.4;
/** Two data this close for one control, with nothing else to choose by: we do not guess. */
const CLOSE = 0.02;

/** What a person taught or chose for a control, by its ref; `id` null: never fill it. */
export type Fixed = ReadonlyMap<string, { readonly id: string | null; readonly part: Part | null }>;

/** Parts that are asked beside the whole or one another: the year and the month, a SIREN beside its SIRET. */
const ASKED_APART: ReadonlySet<string> = new Set(['jour', 'mois', 'annee', '1-9']);

type Found = {
  readonly entry: Entry;
  readonly id: string;
  readonly also: readonly string[];
  readonly rank: number;
};
type Answer = Candidate<Unit, Found>;

/** What another's datum is worth in a block of the file's contact, of whom the dossier holds little. */
const OF_CONTACT = 0.8;

/** Does the nearest title say that its block is about the person to call? */
const isContact = ({ controls: [first] }: Unit, read: OwnerReader): boolean => {
  const title = first?.headings.findLast((text) => text !== first.label && text !== first.legend);
  return title !== undefined && read.said(title)?.owner === 'contact';
};

/** Every datum a unit may ask, from the asking floor up. */
const candidatesOf = (
  { unit, named, joins }: Heard,
  weights: readonly number[],
  rank: number,
  used: ReadonlySet<string>,
  contact: boolean,
): readonly Answer[] => {
  const seen = unit.controls.some((control) => control.visible);
  const made: Answer[] = [];
  for (const [entry, score] of named) {
    const others = contact && entry.owner !== 'contact' ? OF_CONTACT : 1;
    const surely = score * others * fits(entry, unit) * standing(entry, [...weights]);
    if (surely < ASKING) continue;
    const key = keptAt(
      entry.id,
      entry.owner,
      entry.owner === 'tuteur' || entry.owner === 'organisme' ? rank : 0,
    );
    if (key === null || used.has(key)) continue;
    const also = alsoOf(entry, joins, rank);
    const alone = unit.shape === 'single' ? (unit.parts[0] ?? '') : '';
    const payload: Found = { entry, id: key, also, rank: key === entry.id ? 0 : rank };
    // The year in one box and the month in another are two questions about one day.
    made.push({ unit, key: ASKED_APART.has(alone) ? `${key}#${alone}` : key, score: surely, seen, payload });
  }
  return made;
};

/** The further data of a box that holds several: those of the first one's owner. */
const alsoOf = ({ id, owner }: Entry, joins: readonly string[], rank: number): readonly string[] => {
  const [first, ...rest] = joins;
  if (first === undefined || joinedId(owner, first) !== id) return [];
  return rest.flatMap((name) => keptAt(joinedId(owner, name), owner, rank) ?? []);
};

/** Label and box side by side in a table: the row's first cell is then the label of another box, and says nothing here. */
const tidied = (controls: readonly Control[]): readonly Control[] => {
  const labels = new Set(controls.map(({ label }) => label));
  return controls.map((control) =>
    control.cell !== '' && control.cell !== control.label && labels.has(control.cell)
      ? { ...control, cell: '' }
      : control,
  );
};

const OTHER_FORM = /\bapprentissage\b/;
const OURS = /professionnalisation|contrats? pro\b|alternance|alternant/;

/** A form for another contract: what it asks of the training and the contract is not what our dossier holds. */
const isOtherForm = ({ title, controls }: Snapshot): boolean => {
  const texts = [title, controls[0]?.headings[0] ?? ''].map(fold);
  return texts.some((text) => OTHER_FORM.test(text)) && !texts.some((text) => OURS.test(text));
};
const NOT_SHARED: ReadonlySet<Owner> = new Set(['contrat', 'formation', 'organisme', 'tuteur', 'salarie']);

/** A box that says it holds several data asks the first of them of whoever it is about. */
const withJoins = (asked: Heard, entries: readonly Entry[]): Heard => {
  const [first] = asked.joins;
  if (first === undefined) return asked;
  const named = new Map(asked.named);
  const ids = new Set<string>(entries.map(({ id }) => id));
  for (const entry of entries) {
    const all = asked.joins.map((name) => joinedId(entry.owner, name));
    const whole = wholeName(entry.owner, asked.joins);
    if (whole === entry.id)
      named.set(entry, Math.max(named.get(entry) ?? 0, entry.owner === 'employeur' ? 0.75 : 0.98));
    else if (all[0] === entry.id && all.every((id) => ids.has(id)))
      named.set(entry, Math.max(named.get(entry) ?? 0, 0.98));
    else if (all.includes(entry.id) || whole !== null) named.delete(entry);
  }
  return { ...asked, named };
};

/**
 * Which datum each control asks for. One control, one answer; one datum is given to one question only, so that a
 * repeated block never receives the same person twice. What a person fixed wins and uses its datum up. Pure.
 */
export const match = (snapshot: Snapshot, portal?: Portal, fixed: Fixed = new Map()): readonly Match[] => {
  const words = lexicon(portal);
  const read = ownerReader(portal);
  const naming = namer(words, read);
  const found = new Map<string, Match>();
  const open: Control[] = [];
  const vouched = attestations(snapshot.controls);
  for (const control of tidied(snapshot.controls)) {
    const statement = fixed.has(control.ref) ? undefined : vouched.get(control.ref);
    if (statement !== undefined) {
      found.set(control.ref, statement);
      continue;
    }
    const why = fixed.has(control.ref) ? null : refusal(control);
    if (why === null) open.push(control);
    else found.set(control.ref, { ref: control.ref, id: null, part: null, score: 0, why });
  }
  const units = unitsOf(open);
  const other = isOtherForm(snapshot);
  const named = units.map((unit) => {
    const asked = unit.controls.some(isConfirmation) ? [] : [...naming(unit)];
    return {
      unit,
      named: new Map(
        asked.filter(
          ([entry, score]) => score > 0.3 && fits(entry, unit) > 0 && !(other && NOT_SHARED.has(entry.owner)),
        ),
      ),
    };
  });
  const heard = asExpected(besideOthers(named, words.entries), words.entries).map((one) =>
    withJoins(one, words.entries),
  );
  const weights = whose(heard, read, snapshot.title, words.knows);
  const owners = weights.map((one) => likeliest(one).owner);
  const places = ranks(heard, owners, read);
  const used = usedUp(fixed);
  const all = heard.map((one, at) =>
    isFixed(one.unit, fixed)
      ? []
      : candidatesOf(one, weights[at] ?? [], places[at] ?? 0, used, isContact(one.unit, read)),
  );
  const taken = assign(all.flat().filter(({ score }) => score >= THRESHOLD));
  const keys = new Set([...taken.values()].flatMap(({ key, payload }) => [key, ...payload.also]));
  heard.forEach(({ unit }, at) => {
    for (const one of answers(unit, taken.get(unit), all[at] ?? [], keys)) found.set(one.ref, one);
  });
  confirmed(units, found);
  for (const [ref, { id, part }] of fixed) if (found.has(ref)) found.set(ref, taught(ref, id, part));
  return snapshot.controls.flatMap(({ ref }) => {
    const one = found.get(ref);
    return one === undefined ? [] : [{ ...one, why: typeset(one.why) }];
  });
};

const usedUp = (fixed: Fixed): ReadonlySet<string> =>
  new Set([...fixed.values()].flatMap(({ id, part }) => (id === null || part !== null ? [] : [id])));

const isFixed = ({ controls }: Unit, fixed: Fixed): boolean => controls.every(({ ref }) => fixed.has(ref));

const taught = (ref: string, id: string | null, part: Part | null): Match => ({
  ref,
  id,
  part,
  score: 1,
  taught: true,
  why:
    id === null
      ? 'Vous avez demandé de ne jamais remplir ce champ.'
      : 'Vous avez indiqué ce que ce champ demande.',
});

const rounded = (score: number): number => Math.round(Math.min(1, score) * 100) / 100;

const rivalsOf = (some: readonly Answer[], unit: Unit): readonly Rival[] =>
  [...some]
    .sort((one, other) => other.score - one.score)
    .slice(0, 5)
    .map(({ payload: { id }, score }) => ({ id, part: unit.parts[0] ?? null, score: rounded(score) }));

const answers = (
  unit: Unit,
  best: Answer | undefined,
  all: readonly Answer[],
  keys: ReadonlySet<string>,
): readonly Match[] => {
  const free = all.filter((one) => one === best || !keys.has(one.key));
  const close = best !== undefined && free.some((one) => one !== best && best.score - one.score < CLOSE);
  if (best === undefined || close) return unsure(unit, all, free, close);
  const { entry, also, rank } = best.payload;
  const score = rounded(best.score);
  const why = sentence(unit, entry, score, rank);
  const codes = unit.shape === 'choice' ? codesOf(choicesOf(unit), entry.def) : undefined;
  return unit.controls.map(({ ref }, at): Match => {
    if (codes === undefined)
      return {
        ref,
        id: best.payload.id,
        part: unit.parts[at] ?? null,
        score,
        why,
        ...(also.length > 0 ? { also } : {}),
      };
    const choice = choicesOf(unit)[at];
    const code = choice === undefined ? undefined : codes.get(choice);
    return code === undefined
      ? { ref, id: null, part: null, score: 0, why: 'Cette réponse n’existe pas dans le dossier.' }
      : { ref, id: best.payload.id, part: `=${code}`, score, why };
  });
};

const unsure = (
  unit: Unit,
  all: readonly Answer[],
  free: readonly Answer[],
  close: boolean,
): readonly Match[] => {
  const rivals = rivalsOf(free, unit);
  const elsewhere = all.length > free.length && all.some(({ score }) => score >= THRESHOLD);
  const why = close
    ? 'Plusieurs renseignements conviennent : à vous de choisir.'
    : elsewhere
      ? 'Ce renseignement est déjà demandé ailleurs sur la page.'
      : rivals.length > 0
        ? 'Ce champ ressemble à un renseignement du dossier, mais pas assez sûrement : à vous de choisir.'
        : 'Aucun renseignement du dossier ne correspond assez sûrement à ce champ.';
  return unit.controls.map(({ ref }) => ({
    ref,
    id: null,
    part: null,
    score: rivals[0]?.score ?? 0,
    why,
    ...(rivals.length > 0 ? { rivals } : {}),
  }));
};
