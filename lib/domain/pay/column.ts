import { type PayClass, payClass } from '../law/pay-grid';

/** The column of the grid; the person's own answer settles what the code of the diploma leaves open. */
export const columnOf = (diploma: string, vocational: boolean | undefined): PayClass | undefined => {
  const column = payClass(diploma);
  if (column !== undefined || vocational === undefined) return column;
  if (vocational) return 'majored';
  // A technological baccalauréat that is not called vocational stays open: the texts do not settle it.
  return diploma === '43' ? undefined : 'base';
};
