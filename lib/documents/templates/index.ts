import type { IsoDay } from '../../domain';
import { AppError } from '../../shared/errors';
import { openOffice } from '../gate';
import type { Source } from '../written';
import { namesIn } from './check-marks';
import { fillDocx } from './docx-fill';
import { docxPlaces } from './docx-places';
import { templateValues } from './names';
import type { Filled, Mapping, Survey } from './types';
import { fillXlsx } from './xlsx-fill';
import { xlsxPlaces } from './xlsx-places';

const fingerprintOf = async (bytes: Uint8Array): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/**
 * What a person may point at in a template of theirs, Word or Excel, with the names already written in it.
 * @throws AppError office/refused
 */
export const surveyTemplate = async (bytes: Uint8Array, alive?: () => void): Promise<Survey> => {
  const office = openOffice(bytes, undefined, alive);
  const places = office.kind === 'docx' ? docxPlaces(office) : xlsxPlaces(bytes, alive);
  const used = [...new Set(places.flatMap(({ text }) => namesIn(text)))];
  return { kind: office.kind, fingerprint: await fingerprintOf(bytes), places, used };
};

/**
 * The template filled from a dossier: marks written in it, and those a person pointed at. A missing value is a blank,
 * listed.
 * @throws AppError office/refused, template/fault
 */
export const fillTemplate = async (
  bytes: Uint8Array,
  mapping: Mapping,
  source: Source,
  madeOn: IsoDay,
): Promise<Filled> => {
  const office = openOffice(bytes);
  const values = templateValues(source, madeOn);
  try {
    return await (office.kind === 'docx'
      ? fillDocx(office, mapping, values)
      : fillXlsx(office, mapping, values));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    // what the libraries cannot make sense of, though the gate let it through
    throw new AppError('office/refused', { reason: 'damaged' }, cause);
  }
};

export { type Mark, marksOf } from './marks';
export { type PlaceholderName, placeholderNames, placeholderText } from './names';
export type { Filled, Mapping, Place, Survey } from './types';
