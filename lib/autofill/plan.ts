import type { Dossier } from '../domain';
import { typeset } from '../shared/text';
import { awayOf } from './away';
import { type Around, aroundOf, datumOf } from './datum';
import { barrierTo, lockOf, writeOf } from './fitting';
import { holds, keepsValue, saysCode, type Ticked, tickedIn } from './holding';
import { fixedBy } from './lessons';
import { type Fixed, match, THRESHOLD } from './match';
import { nearestOptions } from './nearest';
import { ATTESTATIONS } from './never';
import type { More } from './observed';
import type { Portal } from './portal';
import { isConsent } from './refuse';
import { pickedAs, type Said, saidTo } from './said';
import type { Control, Match, Plan, PlanLine, Snapshot, Standing } from './types';
import { wholeOnly } from './whole';

/** What the person decided about one fill. All keys and sets hold refs of the snapshot. */
export type Choices = {
  readonly overwrite: ReadonlySet<string>;
  /** One tick lets every sensitive datum (NIR, disability, pay, minimum social) be written. */
  readonly allowSensitive: boolean;
  readonly exclude: ReadonlySet<string>;
  /** The option chosen for a list: its value, or its words for a combobox. */
  readonly picked?: ReadonlyMap<string, string>;
  /** For this fill only: which datum a control asks, or never (`id` null). */
  readonly assigned?: Fixed;
  /** Yes to what an « ask » proposes first: its best rival, or its nearest option. */
  readonly confirmed?: ReadonlySet<string>;
};

type Context = {
  readonly choices: Choices;
  readonly portal: Portal | undefined;
  readonly controls: ReadonlyMap<string, Control>;
  readonly around: Around;
  /** Ids the page asks somewhere, joined ones included. */
  readonly asked: ReadonlySet<string | null>;
  readonly ticked: Ticked;
};

type Stay = (standing: Standing, why: string, more?: Partial<PlanLine>) => PlanLine;

/**
 * What to write where, and why not elsewhere: the page, the dossier and the person's choices decide, nothing
 * else. Pure. A control that holds another value keeps it unless the person ticked it; what nobody sees, cannot
 * change, or must answer in person is never written; what is not sure is asked.
 */
export const plan = (
  snapshot: Snapshot,
  fields: Dossier,
  choices: Choices,
  portal?: Portal,
  more: More = {},
): Plan => {
  const fixed = new Map([...fixedBy(more.lessons, snapshot), ...(choices.assigned ?? [])]);
  const matches = match(snapshot, portal, fixed);
  const controls = new Map(snapshot.controls.map((control) => [control.ref, control]));
  const asked = new Set(matches.flatMap(({ id, also }) => [id, ...(also ?? [])]));
  const around = aroundOf(fields, more.lists);
  const context: Context = { choices, portal, controls, around, asked, ticked: tickedIn(snapshot.controls) };
  const lines = matches.flatMap((one) => {
    const control = controls.get(one.ref);
    return control === undefined ? [] : [lineOf(one, control, context)];
  });
  return {
    documentId: snapshot.documentId,
    url: snapshot.url,
    lines: wholeOnly(lines, choices.overwrite).map((line) => ({ ...line, why: typeset(line.why) })),
  };
};

const UNHELD = 'Ce renseignement n’est pas encore dans le dossier.';

/** Is the match only a guess that a person has to settle? */
const isDoubtful = ({ id, score, rivals = [], taught }: Match): boolean =>
  taught !== true && rivals.length > 0 && (id === null || score < THRESHOLD);

/** The datum to go on with, after what the person said of a doubt. */
const settled = (one: Match, { choices }: Context): Match => {
  const [best] = one.rivals ?? [];
  if (!isDoubtful(one) || choices.confirmed?.has(one.ref) !== true) return one;
  const { rivals: _rivals, ...rest } = one;
  return one.id === null && best !== undefined ? { ...rest, id: best.id, part: best.part } : rest;
};

const lineOf = (found: Match, control: Control, context: Context): PlanLine => {
  const label = control.label || control.legend || control.name;
  const one = settled(found, context);
  const stay: Stay = (standing, why, more = {}) => ({ ...one, label, standing, why, ...more });
  if (isConsent(control) || (one.id !== null && ATTESTATIONS.has(one.id)))
    return stay('forbidden', 'Attestation : à cocher vous-même.');
  if (isDoubtful(one)) return doubt(one, control, context, stay);
  const sure = one.score >= THRESHOLD || context.choices.confirmed?.has(one.ref) === true;
  const said = one.id === null || !sure ? null : saidTo(one, control, context.asked, context.around);
  if (said === null) return stay('unknown', one.why);
  if (said.stored === undefined) return stay('no-value', UNHELD);
  return answer(one, control, context, said, stay);
};

/** A person is asked only where their answer could be written. */
const doubt = (one: Match, control: Control, { around, choices }: Context, stay: Stay): PlanLine => {
  const ids = [...(one.rivals ?? []).map(({ id }) => id), ...(one.id === null ? [] : [one.id])];
  if (!ids.some((id) => around(id) !== undefined)) return stay('no-value', UNHELD);
  const blocked = blockedBy(control, stay);
  if (blocked !== null) return blocked;
  if (choices.exclude.has(one.ref)) return stay('conflict', 'Laissé de côté à votre demande.');
  const label = one.id === null ? undefined : datumOf(one.id)?.label;
  return label === undefined
    ? stay('ask', 'Plusieurs renseignements conviennent : dites lequel.')
    : stay('ask', `Ce champ demande peut-être « ${label} » : dites si c’est bien cela.`);
};

const blockedBy = (control: Control, stay: Stay): PlanLine | null => {
  const away = awayOf(control);
  if (away !== null) return stay('forbidden', away);
  if (!control.visible) return stay('invisible', 'Ce champ n’est pas visible : rien n’y est écrit.');
  const lock = lockOf(control);
  return lock === null ? null : stay('locked', lock);
};

/** The list says the value in none of our words: its nearest options are asked about. */
const unspoken = (one: Match, control: Control, { datum, stored }: Said, stay: Stay): PlanLine => {
  if (one.part?.startsWith('='))
    return stay('same', 'Cette réponse n’est pas celle du dossier : rien à cocher ici.');
  if (control.kind !== 'select' && control.kind !== 'combobox')
    return stay('locked', 'Ce champ ne peut pas recevoir cette valeur : à remplir vous-même.');
  const nearest = nearestOptions(datum, stored, control.options);
  if (nearest.length === 0) return stay('no-value', 'La liste de la page ne propose pas cette réponse.');
  return (
    blockedBy(control, stay) ??
    stay('ask', 'La liste n’a pas exactement cette réponse : choisissez la plus proche.', { nearest })
  );
};

const answer = (one: Match, control: Control, context: Context, said: Said, stay: Stay): PlanLine => {
  const { choices, portal, ticked } = context;
  const away = awayOf(control);
  if (away !== null) return stay('forbidden', away);
  const picked = choices.picked?.get(one.ref);
  let spelt = (picked === undefined ? null : pickedAs(control, picked)) ?? said.spelt;
  if (spelt === null) {
    const line = unspoken(one, control, said, stay);
    const [first] = line.nearest ?? [];
    if (line.standing !== 'ask') return line;
    if (choices.exclude.has(one.ref)) return stay('conflict', 'Laissé de côté à votre demande.');
    if (first === undefined || choices.confirmed?.has(one.ref) !== true) return line;
    spelt = pickedAs(control, control.kind === 'combobox' ? first.label : first.value);
    if (spelt === null) return line;
  }
  if (!control.visible) return stay('invisible', 'Ce champ n’est pas visible : rien n’y est écrit.');
  if (holds(control, spelt) || (picked === undefined && saysCode(control, said.datum, said.stored)))
    return stay('same', 'La page contient déjà cette valeur.');
  const barrier = barrierTo(control, spelt, said.ids.length > 1 ? joinedKind(said) : said.datum.def.kind);
  if (barrier !== null) return stay('locked', barrier);
  if (choices.exclude.has(one.ref)) return stay('conflict', 'Laissé de côté à votre demande.');
  if (keepsValue(control, ticked) && !choices.overwrite.has(one.ref))
    return stay(
      'conflict',
      'La page contient une autre valeur : elle est gardée, sauf si vous cochez la case.',
    );
  if (isSensitive(said) && !choices.allowSensitive)
    return stay('sensitive', 'Donnée sensible : cochez la case pour l’autoriser.');
  return stay('fill', one.why, { write: writeOf(one, control, spelt, portal) });
};

const isSensitive = ({ ids }: Said): boolean =>
  ids.some((id) => datumOf(id)?.def.sensitivity === 'sensitive');

/** A street and its number may lose their end; an address with its postcode may not. */
const joinedKind = ({ ids }: Said): string =>
  ids.every((id) => datumOf(id)?.def.kind === 'text') ? 'text' : 'joined';
