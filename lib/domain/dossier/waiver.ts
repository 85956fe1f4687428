import * as z from '../../shared/z';
import { lineSchema } from '../formats';
import { zDay, zRowId } from './rows';

const SHORTEST = 3;

/** Why somebody set aside what a check says, and when. `rule`: row of the check, "XREF-12"; what blocks stays. */
export const zWaiver = z.strictObject({
  id: zRowId,
  rule: z.string().regex(/^[A-Z]{2,8}(?:-[A-Z0-9]{1,12}){1,3}$/, 'Ce numéro de contrôle n’est pas reconnu.'),
  reason: lineSchema(300).refine(
    (reason) => reason.trim().length >= SHORTEST,
    'Donnez une raison : trois lettres au moins.',
  ),
  at: zDay,
});
