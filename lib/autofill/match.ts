import type { FieldId } from '../domain';
import { typeset } from '../shared/text';
import { codesOf } from './choices';
import { isConfirmation } from './confirm';
import { type Entry, lexicon } from './lexicon';
import { namer } from './naming';
import { type OwnerReader, ownerReader, standsUnder } from './owners';
import type { Owner, Portal } from './portal';
import { refusal } from './refuse';
import { choicesOf, fits } from './score';
import type { Control, Match, Part, Snapshot } from './types';
import { type Unit, unitsOf } from './units';

/** Below this a control is left alone: a wrong write costs more than an empty field. */
export const THRESHOLD = 0.6;
/** Two data this close for one control, with nothing else to choose by: we do not guess. */
const CLOSE = 0.02;

type Candidate = {
  readonly unit: Unit;
  readonly entry: Entry;
  readonly score: number;
};
type Asked = {
  readonly unit: Unit;
  readonly named: readonly (readonly [Entry, number])[];
  /** Whose datum it is by its own label first, and by what stands around it alone. */
  readonly said: Owner | null;
  readonly around: Owner | null;
};

/** Whose datum a unit asks: from what stands nearest outwards to the page's title, its own label first or not. */
const saidBy = (unit: Unit, read: OwnerReader, title: string, withLabel: boolean): Owner | null => {
  const [first] = unit.controls;
  if (first === undefined) return null;
  const own = withLabel && unit.shape !== 'choice' ? [first.label] : [];
  for (const level of [...own, first.legend, ...[...first.headings].reverse(), title]) {
    const owner = level === '' ? null : read(level);
    if (owner !== null) return owner;
  }
  return null;
};

/** Topic words inside a label (« contrat », « formation », « entreprise ») weigh less than a heading. */
const weigh = (
  entry: Entry,
  named: number,
  { unit, said, around: outer }: Asked,
  read: OwnerReader,
): number => {
  const direct = standsUnder(entry.owner, said, entry.unique);
  const [first] = unit.controls;
  if (first === undefined || unit.shape === 'choice') return named * direct;
  // The label's own owner word may be part of the datum's name: then the headings decide.
  const around = standsUnder(entry.owner, outer, entry.unique);
  // Under a heading of somebody the dossier does not hold, no label makes it ours.
  if (outer === 'tiers') return 0;
  const inLabel = read(first.label);
  if (named >= 0.97) return named * Math.max(direct, around);
  if (inLabel === null || inLabel === 'tiers') return named * direct;
  return named * Math.max(direct, inLabel === entry.owner ? direct : Math.min(direct, around));
};

const sectionOf = (unit: Unit): string => unit.controls[0]?.headings.join(' › ') ?? '';

/**
 * Which datum each control asks for. One control, one answer; one datum is given to one question only, the
 * best, so that a repeated block never receives the same person twice. Pure.
 */
export const match = (snapshot: Snapshot, portal?: Portal): readonly Match[] => {
  const naming = namer(lexicon(portal));
  const read = ownerReader(portal);
  const title = snapshot.title;
  const found = new Map<string, Match>();
  const open: Control[] = [];
  for (const control of snapshot.controls) {
    const why = refusal(control);
    if (why === null) open.push(control);
    else
      found.set(control.ref, {
        ref: control.ref,
        id: null,
        part: null,
        score: 0,
        why,
      });
  }
  const units = unitsOf(open);
  const asked: Asked[] = units.map((unit) => ({
    unit,
    named: (unit.controls.some(isConfirmation) ? [] : [...naming(unit)])
      .map(([entry, named]) => [entry, named > 0.3 ? named * fits(entry, unit) : 0] as const)
      .filter(([, score]) => score > 0.3),
    said: saidBy(unit, read, title, true),
    around: saidBy(unit, read, title, false),
  }));
  const { taken, doubts } = settle(asked, read);
  for (const { unit } of asked) {
    const best = taken.get(unit);
    for (const one of answers(unit, best, doubts.get(unit))) found.set(one.ref, one);
  }
  confirmations(units, found);
  return snapshot.controls.flatMap(({ ref }) => {
    const one = found.get(ref);
    return one === undefined ? [] : [{ ...one, why: typeset(one.why) }];
  });
};

const settle = (
  asked: readonly Asked[],
  read: OwnerReader,
): {
  taken: ReadonlyMap<Unit, Candidate>;
  doubts: ReadonlyMap<Unit, string>;
} => {
  const first = assign(asked, (one, entry, named) => weigh(entry, named, one, read));
  // Unmistakable data (a NIR, an IDCC) tell whose block this is when no heading does.
  const votes = new Map<string, Set<Owner>>();
  for (const [unit, { entry, score }] of first.taken) {
    if (!entry.unique || entry.owner === null || score < 0.8) continue;
    const key = sectionOf(unit);
    votes.set(key, (votes.get(key) ?? new Set()).add(entry.owner));
  }
  const voted = (one: Asked): Owner | null => {
    const owners = votes.get(sectionOf(one.unit));
    return one.said === null && owners?.size === 1 ? ([...owners][0] ?? null) : null;
  };
  return assign(asked, (one, entry, named) => {
    const owner = voted(one);
    if (owner === null || owner === 'tiers') return weigh(entry, named, one, read);
    return named * standsUnder(entry.owner, owner, entry.unique) * 0.95;
  });
};

const assign = (
  asked: readonly Asked[],
  weight: (one: Asked, entry: Entry, named: number) => number,
): { taken: Map<Unit, Candidate>; doubts: Map<Unit, string> } => {
  const all: (Candidate & { seen: boolean; rank: number })[] = [];
  asked.forEach((one, rank) => {
    const seen = one.unit.controls.some((control) => control.visible);
    for (const [entry, named] of one.named) {
      const score = weight(one, entry, named);
      if (score >= THRESHOLD) all.push({ unit: one.unit, entry, score, seen, rank });
    }
  });
  // What a person sees is served first, so that a hidden twin never takes a datum away.
  all.sort((a, b) => Number(b.seen) - Number(a.seen) || b.score - a.score || a.rank - b.rank);
  const taken = new Map<Unit, Candidate>();
  const doubts = new Map<Unit, string>();
  const used = new Set<FieldId>();
  const rivals = new Map<Unit, Candidate[]>();
  for (const candidate of all) rivals.set(candidate.unit, [...(rivals.get(candidate.unit) ?? []), candidate]);
  for (const candidate of all) {
    if (taken.has(candidate.unit) || doubts.has(candidate.unit)) continue;
    if (used.has(candidate.entry.id)) continue;
    const rival = rivals
      .get(candidate.unit)
      ?.find(
        (other) =>
          other.entry !== candidate.entry &&
          !used.has(other.entry.id) &&
          candidate.score - other.score < CLOSE,
      );
    if (rival !== undefined) {
      doubts.set(candidate.unit, 'Plusieurs renseignements conviennent : à vous de choisir.');
      continue;
    }
    taken.set(candidate.unit, candidate);
    used.add(candidate.entry.id);
  }
  for (const candidate of all)
    if (!taken.has(candidate.unit) && !doubts.has(candidate.unit) && used.has(candidate.entry.id))
      doubts.set(candidate.unit, 'Ce renseignement est déjà demandé ailleurs sur la page.');
  return { taken, doubts };
};

/** « Nom de naissance » loses its capital inside a sentence, « SIRET de l’organisme » does not. */
const inSentence = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const sentence = (unit: Unit, { entry, score }: Candidate): string => {
  const [first] = unit.controls;
  const asked = unit.questions[0] ?? '';
  const where = entry.unique ? '' : placeOf(first);
  const sure = score >= 0.85 ? 'demande' : 'semble demander';
  return `« ${(asked || first?.name || '').slice(0, 80)} »${where} ${sure} : ${inSentence(entry.def.label)}.`;
};

const placeOf = (control: Control | undefined): string => {
  const heading = control?.headings.at(-1) ?? '';
  return heading === '' ? '' : `, sous « ${heading.slice(0, 60)} »,`;
};

const answers = (unit: Unit, best: Candidate | undefined, doubt: string | undefined): readonly Match[] => {
  if (best === undefined) {
    const why = doubt ?? 'Aucun renseignement du dossier ne correspond assez sûrement à ce champ.';
    return unit.controls.map(({ ref }) => ({
      ref,
      id: null,
      part: null,
      score: 0,
      why,
    }));
  }
  const { entry } = best;
  const score = Math.round(Math.min(1, best.score) * 100) / 100;
  const why = sentence(unit, best);
  if (unit.shape !== 'choice')
    return unit.controls.map(({ ref }, index) => ({
      ref,
      id: entry.id,
      part: unit.parts[index] ?? null,
      score,
      why,
    }));
  const choices = choicesOf(unit);
  const codes = codesOf(choices, entry.def);
  return unit.controls.map(({ ref }, index) => {
    const choice = choices[index];
    const code = choice === undefined ? undefined : codes.get(choice);
    return code === undefined
      ? {
          ref,
          id: null,
          part: null,
          score: 0,
          why: 'Cette réponse n’existe pas dans le dossier.',
        }
      : { ref, id: entry.id, part: `=${code}` as Part, score, why };
  });
};

/** « Confirmez votre adresse » asks again what the control before it asked. */
const confirmations = (units: readonly Unit[], found: Map<string, Match>): void => {
  let last: Match | undefined;
  for (const unit of units) {
    const [control] = unit.controls;
    if (control === undefined) continue;
    const mine = found.get(control.ref);
    if (mine !== undefined && mine.id !== null && /courriel$/.test(mine.id) && !isConfirmation(control))
      last = mine;
    else if (
      last !== undefined &&
      isConfirmation(control) &&
      (mine === undefined || mine.id === null || mine.id === last.id)
    )
      found.set(control.ref, {
        ...last,
        ref: control.ref,
        part: 'confirmation',
        why: `« ${control.label.slice(0, 80)} » demande une seconde fois la même adresse.`,
      });
  }
};
