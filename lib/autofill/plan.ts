import { type Dossier, definitions, type FieldId, isFieldId } from '../domain';
import { typeset } from '../shared/text';
import { match } from './match';
import type { Portal } from './portal';
import { isConsent } from './refuse';
import { sameAsAny } from './same';
import { type Spelt, spell } from './spell';
import type { Control, Match, Plan, PlanLine, Snapshot, Standing, Write } from './types';

/** What the person decided about one fill. `overwrite` and `exclude` hold refs of the snapshot. */
export type Choices = {
  readonly overwrite: ReadonlySet<string>;
  /** One tick lets every sensitive datum (NIR, disability, pay) be written. */
  readonly allowSensitive: boolean;
  readonly exclude: ReadonlySet<string>;
};

/** Statements an employer makes in person: a machine must not make them. */
const ATTESTATIONS: ReadonlySet<string> = new Set([
  'tuteur.attestationEligibilite',
  'formation.attestationInterne',
]);

/** Keys that make a page ask a register; the portal may name others. */
const KEYS = /(^|\.)(siret|codePostal|rncp)$/;

type Context = {
  readonly fields: Dossier;
  readonly choices: Choices;
  readonly portal: Portal | undefined;
  readonly controls: ReadonlyMap<string, Control>;
  /** Ids the page asks somewhere. */
  readonly asked: ReadonlySet<string | null>;
  /** How many radios of each group the page shows ticked. */
  readonly ticked: ReadonlyMap<string, number>;
};

const groupKey = ({ frame, group }: Control): string => `${frame} ${group}`;

const tickedIn = (controls: readonly Control[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const control of controls)
    if (control.kind === 'radio' && control.value === 'true')
      counts.set(groupKey(control), (counts.get(groupKey(control)) ?? 0) + 1);
  return counts;
};

/**
 * What to write where, and why not elsewhere: the page, the dossier and the person's choices decide, nothing
 * else. Pure. A control that holds another value keeps it unless the person ticked it; what nobody sees, cannot
 * change, or must answer in person is never written.
 */
export const plan = (snapshot: Snapshot, fields: Dossier, choices: Choices, portal?: Portal): Plan => {
  const matches = match(snapshot, portal);
  const controls = new Map(snapshot.controls.map((control) => [control.ref, control]));
  const asked = new Set(matches.map(({ id }) => id));
  const context: Context = { fields, choices, portal, controls, asked, ticked: tickedIn(snapshot.controls) };
  const lines = matches.flatMap((one) => {
    const control = controls.get(one.ref);
    return control === undefined ? [] : [lineOf(one, control, context)];
  });
  return { documentId: snapshot.documentId, url: snapshot.url, lines: wholeOnly(lines, choices).map(told) };
};

const told = (line: PlanLine): PlanLine => ({ ...line, why: typeset(line.why) });

/** Parts of one datum stand or fall together: our year after a day typed by somebody would be a third date. */
const wholeOnly = (lines: readonly PlanLine[], { overwrite }: Choices): readonly PlanLine[] => {
  const datum = ({ id }: PlanLine): string | undefined => id?.replace(/(dureeHebdo)\..*$/, '$1');
  const held = new Set(lines.filter(({ standing }) => standing === 'conflict').map(datum));
  return lines.map((line) => {
    const { write: _write, ...rest } = line;
    const alone = line.part?.startsWith('=') === true || overwrite.has(line.ref);
    return line.standing !== 'fill' || alone || !held.has(datum(line))
      ? line
      : { ...rest, standing: 'conflict', why: 'Une autre partie de cette donnée contient déjà autre chose.' };
  });
};

const lineOf = (one: Match, control: Control, context: Context): PlanLine => {
  const label = control.label || control.legend || control.name;
  const stay = (standing: Standing, why: string): PlanLine => ({
    ...one,
    label,
    standing,
    why,
  });
  if (isConsent(control) || (one.id !== null && ATTESTATIONS.has(one.id)))
    return stay('forbidden', 'Attestation : à cocher vous-même.');
  if (one.id === null || !isFieldId(one.id)) return stay('unknown', one.why);
  const stored = storedFor(one.id, one, context);
  if (stored === undefined) return stay('no-value', 'Ce renseignement n’est pas encore dans le dossier.');
  const def = definitions[one.id];
  const spelt = spell(one.id, def, stored, control, one.part);
  if (spelt === null) return unspoken(one, control, stay);
  if (!control.visible) return stay('invisible', 'Ce champ n’est pas visible : rien n’y est écrit.');
  if (holds(control, spelt)) return stay('same', 'La page contient déjà cette valeur.');
  const barrier = barrierTo(control, spelt, def.kind);
  if (barrier !== null) return stay('locked', barrier);
  if (context.choices.exclude.has(one.ref)) return stay('conflict', 'Laissé de côté à votre demande.');
  const kept = keptValue(control, context);
  if (kept && !context.choices.overwrite.has(one.ref))
    return stay(
      'conflict',
      'La page contient une autre valeur : elle est gardée, sauf si vous cochez la case.',
    );
  if (def.sensitivity === 'sensitive' && !context.choices.allowSensitive)
    return stay('sensitive', 'Donnée sensible : cochez la case pour l’autoriser.');
  return {
    ...one,
    label,
    standing: 'fill',
    write: writeOf(one, control, spelt, context),
  };
};

/** The stored value a control wants: a street without a box for its number, hours with their minutes. */
const storedFor = (id: FieldId, one: Match, { fields, asked }: Context): unknown => {
  const stored: unknown = fields[id];
  const text = (other: string): string => {
    const value: unknown = isFieldId(other) ? fields[other] : undefined;
    return value === undefined ? '' : String(value);
  };
  if (/\.adresse\.voie$/.test(id) && one.part === null) {
    const number = id.replace(/voie$/, 'numero');
    const whole = `${asked.has(number) ? '' : text(number)} ${stored ?? ''}`.trim();
    return stored === undefined ? undefined : whole;
  }
  if (
    id === 'contrat.dureeHebdo.heures' &&
    stored !== undefined &&
    !asked.has('contrat.dureeHebdo.minutes')
  ) {
    const minutes = Number(text('contrat.dureeHebdo.minutes') || 0);
    return `${stored},${String(Math.round((minutes / 60) * 100)).padStart(2, '0')}`;
  }
  return stored;
};

const unspoken = (one: Match, control: Control, stay: (s: Standing, why: string) => PlanLine): PlanLine => {
  if (one.part?.startsWith('='))
    return stay('same', 'Cette réponse n’est pas celle du dossier : rien à cocher ici.');
  if (control.kind === 'select') return stay('no-value', 'La liste de la page ne propose pas cette réponse.');
  return stay('locked', 'Ce champ ne peut pas recevoir cette valeur : à remplir vous-même.');
};

const holds = (control: Control, spelt: Spelt): boolean =>
  control.kind === 'select'
    ? control.value === spelt.value
    : sameAsAny(control.value, spelt.value, spelt.accepts);

const SHORTENABLE = new Set(['text', 'multiline']);

const barrierTo = (control: Control, spelt: Spelt, kind: string): string | null => {
  if (control.readOnly || control.disabled) return 'La page ne permet pas de modifier ce champ.';
  if (control.kind === 'other' || control.kind === 'file') return 'Ce type de champ se remplit à la main.';
  const long = control.maxLength !== null && clipped(spelt, control).length > control.maxLength;
  if (long && !SHORTENABLE.has(kind))
    return 'Ce champ est trop court pour cette valeur : à vérifier vous-même.';
  return null;
};

/** Does the page hold something a person may have put there? A list left on its first, empty choice does not. */
const keptValue = (control: Control, { ticked }: Context): boolean => {
  if (control.kind === 'checkbox') return control.value === 'true';
  if (control.kind !== 'radio') return control.value.trim() !== '' && !emptyMask(control);
  // Another radio of the group holds the answer.
  return (ticked.get(groupKey(control)) ?? 0) > (control.value === 'true' ? 1 : 0);
};

/** « __/__/____ » is a mask nobody has typed into, and a list's « Choisissez » is no answer. */
const emptyMask = (control: Control): boolean => {
  if (control.kind !== 'select') return !/[\p{L}\p{N}]/u.test(control.value);
  const [first] = control.options;
  const chosen = control.options.find(({ value }) => value === control.value);
  return (
    chosen !== undefined &&
    chosen === first &&
    /^\W*(choisi|selectionn|sélectionn|veuillez|--|$)/i.test(chosen.label)
  );
};

const writeOf = (one: Match, control: Control, spelt: Spelt, { portal }: Context): Write => {
  const id = one.id ?? '';
  const key = KEYS.test(id) || (portal?.lookups.keys as readonly string[] | undefined)?.includes(id) === true;
  const value = clipped(spelt, control);
  return {
    ref: one.ref,
    selector: control.selector,
    id,
    part: one.part,
    value,
    accepts: [spelt.value, ...spelt.accepts].filter((other) => other !== value),
    wave: key ? 1 : 2,
    expected: control.value,
  };
};

/** Numbers lose their separators when the box counts characters; other texts are typed whole and end where it ends. */
const clipped = (spelt: Spelt, control: Control): string => {
  const limit = control.maxLength;
  if (limit === null || spelt.value.length <= limit) return spelt.value;
  return spelt.accepts.find((other) => other.length <= limit) ?? spelt.value;
};
