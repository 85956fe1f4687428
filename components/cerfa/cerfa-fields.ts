import { appliedFields, CERFA_FIELD_IDS } from '@/lib/domain';

/** The values the form is to hold: those of the Cerfa that apply to this dossier. */
export const cerfaFields = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const applied: Readonly<Record<string, unknown>> = appliedFields(fields);
  return Object.fromEntries(
    CERFA_FIELD_IDS.flatMap((id) => (applied[id] === undefined ? [] : [[id, applied[id]]])),
  );
};
