/** A row of one of the dossier's lists, whichever. */
export type Row = { readonly id: string; readonly intitule: string } & Readonly<Record<string, unknown>>;

/** A new id of a row, free among these: the prefix and a number. */
export const freshId = (prefix: string, rows: readonly Row[]): string => {
  let number = rows.length + 1;
  while (rows.some(({ id }) => id === `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
};

/** The rows with one value of one row set; undefined takes it away. */
export const withValue = (rows: readonly Row[], id: string, key: string, value: unknown): readonly Row[] =>
  rows.map((row) => {
    if (row.id !== id) return row;
    const { [key]: _, ...rest } = row;
    return (value === undefined ? rest : { ...rest, [key]: value }) as Row;
  });

/** The modules without a skill that is no longer in the dossier. */
export const withoutSkill = (modules: readonly Row[], skill: string): readonly Row[] =>
  modules.map((row) => {
    const covers = Array.isArray(row.competences) ? (row.competences as readonly string[]) : [];
    if (!covers.includes(skill)) return row;
    const left = covers.filter((one) => one !== skill);
    const { competences: _, ...rest } = row;
    return (left.length === 0 ? rest : { ...rest, competences: left }) as Row;
  });
