/** What a control of a gold page asks, as its author wrote it: a datum, its part and what else the same box holds. */
export type Gold =
  | 'none'
  /** Two careful people could disagree: not scored. */
  | 'free'
  | { readonly id: string; readonly part: string | null; readonly also: readonly string[] };

const piece = (text: string): { id: string; part: string | null } => {
  const at = text.indexOf('#');
  return at < 0 ? { id: text, part: null } : { id: text.slice(0, at), part: text.slice(at + 1) };
};

/** Reads `none`, `free`, `id`, `id#part` or `id+id+id`. */
export const readGold = (text: string): Gold => {
  const bare = text.trim();
  if (bare === 'none' || bare === 'free') return bare;
  const [first = '', ...also] = bare.split('+');
  return { ...piece(first), also: also.map((one) => piece(one).id) };
};
