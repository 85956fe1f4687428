import { tidy } from '../../shared/text';
import type * as z from '../../shared/z';

/** What became of a typed or pasted text: a value fit to be stored, or the tidied text and what to do about it. */
export type Cleaned<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly draft: string; readonly message: string };

/**
 * A format: `schema` accepts stored values only; `clean` never throws and is idempotent on what it accepts;
 * `show` writes a stored value the way a French reader expects it.
 */
export type Format<S extends z.ZodType = z.ZodType> = {
  readonly schema: S;
  readonly clean: (raw: string) => Cleaned<z.output<S>>;
  readonly show: (value: z.output<S>) => string;
};

/** Refusal with the text a person wrote, tidied, and a French sentence that says what to do. */
export const refuse = (raw: string, message: string): Cleaned<never> => ({
  ok: false,
  draft: tidy(tidy(raw)),
  message,
});

/* @__NO_SIDE_EFFECTS__ */
/** A format of texts: `prepare` brings what was typed close to the stored form, `explain` says what is wrong with it. */
export const textFormat = <S extends z.ZodType<string>>(parts: {
  readonly schema: S;
  readonly prepare: (raw: string) => string;
  readonly explain: (prepared: string) => string;
  readonly show?: (value: string) => string;
}): Format<S> => ({
  schema: parts.schema,
  clean: (raw) => {
    const prepared = parts.prepare(raw);
    const parsed = parts.schema.safeParse(prepared);
    return parsed.success ? { ok: true, value: parsed.data } : refuse(raw, parts.explain(prepared));
  },
  show: (value) => (parts.show ? parts.show(value) : value),
});
