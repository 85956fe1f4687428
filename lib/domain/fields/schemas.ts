import * as z from '../../shared/z';
import { lineSchema, linesSchema, nameSchema } from '../formats';

// Limits follow what the boxes of the form and ordinary portals hold; the printed width is measured elsewhere.
export const zName = /* @__PURE__ */ nameSchema(80);
export const zShort = /* @__PURE__ */ lineSchema(60);
export const zLine = /* @__PURE__ */ lineSchema(160);
export const zTitle = /* @__PURE__ */ lineSchema(300);
export const zLines = /* @__PURE__ */ linesSchema(4000);
export const zYes = /* @__PURE__ */ z.boolean('La réponse est oui ou non.');

/* @__NO_SIDE_EFFECTS__ */
/** A whole number between two bounds, included. */
export const zWhole = (min: number, max: number): z.ZodNumber =>
  z
    .int('Il faut un nombre entier.')
    .min(min, `Le nombre ne peut pas être inférieur à ${min}.`)
    .max(max, `Le nombre ne peut pas dépasser ${max}.`);
