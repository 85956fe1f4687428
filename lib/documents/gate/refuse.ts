import { AppError, type OfficeRefusal } from '../../shared/errors';

/** Stops the reading. `place`: the name of a part of the file, never a text of it. @throws AppError office/refused */
export const refuse = (reason: OfficeRefusal, place?: string): never => {
  throw new AppError('office/refused', place === undefined ? { reason } : { reason, place });
};
