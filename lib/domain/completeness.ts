import { applies, type FieldId, isFieldId } from './fields';
import { RULES } from './rules';
import type { Purpose, Rule } from './rules/define';
import type { Fact, Facts } from './rules/facts';
import { filled } from './rules/presence';
import { STEPS, type StepNumber, stepOf } from './steps';

export type Completeness = {
  readonly done: number;
  readonly wanted: number;
  readonly missing: readonly FieldId[];
};

type Fields = Readonly<Record<string, unknown>>;

const PRESENCE: readonly Rule[] = RULES.filter(({ id }) => id.startsWith('PRES-'));

/** For each field a presence rule of the purpose asks: is it filled in? A refused attestation is not. */
const asked = (fields: Fields, purpose: Purpose): Map<FieldId, boolean> => {
  const answers = new Map<FieldId, boolean>();
  for (const rule of PRESENCE) {
    if (!rule.purposes.includes(purpose)) continue;
    const outcome = rule.judge(fields as Facts, '');
    if (outcome.status === 'not-applicable') continue;
    const faulty: readonly Fact[] = outcome.status === 'non-conform' ? outcome.fields : [];
    for (const fact of rule.wants ?? []) {
      if (!isFieldId(fact)) continue;
      const there = filled(fields[fact]);
      if (!faulty.includes(fact)) {
        if (there) answers.set(fact, true);
      } else if (!there || fields[fact] === false) answers.set(fact, false);
    }
  }
  return answers;
};

/** What the step itself asks, beyond the form: the first two only when the contract is or may be experimental. */
const wantedHere = (fields: Fields, step: StepNumber): readonly FieldId[] => {
  const type = fields['formation.typeQualification'];
  if (step < 3 && type !== undefined && type !== '4') return [];
  return (STEPS[step - 1]?.wants ?? []).filter((id) => applies(id, fields));
};

const fieldsOf = (of: Fields): Fields => {
  const inner = of.fields;
  return typeof inner === 'object' && inner !== null ? (inner as Fields) : of;
};

/**
 * How much of what a purpose asks is filled in, for a dossier file or its flat fields: what no presence rule finds
 * missing. With a step: the same for the fields of that step, and what the step itself asks. An entry that cannot be
 * read counts as filled in: the format rules speak of it.
 */
export const completeness = (of: Fields, purpose: Purpose, step?: StepNumber): Completeness => {
  const fields = fieldsOf(of);
  const answers = asked(fields, purpose);
  if (step !== undefined) {
    for (const id of [...answers.keys()]) if (stepOf(id) !== step) answers.delete(id);
    for (const id of wantedHere(fields, step)) answers.set(id, filled(fields[id]));
  }
  const missing = [...answers].filter(([, there]) => !there).map(([id]) => id);
  return { done: answers.size - missing.length, wanted: answers.size, missing };
};
