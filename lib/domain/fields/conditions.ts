import type { Condition } from './define';

/** True, false, or undefined while the answer is not known. */
type Answer = boolean | undefined;

/** Holds when the field has one of these values; unknown while it is absent. */
export const is = (id: string, ...values: readonly (string | boolean)[]): Condition => ({
  reads: [id],
  holds: (fields): Answer => {
    const value = fields[id];
    return value === undefined ? undefined : values.some((wanted) => wanted === value);
  },
});

/** Holds unless the field is known to have one of these values: absent counts as "not that". */
export const isNot = (id: string, ...values: readonly (string | boolean)[]): Condition => ({
  reads: [id],
  holds: (fields): Answer => !values.some((wanted) => wanted === fields[id]),
});

/** Holds when all do; false as soon as one is false. */
export const all = (...conditions: readonly Condition[]): Condition => ({
  reads: conditions.flatMap((condition) => condition.reads),
  holds: (fields): Answer => {
    const answers = conditions.map((condition) => condition.holds(fields));
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
  },
});

/** Holds when one does; false only when all are false. */
export const any = (...conditions: readonly Condition[]): Condition => ({
  reads: conditions.flatMap((condition) => condition.reads),
  holds: (fields): Answer => {
    const answers = conditions.map((condition) => condition.holds(fields));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  },
});
