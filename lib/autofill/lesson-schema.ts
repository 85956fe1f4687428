import { isIsoDay } from '../domain';
import * as z from '../shared/z';
import { LONGEST_LABEL, MOST_HEADINGS, MOST_LESSONS } from './lessons';
import type { Part } from './types';

export const LESSONS_FORMAT = 'compagnon-contrat-pro/lessons';
export const LESSONS_VERSION = 1;

/** Most portals in one file. */
export const MOST_PORTALS = 100;

const PART =
  /^(?:jour|mois|annee|local|domaine|euros|centimes|nir13|cle|confirmation|indicatif|national|\d{1,2}-\d{1,2}|=[\p{L}\p{N} _.-]{1,40})$/u;

const zPart = z
  .string()
  .regex(PART)
  .transform((part) => part as Part);

const zText = z.string().max(LONGEST_LABEL);

const zLesson = z.strictObject({
  key: z.string().regex(/^[0-9a-z]{2,16}\.[0-9a-z]{2,16}\.\d{1,4}-\d{1,4}$/),
  shape: z.string().regex(/^[0-9a-z]{2,16}$/),
  id: z
    .string()
    .regex(/^[A-Za-z0-9.]{3,80}$/)
    .nullable(),
  part: zPart.nullable(),
  label: zText,
  headings: z.array(zText).max(MOST_HEADINGS),
  kind: z.enum([
    'text',
    'multiline',
    'date',
    'number',
    'tel',
    'email',
    'select',
    'radio',
    'checkbox',
    'combobox',
    'file',
    'other',
  ]),
  taughtOn: z.string().refine(isIsoDay),
});

const zOrigin = z.string().regex(/^https?:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?$/);

/** The file of lessons, each portal by its exact origin. */
export const zLessonsFile = z.strictObject({
  format: z.literal(LESSONS_FORMAT),
  version: z.literal(LESSONS_VERSION),
  portals: z
    .array(
      z.strictObject({
        origin: zOrigin,
        on: z.boolean(),
        lessons: z.array(zLesson).max(MOST_LESSONS),
      }),
    )
    .max(MOST_PORTALS)
    .refine((portals) => new Set(portals.map(({ origin }) => origin)).size === portals.length),
});
