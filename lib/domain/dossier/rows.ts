import * as z from '../../shared/z';
import { zWhole } from '../fields/schemas';
import { day } from '../formats';

/** Stable id of a row: letters, digits, hyphen and underscore, 1 to 64. */
export const zRowId = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
    'Un identifiant a de 1 à 64 lettres, chiffres, tirets ou soulignés.',
  );

/** Hours and minutes of a module or a month, and a month. */
export const zHours = zWhole(0, 5000);
export const zMinutes = zWhole(0, 59);
export const zMonth = z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, 'Un mois s’écrit AAAA-MM.');
export const zDay = day.schema;

/** Level of a skill, 0 (nothing yet) to 4 (could teach it). */
export const zLevel = zWhole(0, 4);

/* @__NO_SIDE_EFFECTS__ */
/** A list of at most `max` rows whose ids differ. */
export const rows = <S extends z.ZodType<{ id: string }>>(row: S, max: number): z.ZodArray<S> =>
  z
    .array(row)
    .max(max, `La liste a trop de lignes : ${max} au plus.`)
    .refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      'Deux lignes de la liste portent le même identifiant.',
    );
