import { definitions, fieldIds } from '../domain';
import { codesOf } from './choices';
import { fold } from './folded';
import { piecesAt } from './pieces';
import { groupQuestions, type Question, sharedQuestions, singleQuestions } from './questions';
import { isTyped, type Split, splitAt } from './split';
import type { Control, Part } from './types';

/** What a person sees as one question: a control, a group of radios, or boxes that share one datum. */
export type Unit = {
  readonly shape: 'single' | 'choice' | Split['shape'];
  readonly controls: readonly Control[];
  /** The part each control holds, null when it holds the whole. */
  readonly parts: readonly (Part | null)[];
  /** Ways the page says what it asks, most telling first. */
  readonly questions: readonly Question[];
  /** One piece of a label that several boxes share. */
  readonly alone?: true;
};

/** What a week's work is called. */
const WEEKLY =
  /duree (hebdo|du travail|de travail)|temps de travail|horaire|weekly|(heures?|h) (par )?sem|\bhebdo|^ ?semaine\b/;

/** « Durée hebdomadaire [35] h [30] min »: the second box holds the minutes, whatever stands before it. */
const minutesAfter = (before: Control | undefined, control: Control): boolean =>
  isTyped(before) &&
  isTyped(control) &&
  before.frame === control.frame &&
  WEEKLY.test(fold(`${before.legend} ${before.label} ${before.cell} ${before.headings.at(-1) ?? ''}`)) &&
  /^(h|heures?|mn|min|minutes?|et|)$/.test(fold(control.label)) &&
  (control.maxLength === 2 ||
    /^(h|mn|min|minutes?|et)$/.test(fold(control.label)) ||
    /^(mn|min)/.test(fold(control.unit)) ||
    (fold(control.label) !== '' && fold(control.label) === fold(before.unit)));

/** « Heures [35] Minutes [30] »: only a week's work is counted so. */
const hoursBefore = (control: Control, next: Control | undefined): boolean =>
  isTyped(control) &&
  isTyped(next) &&
  next.frame === control.frame &&
  /^(h|heures?)$/.test(fold(control.label)) &&
  /^(mn|min|minutes?)$/.test(fold(next.label));

/** Answers that say by themselves what is asked. */
const CODES = [
  /^(m|mme|mr|monsieur|madame|masculin|feminin|homme|femme|f|h)$/,
  /^(un |en |a |contrat )?(de |a )?(cdi|cdd|ctt|tt|interim|travail temporaire|contrat a duree (in)?determinee|duree (in)?determinee)\b/,
];
const YES_NO = /^(oui|non|yes|no)$/;

/** Lists of answers long enough to be known by three of them. */
const LISTS = fieldIds
  .map((id) => definitions[id])
  .filter(({ codes }) =>
    /^(situation|type-contrat|type-qualification|minimum-social)$/.test(codes?.id ?? ''),
  );

/** « ☐ scolaire ☐ étudiant ☐ salarié »: three answers or more of one list, each another code. */
const areListed = (group: readonly Control[]): boolean => {
  if (group.length < 3) return false;
  const choices = group.map(({ label, ownValue }) => ({ label, value: ownValue }));
  return LISTS.some((def) => codesOf(choices, def).size === choices.length);
};

/** Boxes « ☐ Oui ☐ Non », « ☐ CDI ☐ CDD » under one question are answers to it, as radios are. */
const answersFrom = (controls: readonly Control[], at: number): readonly Control[] => {
  const first = controls[at];
  if (first?.kind !== 'checkbox') return [];
  const group: Control[] = [];
  for (let next = at; next < controls.length; next += 1) {
    const control = controls[next];
    const same =
      control?.kind === 'checkbox' && control.legend === first.legend && control.frame === first.frame;
    if (!same || control === undefined || group.some(({ label }) => label === control.label)) break;
    group.push(control);
  }
  const labels = group.map(({ label }) => fold(label));
  for (const form of CODES) {
    const told = labels.findIndex((label) => !form.test(label));
    const some = told < 0 ? group : group.slice(0, told);
    if (some.length > 1) return some;
  }
  const told = (first.legend !== '' && labels.every((label) => YES_NO.test(label))) || areListed(group);
  return group.length > 1 && told ? group : [];
};

/** « Année de naissance » names the date by its part. */
const whole = ({ text, ...rest }: Question): Question => ({
  ...rest,
  text: text.replace(/\b(ann[ée]e|mois|year|month) (de|of) /iu, 'Date de '),
});

/** What boxes of a shape ask by their shape alone. */
const OF_SHAPE: Partial<Readonly<Record<Split['shape'], readonly Question[]>>> = {
  nir: [{ text: 'Numéro de sécurité sociale', worth: 0.98 }],
  siret: [{ text: 'SIRET', worth: 0.98 }],
  mail: [{ text: 'Courriel', worth: 0.95 }],
  phone: [{ text: 'Téléphone', worth: 0.95 }],
};

/** A part asked alone: « Année de naissance », a NIR without its key, a SIREN. */
const partOf = (control: Control): Part | null => {
  const text = fold(`${control.label} ${control.help} ${control.placeholder}`);
  const label = fold(control.label);
  if (/securite sociale|\bnir\b|\bnss\b/.test(label))
    return control.maxLength === 13 || /\b13 (premiers )?(chiffres|caracteres)|sans (la )?cle/.test(text)
      ? 'nir13'
      : null;
  if (/naissance|birth/.test(label)) {
    if (/\b(annee|year)\b/.test(label)) return 'annee';
    if (/\bmois de|\bmonth\b/.test(label)) return 'mois';
  }
  if (/\bsiren\b/.test(label) && !/siret|nic/.test(label))
    return control.maxLength === null || control.maxLength < 14 ? '1-9' : null;
  return null;
};

/** A box under a label it shares, asked by its piece of it. */
const pieceOf = (controls: readonly Control[], text: string): Unit => {
  const own = controls.map((control) => ({
    ...control,
    label: text,
    labelSource: 'for',
    cell: '',
    help: '',
  }));
  return {
    shape: 'single',
    controls,
    parts: own.map(partOf),
    questions: own.flatMap(singleQuestions),
    alone: true,
  };
};

/** The page's controls as questions, in reading order; every control is in exactly one unit. */
export const unitsOf = (controls: readonly Control[]): readonly Unit[] => {
  const units: Unit[] = [];
  const groups = new Map<string, Control[]>();
  const choice = (group: readonly Control[]): void => {
    const [first] = group;
    if (first !== undefined)
      units.push({ shape: 'choice', controls: group, parts: [], questions: groupQuestions(first) });
  };
  for (let at = 0; at < controls.length; at += 1) {
    const control = controls[at] as Control;
    if (control.kind === 'radio') {
      const key = `${control.frame} ${control.group} ${control.legend} ${control.headings.join('|')}`;
      const group = groups.get(key) ?? [];
      group.push(control);
      if (group.length > 1) continue;
      groups.set(key, group);
      choice(group);
      continue;
    }
    const boxes = answersFrom(controls, at);
    if (boxes.length > 0) {
      choice(boxes);
      at += boxes.length - 1;
      continue;
    }
    const split = splitAt(controls, at);
    if (split !== null) {
      const some = controls.slice(at, at + split.parts.length);
      units.push({
        ...split,
        controls: some,
        questions: [...sharedQuestions(some), ...(OF_SHAPE[split.shape] ?? [])],
      });
      at += split.parts.length - 1;
      continue;
    }
    const pieces = piecesAt(controls, at);
    if (pieces.length > 0) {
      for (const { text, boxes, split: shared } of pieces) {
        const some = controls.slice(at, at + boxes);
        units.push(
          shared === undefined
            ? pieceOf(some, text)
            : { ...shared, controls: some, questions: [{ text, worth: 1 }] },
        );
        at += boxes;
      }
      at -= 1;
      continue;
    }
    const minutes = minutesAfter(controls[at - 1], control);
    const hours = !minutes && hoursBefore(control, controls[at + 1]);
    const questions =
      minutes || hours
        ? [{ text: `Durée hebdomadaire : ${hours ? 'heures' : 'minutes'}`, worth: 1 }]
        : singleQuestions(control).map(whole);
    units.push({ shape: 'single', controls: [control], parts: [partOf(control)], questions });
  }
  return units;
};
