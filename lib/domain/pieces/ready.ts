import type { Moment } from './asked-type';
import type { ChecklistItem } from './checklist-type';

/** How many of the required pieces of a moment are ready, and whether nothing more is known to be wanted. */
export const piecesReady = (
  list: readonly ChecklistItem[],
  moment: Moment,
): { readonly done: number; readonly wanted: number; readonly ready: boolean } => {
  const own = list.filter((line) => line.moment === moment);
  const required = own.filter(({ need }) => need === 'required');
  const done = required.filter(({ ready }) => ready).length;
  return {
    done,
    wanted: required.length,
    ready: done === required.length && own.every(({ need }) => need !== 'unknown'),
  };
};
