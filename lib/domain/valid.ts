import { type Dossier, definitions, isFieldId } from './fields';

/** The entries of a dossier that are valid values of declared fields; what is half typed or wrong is left out. */
export const validFields = (fields: Readonly<Record<string, unknown>>): Dossier => {
  const valid: Record<string, unknown> = {};
  for (const id of Object.keys(fields)) {
    if (!isFieldId(id)) continue;
    const parsed = definitions[id].schema.safeParse(fields[id]);
    if (parsed.success) valid[id] = parsed.data;
  }
  return valid as Dossier;
};
