import * as z from '../../../shared/z';
import type { Code, CodeList } from '../define';

/** A list whose codes are known to the compiler. */
export type TypedCodeList<C extends string> = Omit<CodeList, 'entries'> & {
  readonly entries: readonly (Code & { readonly code: C })[];
};

/* @__NO_SIDE_EFFECTS__ */
/** Declares a list of codes, in the order of its source. */
export const codeList = <const C extends string>(
  id: string,
  source: string,
  entries: readonly (Code & { readonly code: C })[],
): TypedCodeList<C> => ({ id, source, entries });

/* @__NO_SIDE_EFFECTS__ */
/** The schema of one code of a list, repealed ones included: they are recognised, then refused by a rule. */
export const oneOf = <C extends string>(list: TypedCodeList<C>): z.ZodEnum<{ [K in C]: K }> =>
  z.enum(
    list.entries.map((entry) => entry.code),
    'Ce code n’est pas dans la liste.',
  );
